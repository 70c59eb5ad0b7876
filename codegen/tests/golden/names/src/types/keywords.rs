//! `Keywords`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// Every word that Rust reserves or treats as special, as a member.
#[derive(Clone, Default)] #[non_exhaustive] pub struct Keywords {
    /// The member `abstract`.
    pub r#abstract: Option<String>,
    /// The member `as`.
    pub r#as: Option<String>,
    /// The member `async`.
    pub r#async: Option<String>,
    /// The member `await`.
    pub r#await: Option<String>,
    /// The member `become`.
    pub r#become: Option<String>,
    /// The member `box`.
    pub r#box: Option<String>,
    /// The member `break`.
    pub r#break: Option<String>,
    /// The member `const`.
    pub r#const: Option<String>,
    /// The member `continue`.
    pub r#continue: Option<String>,
    /// The member `crate`.
    pub crate_: Option<String>,
    /// The member `do`.
    pub r#do: Option<String>,
    /// The member `dyn`.
    pub r#dyn: Option<String>,
    /// The member `else`.
    pub r#else: Option<String>,
    /// The member `enum`.
    pub r#enum: Option<String>,
    /// The member `extern`.
    pub r#extern: Option<String>,
    /// The member `false`.
    pub r#false: Option<String>,
    /// The member `final`.
    pub r#final: Option<String>,
    /// The member `fn`.
    pub r#fn: Option<String>,
    /// The member `for`.
    pub r#for: Option<String>,
    /// The member `gen`.
    pub r#gen: Option<String>,
    /// The member `if`.
    pub r#if: Option<String>,
    /// The member `impl`.
    pub r#impl: Option<String>,
    /// The member `in`.
    pub r#in: Option<String>,
    /// The member `let`.
    pub r#let: Option<String>,
    /// The member `loop`.
    pub r#loop: Option<String>,
    /// The member `macro`.
    pub r#macro: Option<String>,
    /// The member `match`.
    pub r#match: Option<String>,
    /// The member `mod`.
    pub r#mod: Option<String>,
    /// The member `move`.
    pub r#move: Option<String>,
    /// The member `mut`.
    pub r#mut: Option<String>,
    /// The member `override`.
    pub r#override: Option<String>,
    /// The member `priv`.
    pub r#priv: Option<String>,
    /// The member `pub`.
    pub r#pub: Option<String>,
    /// The member `ref`.
    pub r#ref: Option<String>,
    /// The member `return`.
    pub r#return: Option<String>,
    /// The member `self`.
    pub self_: Option<String>,
    /// The member `static`.
    pub r#static: Option<String>,
    /// The member `struct`.
    pub r#struct: Option<String>,
    /// The member `super`.
    pub super_: Option<String>,
    /// The member `trait`.
    pub r#trait: Option<String>,
    /// The member `true`.
    pub r#true: Option<String>,
    /// The member `try`.
    pub r#try: Option<String>,
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `typeof`.
    pub r#typeof: Option<String>,
    /// The member `union`.
    pub union: Option<String>,
    /// The member `unsafe`.
    pub r#unsafe: Option<String>,
    /// The member `unsized`.
    pub r#unsized: Option<String>,
    /// The member `use`.
    pub r#use: Option<String>,
    /// The member `virtual`.
    pub r#virtual: Option<String>,
    /// The member `where`.
    pub r#where: Option<String>,
    /// The member `while`.
    pub r#while: Option<String>,
    /// The member `yield`.
    pub r#yield: Option<String>,
    /// The member `default`.
    pub default_value: Option<String>,
    /// The member `raw`.
    pub raw: Option<String>,
    /// The member `safe`.
    pub safe: Option<String>,
    /// The member `auto`.
    pub auto: Option<String>,
    /// The member `macro_rules`.
    pub macro_rules: Option<String>,
}
impl Keywords {
    /// The member `abstract`.
    #[inline] pub fn r#abstract(&self) -> Option<&str> { self.r#abstract.as_deref() }
    /// The member `as`.
    #[inline] pub fn r#as(&self) -> Option<&str> { self.r#as.as_deref() }
    /// The member `async`.
    #[inline] pub fn r#async(&self) -> Option<&str> { self.r#async.as_deref() }
    /// The member `await`.
    #[inline] pub fn r#await(&self) -> Option<&str> { self.r#await.as_deref() }
    /// The member `become`.
    #[inline] pub fn r#become(&self) -> Option<&str> { self.r#become.as_deref() }
    /// The member `box`.
    #[inline] pub fn r#box(&self) -> Option<&str> { self.r#box.as_deref() }
    /// The member `break`.
    #[inline] pub fn r#break(&self) -> Option<&str> { self.r#break.as_deref() }
    /// The member `const`.
    #[inline] pub fn r#const(&self) -> Option<&str> { self.r#const.as_deref() }
    /// The member `continue`.
    #[inline] pub fn r#continue(&self) -> Option<&str> { self.r#continue.as_deref() }
    /// The member `crate`.
    #[inline] pub fn crate_(&self) -> Option<&str> { self.crate_.as_deref() }
    /// The member `do`.
    #[inline] pub fn r#do(&self) -> Option<&str> { self.r#do.as_deref() }
    /// The member `dyn`.
    #[inline] pub fn r#dyn(&self) -> Option<&str> { self.r#dyn.as_deref() }
    /// The member `else`.
    #[inline] pub fn r#else(&self) -> Option<&str> { self.r#else.as_deref() }
    /// The member `enum`.
    #[inline] pub fn r#enum(&self) -> Option<&str> { self.r#enum.as_deref() }
    /// The member `extern`.
    #[inline] pub fn r#extern(&self) -> Option<&str> { self.r#extern.as_deref() }
    /// The member `false`.
    #[inline] pub fn r#false(&self) -> Option<&str> { self.r#false.as_deref() }
    /// The member `final`.
    #[inline] pub fn r#final(&self) -> Option<&str> { self.r#final.as_deref() }
    /// The member `fn`.
    #[inline] pub fn r#fn(&self) -> Option<&str> { self.r#fn.as_deref() }
    /// The member `for`.
    #[inline] pub fn r#for(&self) -> Option<&str> { self.r#for.as_deref() }
    /// The member `gen`.
    #[inline] pub fn r#gen(&self) -> Option<&str> { self.r#gen.as_deref() }
    /// The member `if`.
    #[inline] pub fn r#if(&self) -> Option<&str> { self.r#if.as_deref() }
    /// The member `impl`.
    #[inline] pub fn r#impl(&self) -> Option<&str> { self.r#impl.as_deref() }
    /// The member `in`.
    #[inline] pub fn r#in(&self) -> Option<&str> { self.r#in.as_deref() }
    /// The member `let`.
    #[inline] pub fn r#let(&self) -> Option<&str> { self.r#let.as_deref() }
    /// The member `loop`.
    #[inline] pub fn r#loop(&self) -> Option<&str> { self.r#loop.as_deref() }
    /// The member `macro`.
    #[inline] pub fn r#macro(&self) -> Option<&str> { self.r#macro.as_deref() }
    /// The member `match`.
    #[inline] pub fn r#match(&self) -> Option<&str> { self.r#match.as_deref() }
    /// The member `mod`.
    #[inline] pub fn r#mod(&self) -> Option<&str> { self.r#mod.as_deref() }
    /// The member `move`.
    #[inline] pub fn r#move(&self) -> Option<&str> { self.r#move.as_deref() }
    /// The member `mut`.
    #[inline] pub fn r#mut(&self) -> Option<&str> { self.r#mut.as_deref() }
    /// The member `override`.
    #[inline] pub fn r#override(&self) -> Option<&str> { self.r#override.as_deref() }
    /// The member `priv`.
    #[inline] pub fn r#priv(&self) -> Option<&str> { self.r#priv.as_deref() }
    /// The member `pub`.
    #[inline] pub fn r#pub(&self) -> Option<&str> { self.r#pub.as_deref() }
    /// The member `ref`.
    #[inline] pub fn r#ref(&self) -> Option<&str> { self.r#ref.as_deref() }
    /// The member `return`.
    #[inline] pub fn r#return(&self) -> Option<&str> { self.r#return.as_deref() }
    /// The member `self`.
    #[inline] pub fn self_(&self) -> Option<&str> { self.self_.as_deref() }
    /// The member `static`.
    #[inline] pub fn r#static(&self) -> Option<&str> { self.r#static.as_deref() }
    /// The member `struct`.
    #[inline] pub fn r#struct(&self) -> Option<&str> { self.r#struct.as_deref() }
    /// The member `super`.
    #[inline] pub fn super_(&self) -> Option<&str> { self.super_.as_deref() }
    /// The member `trait`.
    #[inline] pub fn r#trait(&self) -> Option<&str> { self.r#trait.as_deref() }
    /// The member `true`.
    #[inline] pub fn r#true(&self) -> Option<&str> { self.r#true.as_deref() }
    /// The member `try`.
    #[inline] pub fn r#try(&self) -> Option<&str> { self.r#try.as_deref() }
    /// The member `type`.
    #[inline] pub fn r#type(&self) -> Option<&str> { self.r#type.as_deref() }
    /// The member `typeof`.
    #[inline] pub fn r#typeof(&self) -> Option<&str> { self.r#typeof.as_deref() }
    /// The member `union`.
    #[inline] pub fn union(&self) -> Option<&str> { self.union.as_deref() }
    /// The member `unsafe`.
    #[inline] pub fn r#unsafe(&self) -> Option<&str> { self.r#unsafe.as_deref() }
    /// The member `unsized`.
    #[inline] pub fn r#unsized(&self) -> Option<&str> { self.r#unsized.as_deref() }
    /// The member `use`.
    #[inline] pub fn r#use(&self) -> Option<&str> { self.r#use.as_deref() }
    /// The member `virtual`.
    #[inline] pub fn r#virtual(&self) -> Option<&str> { self.r#virtual.as_deref() }
    /// The member `where`.
    #[inline] pub fn r#where(&self) -> Option<&str> { self.r#where.as_deref() }
    /// The member `while`.
    #[inline] pub fn r#while(&self) -> Option<&str> { self.r#while.as_deref() }
    /// The member `yield`.
    #[inline] pub fn r#yield(&self) -> Option<&str> { self.r#yield.as_deref() }
    /// The member `default`.
    #[inline] pub fn default_value(&self) -> Option<&str> { self.default_value.as_deref() }
    /// The member `raw`.
    #[inline] pub fn raw(&self) -> Option<&str> { self.raw.as_deref() }
    /// The member `safe`.
    #[inline] pub fn safe(&self) -> Option<&str> { self.safe.as_deref() }
    /// The member `auto`.
    #[inline] pub fn auto(&self) -> Option<&str> { self.auto.as_deref() }
    /// The member `macro_rules`.
    #[inline] pub fn macro_rules(&self) -> Option<&str> { self.macro_rules.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> KeywordsBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Keywords", &[
    Member { name: "abstract", target: STRING, traits: Trait::None }, Member { name: "as", target: STRING, traits: Trait::None }, Member { name: "async", target: STRING, traits: Trait::None },
    Member { name: "await", target: STRING, traits: Trait::None }, Member { name: "become", target: STRING, traits: Trait::None }, Member { name: "box", target: STRING, traits: Trait::None },
    Member { name: "break", target: STRING, traits: Trait::None }, Member { name: "const", target: STRING, traits: Trait::None }, Member { name: "continue", target: STRING, traits: Trait::None },
    Member { name: "crate", target: STRING, traits: Trait::None }, Member { name: "do", target: STRING, traits: Trait::None }, Member { name: "dyn", target: STRING, traits: Trait::None },
    Member { name: "else", target: STRING, traits: Trait::None }, Member { name: "enum", target: STRING, traits: Trait::None }, Member { name: "extern", target: STRING, traits: Trait::None },
    Member { name: "false", target: STRING, traits: Trait::None }, Member { name: "final", target: STRING, traits: Trait::None }, Member { name: "fn", target: STRING, traits: Trait::None },
    Member { name: "for", target: STRING, traits: Trait::None }, Member { name: "gen", target: STRING, traits: Trait::None }, Member { name: "if", target: STRING, traits: Trait::None },
    Member { name: "impl", target: STRING, traits: Trait::None }, Member { name: "in", target: STRING, traits: Trait::None }, Member { name: "let", target: STRING, traits: Trait::None },
    Member { name: "loop", target: STRING, traits: Trait::None }, Member { name: "macro", target: STRING, traits: Trait::None }, Member { name: "match", target: STRING, traits: Trait::None },
    Member { name: "mod", target: STRING, traits: Trait::None }, Member { name: "move", target: STRING, traits: Trait::None }, Member { name: "mut", target: STRING, traits: Trait::None },
    Member { name: "override", target: STRING, traits: Trait::None }, Member { name: "priv", target: STRING, traits: Trait::None }, Member { name: "pub", target: STRING, traits: Trait::None },
    Member { name: "ref", target: STRING, traits: Trait::None }, Member { name: "return", target: STRING, traits: Trait::None }, Member { name: "self", target: STRING, traits: Trait::None },
    Member { name: "static", target: STRING, traits: Trait::None }, Member { name: "struct", target: STRING, traits: Trait::None }, Member { name: "super", target: STRING, traits: Trait::None },
    Member { name: "trait", target: STRING, traits: Trait::None }, Member { name: "true", target: STRING, traits: Trait::None }, Member { name: "try", target: STRING, traits: Trait::None },
    Member { name: "type", target: STRING, traits: Trait::None }, Member { name: "typeof", target: STRING, traits: Trait::None }, Member { name: "union", target: STRING, traits: Trait::None },
    Member { name: "unsafe", target: STRING, traits: Trait::None }, Member { name: "unsized", target: STRING, traits: Trait::None }, Member { name: "use", target: STRING, traits: Trait::None },
    Member { name: "virtual", target: STRING, traits: Trait::None }, Member { name: "where", target: STRING, traits: Trait::None }, Member { name: "while", target: STRING, traits: Trait::None },
    Member { name: "yield", target: STRING, traits: Trait::None }, Member { name: "default", target: STRING, traits: Trait::None }, Member { name: "raw", target: STRING, traits: Trait::None },
    Member { name: "safe", target: STRING, traits: Trait::None }, Member { name: "auto", target: STRING, traits: Trait::None }, Member { name: "macro_rules", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for Keywords {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.r#abstract.read(), 1 => self.r#as.read(), 2 => self.r#async.read(), 3 => self.r#await.read(), 4 => self.r#become.read(), 5 => self.r#box.read(), 6 => self.r#break.read(),
        7 => self.r#const.read(), 8 => self.r#continue.read(), 9 => self.crate_.read(), 10 => self.r#do.read(), 11 => self.r#dyn.read(), 12 => self.r#else.read(), 13 => self.r#enum.read(),
        14 => self.r#extern.read(), 15 => self.r#false.read(), 16 => self.r#final.read(), 17 => self.r#fn.read(), 18 => self.r#for.read(), 19 => self.r#gen.read(), 20 => self.r#if.read(),
        21 => self.r#impl.read(), 22 => self.r#in.read(), 23 => self.r#let.read(), 24 => self.r#loop.read(), 25 => self.r#macro.read(), 26 => self.r#match.read(), 27 => self.r#mod.read(),
        28 => self.r#move.read(), 29 => self.r#mut.read(), 30 => self.r#override.read(), 31 => self.r#priv.read(), 32 => self.r#pub.read(), 33 => self.r#ref.read(), 34 => self.r#return.read(),
        35 => self.self_.read(), 36 => self.r#static.read(), 37 => self.r#struct.read(), 38 => self.super_.read(), 39 => self.r#trait.read(), 40 => self.r#true.read(), 41 => self.r#try.read(),
        42 => self.r#type.read(), 43 => self.r#typeof.read(), 44 => self.union.read(), 45 => self.r#unsafe.read(), 46 => self.r#unsized.read(), 47 => self.r#use.read(),
        48 => self.r#virtual.read(), 49 => self.r#where.read(), 50 => self.r#while.read(), 51 => self.r#yield.read(), 52 => self.default_value.read(), 53 => self.raw.read(),
        54 => self.safe.read(), 55 => self.auto.read(), 56 => self.macro_rules.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.r#abstract.fill(), 1 => self.r#as.fill(), 2 => self.r#async.fill(), 3 => self.r#await.fill(), 4 => self.r#become.fill(), 5 => self.r#box.fill(), 6 => self.r#break.fill(),
        7 => self.r#const.fill(), 8 => self.r#continue.fill(), 9 => self.crate_.fill(), 10 => self.r#do.fill(), 11 => self.r#dyn.fill(), 12 => self.r#else.fill(), 13 => self.r#enum.fill(),
        14 => self.r#extern.fill(), 15 => self.r#false.fill(), 16 => self.r#final.fill(), 17 => self.r#fn.fill(), 18 => self.r#for.fill(), 19 => self.r#gen.fill(), 20 => self.r#if.fill(),
        21 => self.r#impl.fill(), 22 => self.r#in.fill(), 23 => self.r#let.fill(), 24 => self.r#loop.fill(), 25 => self.r#macro.fill(), 26 => self.r#match.fill(), 27 => self.r#mod.fill(),
        28 => self.r#move.fill(), 29 => self.r#mut.fill(), 30 => self.r#override.fill(), 31 => self.r#priv.fill(), 32 => self.r#pub.fill(), 33 => self.r#ref.fill(), 34 => self.r#return.fill(),
        35 => self.self_.fill(), 36 => self.r#static.fill(), 37 => self.r#struct.fill(), 38 => self.super_.fill(), 39 => self.r#trait.fill(), 40 => self.r#true.fill(), 41 => self.r#try.fill(),
        42 => self.r#type.fill(), 43 => self.r#typeof.fill(), 44 => self.union.fill(), 45 => self.r#unsafe.fill(), 46 => self.r#unsized.fill(), 47 => self.r#use.fill(),
        48 => self.r#virtual.fill(), 49 => self.r#where.fill(), 50 => self.r#while.fill(), 51 => self.r#yield.fill(), 52 => self.default_value.fill(), 53 => self.raw.fill(),
        54 => self.safe.fill(), 55 => self.auto.fill(), 56 => self.macro_rules.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Keywords { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Keywords { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Keywords { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Keywords { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Keywords`](struct@Keywords).
pub type KeywordsBuilder = Builder<Keywords>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Keywords> {
    /// The member `abstract`.
    #[inline] pub fn r#abstract(mut self, value: impl Into<String>) -> Self { self.0.r#abstract = Some(value.into()); self }
    /// The member `as`.
    #[inline] pub fn r#as(mut self, value: impl Into<String>) -> Self { self.0.r#as = Some(value.into()); self }
    /// The member `async`.
    #[inline] pub fn r#async(mut self, value: impl Into<String>) -> Self { self.0.r#async = Some(value.into()); self }
    /// The member `await`.
    #[inline] pub fn r#await(mut self, value: impl Into<String>) -> Self { self.0.r#await = Some(value.into()); self }
    /// The member `become`.
    #[inline] pub fn r#become(mut self, value: impl Into<String>) -> Self { self.0.r#become = Some(value.into()); self }
    /// The member `box`.
    #[inline] pub fn r#box(mut self, value: impl Into<String>) -> Self { self.0.r#box = Some(value.into()); self }
    /// The member `break`.
    #[inline] pub fn r#break(mut self, value: impl Into<String>) -> Self { self.0.r#break = Some(value.into()); self }
    /// The member `const`.
    #[inline] pub fn r#const(mut self, value: impl Into<String>) -> Self { self.0.r#const = Some(value.into()); self }
    /// The member `continue`.
    #[inline] pub fn r#continue(mut self, value: impl Into<String>) -> Self { self.0.r#continue = Some(value.into()); self }
    /// The member `crate`.
    #[inline] pub fn crate_(mut self, value: impl Into<String>) -> Self { self.0.crate_ = Some(value.into()); self }
    /// The member `do`.
    #[inline] pub fn r#do(mut self, value: impl Into<String>) -> Self { self.0.r#do = Some(value.into()); self }
    /// The member `dyn`.
    #[inline] pub fn r#dyn(mut self, value: impl Into<String>) -> Self { self.0.r#dyn = Some(value.into()); self }
    /// The member `else`.
    #[inline] pub fn r#else(mut self, value: impl Into<String>) -> Self { self.0.r#else = Some(value.into()); self }
    /// The member `enum`.
    #[inline] pub fn r#enum(mut self, value: impl Into<String>) -> Self { self.0.r#enum = Some(value.into()); self }
    /// The member `extern`.
    #[inline] pub fn r#extern(mut self, value: impl Into<String>) -> Self { self.0.r#extern = Some(value.into()); self }
    /// The member `false`.
    #[inline] pub fn r#false(mut self, value: impl Into<String>) -> Self { self.0.r#false = Some(value.into()); self }
    /// The member `final`.
    #[inline] pub fn r#final(mut self, value: impl Into<String>) -> Self { self.0.r#final = Some(value.into()); self }
    /// The member `fn`.
    #[inline] pub fn r#fn(mut self, value: impl Into<String>) -> Self { self.0.r#fn = Some(value.into()); self }
    /// The member `for`.
    #[inline] pub fn r#for(mut self, value: impl Into<String>) -> Self { self.0.r#for = Some(value.into()); self }
    /// The member `gen`.
    #[inline] pub fn r#gen(mut self, value: impl Into<String>) -> Self { self.0.r#gen = Some(value.into()); self }
    /// The member `if`.
    #[inline] pub fn r#if(mut self, value: impl Into<String>) -> Self { self.0.r#if = Some(value.into()); self }
    /// The member `impl`.
    #[inline] pub fn r#impl(mut self, value: impl Into<String>) -> Self { self.0.r#impl = Some(value.into()); self }
    /// The member `in`.
    #[inline] pub fn r#in(mut self, value: impl Into<String>) -> Self { self.0.r#in = Some(value.into()); self }
    /// The member `let`.
    #[inline] pub fn r#let(mut self, value: impl Into<String>) -> Self { self.0.r#let = Some(value.into()); self }
    /// The member `loop`.
    #[inline] pub fn r#loop(mut self, value: impl Into<String>) -> Self { self.0.r#loop = Some(value.into()); self }
    /// The member `macro`.
    #[inline] pub fn r#macro(mut self, value: impl Into<String>) -> Self { self.0.r#macro = Some(value.into()); self }
    /// The member `match`.
    #[inline] pub fn r#match(mut self, value: impl Into<String>) -> Self { self.0.r#match = Some(value.into()); self }
    /// The member `mod`.
    #[inline] pub fn r#mod(mut self, value: impl Into<String>) -> Self { self.0.r#mod = Some(value.into()); self }
    /// The member `move`.
    #[inline] pub fn r#move(mut self, value: impl Into<String>) -> Self { self.0.r#move = Some(value.into()); self }
    /// The member `mut`.
    #[inline] pub fn r#mut(mut self, value: impl Into<String>) -> Self { self.0.r#mut = Some(value.into()); self }
    /// The member `override`.
    #[inline] pub fn r#override(mut self, value: impl Into<String>) -> Self { self.0.r#override = Some(value.into()); self }
    /// The member `priv`.
    #[inline] pub fn r#priv(mut self, value: impl Into<String>) -> Self { self.0.r#priv = Some(value.into()); self }
    /// The member `pub`.
    #[inline] pub fn r#pub(mut self, value: impl Into<String>) -> Self { self.0.r#pub = Some(value.into()); self }
    /// The member `ref`.
    #[inline] pub fn r#ref(mut self, value: impl Into<String>) -> Self { self.0.r#ref = Some(value.into()); self }
    /// The member `return`.
    #[inline] pub fn r#return(mut self, value: impl Into<String>) -> Self { self.0.r#return = Some(value.into()); self }
    /// The member `self`.
    #[inline] pub fn self_(mut self, value: impl Into<String>) -> Self { self.0.self_ = Some(value.into()); self }
    /// The member `static`.
    #[inline] pub fn r#static(mut self, value: impl Into<String>) -> Self { self.0.r#static = Some(value.into()); self }
    /// The member `struct`.
    #[inline] pub fn r#struct(mut self, value: impl Into<String>) -> Self { self.0.r#struct = Some(value.into()); self }
    /// The member `super`.
    #[inline] pub fn super_(mut self, value: impl Into<String>) -> Self { self.0.super_ = Some(value.into()); self }
    /// The member `trait`.
    #[inline] pub fn r#trait(mut self, value: impl Into<String>) -> Self { self.0.r#trait = Some(value.into()); self }
    /// The member `true`.
    #[inline] pub fn r#true(mut self, value: impl Into<String>) -> Self { self.0.r#true = Some(value.into()); self }
    /// The member `try`.
    #[inline] pub fn r#try(mut self, value: impl Into<String>) -> Self { self.0.r#try = Some(value.into()); self }
    /// The member `type`.
    #[inline] pub fn r#type(mut self, value: impl Into<String>) -> Self { self.0.r#type = Some(value.into()); self }
    /// The member `typeof`.
    #[inline] pub fn r#typeof(mut self, value: impl Into<String>) -> Self { self.0.r#typeof = Some(value.into()); self }
    /// The member `union`.
    #[inline] pub fn union(mut self, value: impl Into<String>) -> Self { self.0.union = Some(value.into()); self }
    /// The member `unsafe`.
    #[inline] pub fn r#unsafe(mut self, value: impl Into<String>) -> Self { self.0.r#unsafe = Some(value.into()); self }
    /// The member `unsized`.
    #[inline] pub fn r#unsized(mut self, value: impl Into<String>) -> Self { self.0.r#unsized = Some(value.into()); self }
    /// The member `use`.
    #[inline] pub fn r#use(mut self, value: impl Into<String>) -> Self { self.0.r#use = Some(value.into()); self }
    /// The member `virtual`.
    #[inline] pub fn r#virtual(mut self, value: impl Into<String>) -> Self { self.0.r#virtual = Some(value.into()); self }
    /// The member `where`.
    #[inline] pub fn r#where(mut self, value: impl Into<String>) -> Self { self.0.r#where = Some(value.into()); self }
    /// The member `while`.
    #[inline] pub fn r#while(mut self, value: impl Into<String>) -> Self { self.0.r#while = Some(value.into()); self }
    /// The member `yield`.
    #[inline] pub fn r#yield(mut self, value: impl Into<String>) -> Self { self.0.r#yield = Some(value.into()); self }
    /// The member `default`.
    #[inline] pub fn default_value(mut self, value: impl Into<String>) -> Self { self.0.default_value = Some(value.into()); self }
    /// The member `raw`.
    #[inline] pub fn raw(mut self, value: impl Into<String>) -> Self { self.0.raw = Some(value.into()); self }
    /// The member `safe`.
    #[inline] pub fn safe(mut self, value: impl Into<String>) -> Self { self.0.safe = Some(value.into()); self }
    /// The member `auto`.
    #[inline] pub fn auto(mut self, value: impl Into<String>) -> Self { self.0.auto = Some(value.into()); self }
    /// The member `macro_rules`.
    #[inline] pub fn macro_rules(mut self, value: impl Into<String>) -> Self { self.0.macro_rules = Some(value.into()); self }
    #[inline] pub fn set_abstract(mut self, value: Option<String>) -> Self { self.0.r#abstract = value; self }
    #[inline] pub fn get_abstract(&self) -> &Option<String> { &self.0.r#abstract }
    #[inline] pub fn set_as(mut self, value: Option<String>) -> Self { self.0.r#as = value; self }
    #[inline] pub fn get_as(&self) -> &Option<String> { &self.0.r#as }
    #[inline] pub fn set_async(mut self, value: Option<String>) -> Self { self.0.r#async = value; self }
    #[inline] pub fn get_async(&self) -> &Option<String> { &self.0.r#async }
    #[inline] pub fn set_await(mut self, value: Option<String>) -> Self { self.0.r#await = value; self }
    #[inline] pub fn get_await(&self) -> &Option<String> { &self.0.r#await }
    #[inline] pub fn set_become(mut self, value: Option<String>) -> Self { self.0.r#become = value; self }
    #[inline] pub fn get_become(&self) -> &Option<String> { &self.0.r#become }
    #[inline] pub fn set_box(mut self, value: Option<String>) -> Self { self.0.r#box = value; self }
    #[inline] pub fn get_box(&self) -> &Option<String> { &self.0.r#box }
    #[inline] pub fn set_break(mut self, value: Option<String>) -> Self { self.0.r#break = value; self }
    #[inline] pub fn get_break(&self) -> &Option<String> { &self.0.r#break }
    #[inline] pub fn set_const(mut self, value: Option<String>) -> Self { self.0.r#const = value; self }
    #[inline] pub fn get_const(&self) -> &Option<String> { &self.0.r#const }
    #[inline] pub fn set_continue(mut self, value: Option<String>) -> Self { self.0.r#continue = value; self }
    #[inline] pub fn get_continue(&self) -> &Option<String> { &self.0.r#continue }
    #[inline] pub fn set_crate_(mut self, value: Option<String>) -> Self { self.0.crate_ = value; self }
    #[inline] pub fn get_crate_(&self) -> &Option<String> { &self.0.crate_ }
    #[inline] pub fn set_do(mut self, value: Option<String>) -> Self { self.0.r#do = value; self }
    #[inline] pub fn get_do(&self) -> &Option<String> { &self.0.r#do }
    #[inline] pub fn set_dyn(mut self, value: Option<String>) -> Self { self.0.r#dyn = value; self }
    #[inline] pub fn get_dyn(&self) -> &Option<String> { &self.0.r#dyn }
    #[inline] pub fn set_else(mut self, value: Option<String>) -> Self { self.0.r#else = value; self }
    #[inline] pub fn get_else(&self) -> &Option<String> { &self.0.r#else }
    #[inline] pub fn set_enum(mut self, value: Option<String>) -> Self { self.0.r#enum = value; self }
    #[inline] pub fn get_enum(&self) -> &Option<String> { &self.0.r#enum }
    #[inline] pub fn set_extern(mut self, value: Option<String>) -> Self { self.0.r#extern = value; self }
    #[inline] pub fn get_extern(&self) -> &Option<String> { &self.0.r#extern }
    #[inline] pub fn set_false(mut self, value: Option<String>) -> Self { self.0.r#false = value; self }
    #[inline] pub fn get_false(&self) -> &Option<String> { &self.0.r#false }
    #[inline] pub fn set_final(mut self, value: Option<String>) -> Self { self.0.r#final = value; self }
    #[inline] pub fn get_final(&self) -> &Option<String> { &self.0.r#final }
    #[inline] pub fn set_fn(mut self, value: Option<String>) -> Self { self.0.r#fn = value; self }
    #[inline] pub fn get_fn(&self) -> &Option<String> { &self.0.r#fn }
    #[inline] pub fn set_for(mut self, value: Option<String>) -> Self { self.0.r#for = value; self }
    #[inline] pub fn get_for(&self) -> &Option<String> { &self.0.r#for }
    #[inline] pub fn set_gen(mut self, value: Option<String>) -> Self { self.0.r#gen = value; self }
    #[inline] pub fn get_gen(&self) -> &Option<String> { &self.0.r#gen }
    #[inline] pub fn set_if(mut self, value: Option<String>) -> Self { self.0.r#if = value; self }
    #[inline] pub fn get_if(&self) -> &Option<String> { &self.0.r#if }
    #[inline] pub fn set_impl(mut self, value: Option<String>) -> Self { self.0.r#impl = value; self }
    #[inline] pub fn get_impl(&self) -> &Option<String> { &self.0.r#impl }
    #[inline] pub fn set_in(mut self, value: Option<String>) -> Self { self.0.r#in = value; self }
    #[inline] pub fn get_in(&self) -> &Option<String> { &self.0.r#in }
    #[inline] pub fn set_let(mut self, value: Option<String>) -> Self { self.0.r#let = value; self }
    #[inline] pub fn get_let(&self) -> &Option<String> { &self.0.r#let }
    #[inline] pub fn set_loop(mut self, value: Option<String>) -> Self { self.0.r#loop = value; self }
    #[inline] pub fn get_loop(&self) -> &Option<String> { &self.0.r#loop }
    #[inline] pub fn set_macro(mut self, value: Option<String>) -> Self { self.0.r#macro = value; self }
    #[inline] pub fn get_macro(&self) -> &Option<String> { &self.0.r#macro }
    #[inline] pub fn set_match(mut self, value: Option<String>) -> Self { self.0.r#match = value; self }
    #[inline] pub fn get_match(&self) -> &Option<String> { &self.0.r#match }
    #[inline] pub fn set_mod(mut self, value: Option<String>) -> Self { self.0.r#mod = value; self }
    #[inline] pub fn get_mod(&self) -> &Option<String> { &self.0.r#mod }
    #[inline] pub fn set_move(mut self, value: Option<String>) -> Self { self.0.r#move = value; self }
    #[inline] pub fn get_move(&self) -> &Option<String> { &self.0.r#move }
    #[inline] pub fn set_mut(mut self, value: Option<String>) -> Self { self.0.r#mut = value; self }
    #[inline] pub fn get_mut(&self) -> &Option<String> { &self.0.r#mut }
    #[inline] pub fn set_override(mut self, value: Option<String>) -> Self { self.0.r#override = value; self }
    #[inline] pub fn get_override(&self) -> &Option<String> { &self.0.r#override }
    #[inline] pub fn set_priv(mut self, value: Option<String>) -> Self { self.0.r#priv = value; self }
    #[inline] pub fn get_priv(&self) -> &Option<String> { &self.0.r#priv }
    #[inline] pub fn set_pub(mut self, value: Option<String>) -> Self { self.0.r#pub = value; self }
    #[inline] pub fn get_pub(&self) -> &Option<String> { &self.0.r#pub }
    #[inline] pub fn set_ref(mut self, value: Option<String>) -> Self { self.0.r#ref = value; self }
    #[inline] pub fn get_ref(&self) -> &Option<String> { &self.0.r#ref }
    #[inline] pub fn set_return(mut self, value: Option<String>) -> Self { self.0.r#return = value; self }
    #[inline] pub fn get_return(&self) -> &Option<String> { &self.0.r#return }
    #[inline] pub fn set_self_(mut self, value: Option<String>) -> Self { self.0.self_ = value; self }
    #[inline] pub fn get_self_(&self) -> &Option<String> { &self.0.self_ }
    #[inline] pub fn set_static(mut self, value: Option<String>) -> Self { self.0.r#static = value; self }
    #[inline] pub fn get_static(&self) -> &Option<String> { &self.0.r#static }
    #[inline] pub fn set_struct(mut self, value: Option<String>) -> Self { self.0.r#struct = value; self }
    #[inline] pub fn get_struct(&self) -> &Option<String> { &self.0.r#struct }
    #[inline] pub fn set_super_(mut self, value: Option<String>) -> Self { self.0.super_ = value; self }
    #[inline] pub fn get_super_(&self) -> &Option<String> { &self.0.super_ }
    #[inline] pub fn set_trait(mut self, value: Option<String>) -> Self { self.0.r#trait = value; self }
    #[inline] pub fn get_trait(&self) -> &Option<String> { &self.0.r#trait }
    #[inline] pub fn set_true(mut self, value: Option<String>) -> Self { self.0.r#true = value; self }
    #[inline] pub fn get_true(&self) -> &Option<String> { &self.0.r#true }
    #[inline] pub fn set_try(mut self, value: Option<String>) -> Self { self.0.r#try = value; self }
    #[inline] pub fn get_try(&self) -> &Option<String> { &self.0.r#try }
    #[inline] pub fn set_type(mut self, value: Option<String>) -> Self { self.0.r#type = value; self }
    #[inline] pub fn get_type(&self) -> &Option<String> { &self.0.r#type }
    #[inline] pub fn set_typeof(mut self, value: Option<String>) -> Self { self.0.r#typeof = value; self }
    #[inline] pub fn get_typeof(&self) -> &Option<String> { &self.0.r#typeof }
    #[inline] pub fn set_union(mut self, value: Option<String>) -> Self { self.0.union = value; self }
    #[inline] pub fn get_union(&self) -> &Option<String> { &self.0.union }
    #[inline] pub fn set_unsafe(mut self, value: Option<String>) -> Self { self.0.r#unsafe = value; self }
    #[inline] pub fn get_unsafe(&self) -> &Option<String> { &self.0.r#unsafe }
    #[inline] pub fn set_unsized(mut self, value: Option<String>) -> Self { self.0.r#unsized = value; self }
    #[inline] pub fn get_unsized(&self) -> &Option<String> { &self.0.r#unsized }
    #[inline] pub fn set_use(mut self, value: Option<String>) -> Self { self.0.r#use = value; self }
    #[inline] pub fn get_use(&self) -> &Option<String> { &self.0.r#use }
    #[inline] pub fn set_virtual(mut self, value: Option<String>) -> Self { self.0.r#virtual = value; self }
    #[inline] pub fn get_virtual(&self) -> &Option<String> { &self.0.r#virtual }
    #[inline] pub fn set_where(mut self, value: Option<String>) -> Self { self.0.r#where = value; self }
    #[inline] pub fn get_where(&self) -> &Option<String> { &self.0.r#where }
    #[inline] pub fn set_while(mut self, value: Option<String>) -> Self { self.0.r#while = value; self }
    #[inline] pub fn get_while(&self) -> &Option<String> { &self.0.r#while }
    #[inline] pub fn set_yield(mut self, value: Option<String>) -> Self { self.0.r#yield = value; self }
    #[inline] pub fn get_yield(&self) -> &Option<String> { &self.0.r#yield }
    #[inline] pub fn set_default(mut self, value: Option<String>) -> Self { self.0.default_value = value; self }
    #[inline] pub fn get_default(&self) -> &Option<String> { &self.0.default_value }
    #[inline] pub fn set_raw(mut self, value: Option<String>) -> Self { self.0.raw = value; self }
    #[inline] pub fn get_raw(&self) -> &Option<String> { &self.0.raw }
    #[inline] pub fn set_safe(mut self, value: Option<String>) -> Self { self.0.safe = value; self }
    #[inline] pub fn get_safe(&self) -> &Option<String> { &self.0.safe }
    #[inline] pub fn set_auto(mut self, value: Option<String>) -> Self { self.0.auto = value; self }
    #[inline] pub fn get_auto(&self) -> &Option<String> { &self.0.auto }
    #[inline] pub fn set_macro_rules(mut self, value: Option<String>) -> Self { self.0.macro_rules = value; self }
    #[inline] pub fn get_macro_rules(&self) -> &Option<String> { &self.0.macro_rules }
}
