//! `Tree`.

use farrier_runtime::generated::*;

use crate::types::Expression;
use crate::types::builders::Builder;

/// Recursive through a member, a list, a map and a union.
#[derive(Clone, Default)] #[non_exhaustive] pub struct Tree {
    /// The member `value`.
    pub value: Option<String>,
    /// Recursive through a member, a list, a map and a union.
    pub left: Option<Box<Tree>>,
    /// Recursive through a member, a list, a map and a union.
    pub right: Option<Box<Tree>>,
    /// The member `children`.
    pub children: Option<Vec<Tree>>,
    /// The member `sparseChildren`.
    pub sparse_children: Option<Vec<Option<Tree>>>,
    /// The member `named`.
    pub named: Option<HashMap<String, Tree>>,
    /// The member `expression`.
    pub expression: Option<Expression>,
}
impl Tree {
    /// The member `value`.
    #[inline] pub fn value(&self) -> Option<&str> { self.value.as_deref() }
    /// Recursive through a member, a list, a map and a union.
    #[inline] pub fn left(&self) -> Option<&Tree> { self.left.as_deref() }
    /// Recursive through a member, a list, a map and a union.
    #[inline] pub fn right(&self) -> Option<&Tree> { self.right.as_deref() }
    /// The member `children`.
    #[inline] pub fn children(&self) -> &[Tree] { self.children.as_deref().unwrap_or_default() }
    /// The member `sparseChildren`.
    #[inline] pub fn sparse_children(&self) -> &[Option<Tree>] { self.sparse_children.as_deref().unwrap_or_default() }
    /// The member `named`.
    #[inline] pub fn named(&self) -> Option<&HashMap<String, Tree>> { self.named.as_ref() }
    /// The member `expression`.
    #[inline] pub fn expression(&self) -> Option<&Expression> { self.expression.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TreeBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Tree", &[
    Member { name: "value", target: STRING, traits: Trait::None }, Member { name: "left", target: &crate::types::tree::SCHEMA, traits: Trait::None },
    Member { name: "right", target: &crate::types::tree::SCHEMA, traits: Trait::None }, Member { name: "children", target: &crate::schema::TREE_LIST, traits: Trait::None },
    Member { name: "sparseChildren", target: &crate::schema::SPARSE_TREE_LIST, traits: Trait::None }, Member { name: "named", target: &crate::schema::TREE_MAP, traits: Trait::None },
    Member { name: "expression", target: &crate::types::expression::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for Tree {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.value.read(), 1 => self.left.read(), 2 => self.right.read(), 3 => self.children.read(), 4 => self.sparse_children.read(), 5 => self.named.read(), 6 => self.expression.read(),
        _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.value.fill(), 1 => self.left.fill(), 2 => self.right.fill(), 3 => self.children.fill(), 4 => self.sparse_children.fill(), 5 => self.named.fill(), 6 => self.expression.fill(),
        _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Tree { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Tree { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Tree { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Tree { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Tree`](struct@Tree).
pub type TreeBuilder = Builder<Tree>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Tree> {
    /// The member `value`.
    #[inline] pub fn value(mut self, value: impl Into<String>) -> Self { self.0.value = Some(value.into()); self }
    /// Recursive through a member, a list, a map and a union.
    #[inline] pub fn left(mut self, value: impl Into<Box<Tree>>) -> Self { self.0.left = Some(value.into()); self }
    /// Recursive through a member, a list, a map and a union.
    #[inline] pub fn right(mut self, value: impl Into<Box<Tree>>) -> Self { self.0.right = Some(value.into()); self }
    /// The member `children`. Appends an item.
    #[inline] pub fn children(mut self, value: Tree) -> Self { self.0.children.get_or_insert_default().push(value); self }
    /// The member `sparseChildren`. Appends an item.
    #[inline] pub fn sparse_children(mut self, value: Option<Tree>) -> Self { self.0.sparse_children.get_or_insert_default().push(value); self }
    /// The member `named`. Adds an entry.
    #[inline] pub fn named(mut self, key: impl Into<String>, value: Tree) -> Self { self.0.named.get_or_insert_default().insert(key.into(), value); self }
    /// The member `expression`.
    #[inline] pub fn expression(mut self, value: Expression) -> Self { self.0.expression = Some(value); self }
    #[inline] pub fn set_value(mut self, value: Option<String>) -> Self { self.0.value = value; self }
    #[inline] pub fn get_value(&self) -> &Option<String> { &self.0.value }
    #[inline] pub fn set_left(mut self, value: Option<Box<Tree>>) -> Self { self.0.left = value; self }
    #[inline] pub fn get_left(&self) -> &Option<Box<Tree>> { &self.0.left }
    #[inline] pub fn set_right(mut self, value: Option<Box<Tree>>) -> Self { self.0.right = value; self }
    #[inline] pub fn get_right(&self) -> &Option<Box<Tree>> { &self.0.right }
    #[inline] pub fn set_children(mut self, value: Option<Vec<Tree>>) -> Self { self.0.children = value; self }
    #[inline] pub fn get_children(&self) -> &Option<Vec<Tree>> { &self.0.children }
    #[inline] pub fn set_sparse_children(mut self, value: Option<Vec<Option<Tree>>>) -> Self { self.0.sparse_children = value; self }
    #[inline] pub fn get_sparse_children(&self) -> &Option<Vec<Option<Tree>>> { &self.0.sparse_children }
    #[inline] pub fn set_named(mut self, value: Option<HashMap<String, Tree>>) -> Self { self.0.named = value; self }
    #[inline] pub fn get_named(&self) -> &Option<HashMap<String, Tree>> { &self.0.named }
    #[inline] pub fn set_expression(mut self, value: Option<Expression>) -> Self { self.0.expression = value; self }
    #[inline] pub fn get_expression(&self) -> &Option<Expression> { &self.0.expression }
}
