//! `GetUrl22`.

use farrier_runtime::generated::*;

use crate::operation::get_url_2::builders::{GetUrl22InputBuilder, GetUrl22OutputBuilder};
use crate::types::error::Exception;

/// Calls `GetUrl_2`.
pub type GetUrl22 = OperationOf<GetUrl22Input>;
impl OperationInput for GetUrl22Input {
    type Output = GetUrl22Output; type Error = GetUrl22Error;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "GetUrl_2", http: Http { method: "POST", path: &[PathPart::Literal("/get-url_2")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::exception::SCHEMA],
    ..crate::service::OPERATION
};

/// `set_name` is both a setter of `name` and a member.
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetUrl22Input {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `setName`.
    pub set_name2: Option<String>,
    /// The member `getName`.
    pub get_name2: Option<String>,
    /// The member `isName`.
    pub is_name: Option<bool>,
    /// The member `names`.
    pub names: Option<Vec<String>>,
    /// The member `appendName`.
    pub append_name: Option<String>,
    /// The member `name_`.
    pub name3: Option<String>,
    /// The member `_name`.
    pub name4: Option<String>,
    /// The member `Name2`.
    pub name22: Option<String>,
    /// The member `name2_`.
    pub name23: Option<String>,
}
impl GetUrl22Input {
    /// The member `name`.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The member `setName`.
    #[inline] pub fn set_name2(&self) -> Option<&str> { self.set_name2.as_deref() }
    /// The member `getName`.
    #[inline] pub fn get_name2(&self) -> Option<&str> { self.get_name2.as_deref() }
    /// The member `isName`.
    #[inline] pub fn is_name(&self) -> Option<bool> { self.is_name }
    /// The member `names`.
    #[inline] pub fn names(&self) -> &[String] { self.names.as_deref().unwrap_or_default() }
    /// The member `appendName`.
    #[inline] pub fn append_name(&self) -> Option<&str> { self.append_name.as_deref() }
    /// The member `name_`.
    #[inline] pub fn name3(&self) -> Option<&str> { self.name3.as_deref() }
    /// The member `_name`.
    #[inline] pub fn name4(&self) -> Option<&str> { self.name4.as_deref() }
    /// The member `Name2`.
    #[inline] pub fn name22(&self) -> Option<&str> { self.name22.as_deref() }
    /// The member `name2_`.
    #[inline] pub fn name23(&self) -> Option<&str> { self.name23.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetUrl22InputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("GetUrl22Input", &[
    Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "setName", target: STRING, traits: Trait::None }, Member { name: "getName", target: STRING, traits: Trait::None },
    Member { name: "isName", target: BOOLEAN, traits: Trait::None }, Member { name: "names", target: &crate::schema::NAMES, traits: Trait::None },
    Member { name: "appendName", target: STRING, traits: Trait::None }, Member { name: "name_", target: STRING, traits: Trait::None },
    Member { name: "_name", target: STRING, traits: Trait::None }, Member { name: "Name2", target: STRING, traits: Trait::None }, Member { name: "name2_", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for GetUrl22Input {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.name.read(), 1 => self.set_name2.read(), 2 => self.get_name2.read(), 3 => self.is_name.read(), 4 => self.names.read(), 5 => self.append_name.read(), 6 => self.name3.read(),
        7 => self.name4.read(), 8 => self.name22.read(), 9 => self.name23.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.name.fill(), 1 => self.set_name2.fill(), 2 => self.get_name2.fill(), 3 => self.is_name.fill(), 4 => self.names.fill(), 5 => self.append_name.fill(), 6 => self.name3.fill(),
        7 => self.name4.fill(), 8 => self.name22.fill(), 9 => self.name23.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for GetUrl22Input { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetUrl22Input { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GetUrl22Input { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GetUrl22Input { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Members that are one and the same in snake case.
#[derive(Clone)] #[non_exhaustive] pub struct GetUrl22Output {
    /// The member `fooBar`.
    pub foo_bar: Option<String>,
    /// The member `foo_bar`.
    pub foo_bar2: Option<i32>,
    /// The member `FOO__BAR`.
    pub foo_bar3: Option<bool>,
    /// The member `fooBAR_`.
    pub foo_bar4: Option<Vec<String>>,
    /// The member `barBaz`.
    pub bar_baz: String,
    /// The member `bar_baz`.
    pub bar_baz2: i32,
    _request_id: Option<String>,
}
impl GetUrl22Output {
    /// The member `fooBar`.
    #[inline] pub fn foo_bar(&self) -> Option<&str> { self.foo_bar.as_deref() }
    /// The member `foo_bar`.
    #[inline] pub fn foo_bar2(&self) -> Option<i32> { self.foo_bar2 }
    /// The member `FOO__BAR`.
    #[inline] pub fn foo_bar3(&self) -> Option<bool> { self.foo_bar3 }
    /// The member `fooBAR_`.
    #[inline] pub fn foo_bar4(&self) -> &[String] { self.foo_bar4.as_deref().unwrap_or_default() }
    /// The member `barBaz`.
    #[inline] pub fn bar_baz(&self) -> &str { &self.bar_baz }
    /// The member `bar_baz`.
    #[inline] pub fn bar_baz2(&self) -> i32 { self.bar_baz2 }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetUrl22OutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("GetUrl22Output", &[
    Member { name: "fooBar", target: STRING, traits: Trait::None }, Member { name: "foo_bar", target: INTEGER, traits: Trait::None },
    Member { name: "FOO__BAR", target: BOOLEAN, traits: Trait::None }, Member { name: "fooBAR_", target: &crate::schema::NAMES, traits: Trait::None },
    Member { name: "barBaz", target: STRING, traits: Trait::None }, Member { name: "bar_baz", target: INTEGER, traits: Trait::None },
], Trait::None);
impl Shape for GetUrl22Output {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.foo_bar.read(), 1 => self.foo_bar2.read(), 2 => self.foo_bar3.read(), 3 => self.foo_bar4.read(), 4 => self.bar_baz.read(), 5 => self.bar_baz2.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.foo_bar.fill(), 1 => self.foo_bar2.fill(), 2 => self.foo_bar3.fill(), 3 => self.foo_bar4.fill(), 4 => self.bar_baz.fill(), 5 => self.bar_baz2.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self {
        Self { foo_bar: Value::empty(), foo_bar2: Value::empty(), foo_bar3: Value::empty(), foo_bar4: Value::empty(), bar_baz: Value::empty(), bar_baz2: Value::empty(), _request_id: None }
    }
}
impl RequestId for GetUrl22Output { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for GetUrl22Output { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetUrl22Output { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GetUrl22Output { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GetUrl22Output { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`GetUrl22`](type@GetUrl22).
#[derive(Debug)] #[non_exhaustive] pub enum GetUrl22Error {
    /// `Exception`
    Exception(Exception),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl GetUrl22Error {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_exception(&self) -> bool { matches!(self, Self::Exception(_)) }
}
impl OperationError for GetUrl22Error {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::Exception(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Exception(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Exception(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for GetUrl22Error { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for GetUrl22Error { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for GetUrl22Error { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`GetUrl22`](super::GetUrl22).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::get_url_2::{GetUrl22Input, GetUrl22Output};

    /// A call of [`GetUrl22`](super::GetUrl22): set its members, then `send()` it.
    pub type GetUrl22FluentBuilder = FluentBuilder<GetUrl22Input>;

    /// Collects the members of [`GetUrl22Input`](super::GetUrl22Input).
    pub type GetUrl22InputBuilder = FluentBuilder<GetUrl22Input, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<GetUrl22Input, C> {
        /// The member `name`.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.input.name = Some(value.into()); self }
        /// The member `setName`.
        #[inline] pub fn set_name2(mut self, value: impl Into<String>) -> Self { self.input.set_name2 = Some(value.into()); self }
        /// The member `getName`.
        #[inline] pub fn get_name2(mut self, value: impl Into<String>) -> Self { self.input.get_name2 = Some(value.into()); self }
        /// The member `isName`.
        #[inline] pub fn is_name(mut self, value: bool) -> Self { self.input.is_name = Some(value); self }
        /// The member `names`. Appends an item.
        #[inline] pub fn names(mut self, value: impl Into<String>) -> Self { self.input.names.get_or_insert_default().push(value.into()); self }
        /// The member `appendName`.
        #[inline] pub fn append_name(mut self, value: impl Into<String>) -> Self { self.input.append_name = Some(value.into()); self }
        /// The member `name_`.
        #[inline] pub fn name3(mut self, value: impl Into<String>) -> Self { self.input.name3 = Some(value.into()); self }
        /// The member `_name`.
        #[inline] pub fn name4(mut self, value: impl Into<String>) -> Self { self.input.name4 = Some(value.into()); self }
        /// The member `Name2`.
        #[inline] pub fn name22(mut self, value: impl Into<String>) -> Self { self.input.name22 = Some(value.into()); self }
        /// The member `name2_`.
        #[inline] pub fn name23(mut self, value: impl Into<String>) -> Self { self.input.name23 = Some(value.into()); self }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.input.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.input.name }
        #[inline] pub fn set_set_name2(mut self, value: Option<String>) -> Self { self.input.set_name2 = value; self }
        #[inline] pub fn get_set_name2(&self) -> &Option<String> { &self.input.set_name2 }
        #[inline] pub fn set_get_name2(mut self, value: Option<String>) -> Self { self.input.get_name2 = value; self }
        #[inline] pub fn get_get_name2(&self) -> &Option<String> { &self.input.get_name2 }
        #[inline] pub fn set_is_name(mut self, value: Option<bool>) -> Self { self.input.is_name = value; self }
        #[inline] pub fn get_is_name(&self) -> &Option<bool> { &self.input.is_name }
        #[inline] pub fn set_names(mut self, value: Option<Vec<String>>) -> Self { self.input.names = value; self }
        #[inline] pub fn get_names(&self) -> &Option<Vec<String>> { &self.input.names }
        #[inline] pub fn set_append_name(mut self, value: Option<String>) -> Self { self.input.append_name = value; self }
        #[inline] pub fn get_append_name(&self) -> &Option<String> { &self.input.append_name }
        #[inline] pub fn set_name3(mut self, value: Option<String>) -> Self { self.input.name3 = value; self }
        #[inline] pub fn get_name3(&self) -> &Option<String> { &self.input.name3 }
        #[inline] pub fn set_name4(mut self, value: Option<String>) -> Self { self.input.name4 = value; self }
        #[inline] pub fn get_name4(&self) -> &Option<String> { &self.input.name4 }
        #[inline] pub fn set_name22(mut self, value: Option<String>) -> Self { self.input.name22 = value; self }
        #[inline] pub fn get_name22(&self) -> &Option<String> { &self.input.name22 }
        #[inline] pub fn set_name23(mut self, value: Option<String>) -> Self { self.input.name23 = value; self }
        #[inline] pub fn get_name23(&self) -> &Option<String> { &self.input.name23 }
    }
    impl client::Presignable for GetUrl22Input {}

    /// Collects the members of [`GetUrl22Output`](super::GetUrl22Output).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive]
    pub struct GetUrl22OutputBuilder { foo_bar: Option<String>, foo_bar2: Option<i32>, foo_bar3: Option<bool>, foo_bar4: Option<Vec<String>>, bar_baz: Option<String>, bar_baz2: Option<i32> }
    impl fmt::Debug for GetUrl22OutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            shape::debug_builder(&super::OUTPUT, &[self.foo_bar.read(), self.foo_bar2.read(), self.foo_bar3.read(), self.foo_bar4.read(), self.bar_baz.read(), self.bar_baz2.read()], f)
        }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl GetUrl22OutputBuilder {
        /// The member `fooBar`.
        #[inline] pub fn foo_bar(mut self, value: impl Into<String>) -> Self { self.foo_bar = Some(value.into()); self }
        /// The member `foo_bar`.
        #[inline] pub fn foo_bar2(mut self, value: i32) -> Self { self.foo_bar2 = Some(value); self }
        /// The member `FOO__BAR`.
        #[inline] pub fn foo_bar3(mut self, value: bool) -> Self { self.foo_bar3 = Some(value); self }
        /// The member `fooBAR_`. Appends an item.
        #[inline] pub fn foo_bar4(mut self, value: impl Into<String>) -> Self { self.foo_bar4.get_or_insert_default().push(value.into()); self }
        /// The member `barBaz`. Required.
        #[inline] pub fn bar_baz(mut self, value: impl Into<String>) -> Self { self.bar_baz = Some(value.into()); self }
        /// The member `bar_baz`. Required.
        #[inline] pub fn bar_baz2(mut self, value: i32) -> Self { self.bar_baz2 = Some(value); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<GetUrl22Output, BuildError> {
            Ok(GetUrl22Output {
                foo_bar: self.foo_bar,
                foo_bar2: self.foo_bar2,
                foo_bar3: self.foo_bar3,
                foo_bar4: self.foo_bar4,
                bar_baz: error::required(self.bar_baz, "bar_baz", "GetUrl22Output")?,
                bar_baz2: error::required(self.bar_baz2, "bar_baz2", "GetUrl22Output")?,
                _request_id: None,
            })
        }
        #[inline] pub fn set_foo_bar(mut self, value: Option<String>) -> Self { self.foo_bar = value; self }
        #[inline] pub fn get_foo_bar(&self) -> &Option<String> { &self.foo_bar }
        #[inline] pub fn set_foo_bar2(mut self, value: Option<i32>) -> Self { self.foo_bar2 = value; self }
        #[inline] pub fn get_foo_bar2(&self) -> &Option<i32> { &self.foo_bar2 }
        #[inline] pub fn set_foo_bar3(mut self, value: Option<bool>) -> Self { self.foo_bar3 = value; self }
        #[inline] pub fn get_foo_bar3(&self) -> &Option<bool> { &self.foo_bar3 }
        #[inline] pub fn set_foo_bar4(mut self, value: Option<Vec<String>>) -> Self { self.foo_bar4 = value; self }
        #[inline] pub fn get_foo_bar4(&self) -> &Option<Vec<String>> { &self.foo_bar4 }
        #[inline] pub fn set_bar_baz(mut self, value: Option<String>) -> Self { self.bar_baz = value; self }
        #[inline] pub fn get_bar_baz(&self) -> &Option<String> { &self.bar_baz }
        #[inline] pub fn set_bar_baz2(mut self, value: Option<i32>) -> Self { self.bar_baz2 = value; self }
        #[inline] pub fn get_bar_baz2(&self) -> &Option<i32> { &self.bar_baz2 }
    }
}
