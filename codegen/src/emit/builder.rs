//! Builders of structures.

use proc_macro2::TokenStream;
use quote::quote;

use super::member::{self, Parameters};
use super::structure::{has_stream, is_all_optional};
use super::tokens::{deprecated, docs, ident};
use crate::docs::first_paragraph;
use crate::plan::{DefaultPlan, DocumentDefault, Item, MemberPlan, Role, RustType, StructurePlan};

/// The type that the builders of all structures are where nothing has to be set.
pub(super) fn newtype() -> TokenStream {
    quote! {
        /// A structure that is being put together. Each has a name of its own for it, and methods that set its members.
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct Builder<T>(pub(crate) T);

        impl<T> Builder<T> {
            /// Ends the collecting.
            #[inline]
            pub fn build(self) -> T { self.0 }
        }

        impl<T: ::farrier_runtime::shape::Shape> ::std::fmt::Debug for Builder<T> {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { ::farrier_runtime::shape::debug_newtype(&self.0, f) }
        }
    }
}

/// The builder of anything but an input: a newtype around the structure where nothing has to be set, else its fields as
/// options. An input's builder is the operation's fluent builder without a client.
pub(super) fn builder(plan: &StructurePlan) -> TokenStream {
    let builder = &plan.builder;
    if !is_all_optional(plan) {
        let (definition, methods) = (definition(plan), methods(plan, &quote!(#builder), &quote!(self), &build(plan)));
        return quote!(#definition #methods);
    }
    let (docs, name, item) = (collects(plan), ident(&builder.name), &plan.item);
    let generic = quote!(crate::types::builders::Builder<#item>);
    let methods = methods(plan, &generic, &quote!(self.0), &quote!());
    quote!(#docs pub type #name = #generic; #methods)
}

/// The builder as its users see it: what is true of the type that it is a name for is true of it.
pub(super) fn public(plan: &StructurePlan) -> TokenStream {
    if !is_all_optional(plan) {
        return builder(plan);
    }
    let (builder, name, item) = (&plan.builder, ident(&plan.builder.name), &plan.item);
    let methods = methods(plan, &quote!(#builder), &quote!(self.0), &build(plan));
    quote! {
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name(#item);
        #methods
    }
}

fn methods(plan: &StructurePlan, builder: &TokenStream, place: &TokenStream, build: &TokenStream) -> TokenStream {
    let setters = plan.members.iter().map(|member| setter(member, &first_paragraph(&member.docs), place));
    let whole = plan.members.iter().map(|member| whole(member, place));
    let meta = (plan.role == Role::Error).then(meta_setters);
    members(&quote!(impl #builder), &quote!(#(#setters)* #meta #build #(#whole)*))
}

/// What the fluent builder of an input holds whose fields are not all optional: the fields as options.
pub(super) fn parts(plan: &StructurePlan, item: &Item) -> TokenStream {
    let docs = docs(&format!("The members of [`{0}`](super::{0}) that are set so far.", plan.item.name));
    structure_of_options(plan, item, &docs, None)
}

fn collects(plan: &StructurePlan) -> TokenStream {
    // Inputs and outputs have their builders in a module within their own.
    let name = ident(&plan.item.name);
    docs(&match plan.role {
        Role::Input | Role::Output => format!("Collects the members of [`{name}`](super::{name})."),
        Role::Plain | Role::Error => format!("Collects the members of [`{name}`](struct@{name})."),
    })
}

fn definition(plan: &StructurePlan) -> TokenStream {
    let meta = (plan.role == Role::Error).then(|| quote!(meta: Option<ErrorMetadata>));
    structure_of_options(plan, &plan.builder, &collects(plan), meta)
}

fn structure_of_options(
    plan: &StructurePlan,
    item: &Item,
    docs: &TokenStream,
    meta: Option<TokenStream>,
) -> TokenStream {
    let derives = parts_derives(plan);
    let name = ident(&item.name);
    let fields = option_fields(plan).chain(meta);
    let debug = debug(plan, item);
    quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #name { #(#fields),* }
        #debug
    }
}

fn parts_derives(plan: &StructurePlan) -> TokenStream {
    if has_stream(plan) { quote!(Default) } else { quote!(Clone, Default, PartialEq) }
}

fn option_fields(plan: &StructurePlan) -> impl Iterator<Item = TokenStream> {
    plan.members.iter().map(|member| {
        let name = ident(&member.name);
        let rust = member::plain(member);
        quote!(#name: Option<#rust>)
    })
}

pub(super) fn setter(member: &MemberPlan, docs: &str, place: &TokenStream) -> TokenStream {
    let Parameters { parameters, values } = member::parameters(member);
    let docs = member::setter_docs(member, docs);
    let deprecated = deprecated(member.deprecated.as_ref());
    let name = ident(&member.name);
    let assignment = member::assignment(member, &quote!(#place.#name), &values);
    quote! {
        #docs #deprecated #[inline] pub fn #name(mut self, #parameters) -> Self { #assignment self }
    }
}

pub(super) fn whole(member: &MemberPlan, place: &TokenStream) -> TokenStream {
    let deprecated = deprecated(member.deprecated.as_ref());
    let name = ident(&member.name);
    let (set, get) = (ident(&format!("set_{}", member.setter)), ident(&format!("get_{}", member.setter)));
    let rust = member::plain(member);
    quote! {
        #deprecated #[inline] pub fn #set(mut self, value: Option<#rust>) -> Self { #place.#name = value; self }
        #deprecated #[inline] pub fn #get(&self) -> &Option<#rust> { &#place.#name }
    }
}

/// The methods of a builder: one documentation says what all `set_x` and `get_x` do. They are one block, because rustc
/// looks through all blocks of a crate's generic builder for a method.
pub(super) fn members(header: &TokenStream, methods: &TokenStream) -> TokenStream {
    quote! {
        /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
        #[allow(missing_docs)]
        #header { #methods }
    }
}

fn meta_setters() -> TokenStream {
    quote! {
        /// Code, message and request id.
        #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
        /// See [`meta`](Self::meta).
        #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    }
}

/// Whether `build()` may fail.
fn can_fail(member: &MemberPlan) -> bool {
    !matches!(member.rust, RustType::Option(_)) && member.default.is_none()
}

fn build(plan: &StructurePlan) -> TokenStream {
    let item = &plan.item;
    let built = if is_all_optional(plan) { quote!(self.0) } else { literal(plan) };
    if plan.members.iter().any(can_fail) {
        return quote! {
            /// Ends the collecting. Fails if a required member is not set.
            #[inline]
            pub fn build(self) -> Result<#item, BuildError> { Ok(#built) }
        };
    }
    quote! {
        /// Ends the collecting.
        #[inline]
        pub fn build(self) -> #item { #built }
    }
}

pub(super) fn literal(plan: &StructurePlan) -> TokenStream {
    let item = &plan.item;
    let structure = &plan.item.name;
    let fields = plan.members.iter().map(|member| {
        let (name, text) = (ident(&member.name), &member.name);
        match &member.default {
            _ if matches!(member.rust, RustType::Option(_)) => quote!(#name: self.#name),
            Some(DefaultPlan::Zero) => quote!(#name: self.#name.unwrap_or_else(Value::empty)),
            Some(default) if is_constant(default) => {
                let default = member::default(default);
                quote!(#name: self.#name.unwrap_or(#default))
            }
            Some(default) => {
                let default = member::default(default);
                quote!(#name: self.#name.unwrap_or_else(|| #default))
            }
            None => quote!(#name: error::required(self.#name, #text, #structure)?),
        }
    });
    let extra = match plan.role {
        Role::Plain | Role::Input => None,
        Role::Output if plan.has_extended_id => Some(quote!(_request_id: None, _extended_request_id: None)),
        Role::Output => Some(quote!(_request_id: None)),
        Role::Error => Some(quote!(meta: self.meta.unwrap_or_default())),
    };
    let fields = fields.chain(extra);
    quote!(#item { #(#fields),* })
}

fn is_constant(default: &DefaultPlan) -> bool {
    use DocumentDefault::{Bool, Float, Integer};
    match default {
        DefaultPlan::Bool(_) | DefaultPlan::Integer(_) | DefaultPlan::Float(_) => true,
        DefaultPlan::Document(document) => matches!(document, Bool(_) | Integer(_) | Float(_)),
        _ => false,
    }
}

fn debug(plan: &StructurePlan, builder: &Item) -> TokenStream {
    let schema = match plan.role {
        Role::Input | Role::Output => {
            let name = ident(&plan.schema);
            quote!(super::#name)
        }
        Role::Plain | Role::Error => {
            let name = ident(&plan.schema);
            quote!(#name)
        }
    };
    let names = plan.members.iter().map(|member| ident(&member.name));
    quote! {
        impl fmt::Debug for #builder {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&#schema, &[#(self.#names.read()),*], f) }
        }
    }
}
