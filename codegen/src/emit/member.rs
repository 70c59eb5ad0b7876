//! What stands once per member: accessors, setters, defaults.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::{deprecated, docs, ident, with_sentence};
use crate::docs::first_paragraph;
use crate::plan::{DefaultPlan, DocumentDefault, MemberPlan, RustType};

/// The field of the structure.
pub(super) fn field(member: &MemberPlan) -> TokenStream {
    let docs = docs(&member.docs);
    let deprecated = deprecated(member.deprecated.as_ref());
    let name = ident(&member.name);
    let rust = &member.rust;
    quote!(#docs #deprecated pub #name: #rust,)
}

/// The method that borrows the field.
pub(super) fn accessor(member: &MemberPlan) -> TokenStream {
    let docs = docs(&first_paragraph(&member.docs));
    let deprecated = deprecated(member.deprecated.as_ref());
    let name = ident(&member.name);
    let (rust, value) = match &member.rust {
        RustType::Option(inner) => match &**inner {
            copy if copy.is_copy() => (quote!(Option<#copy>), quote!(self.#name)),
            RustType::String => (quote!(Option<&str>), quote!(self.#name.as_deref())),
            RustType::Box(boxed) => (quote!(Option<&#boxed>), quote!(self.#name.as_deref())),
            RustType::Vec(item) => (quote!(&[#item]), quote!(self.#name.as_deref().unwrap_or_default())),
            other => (quote!(Option<&#other>), quote!(self.#name.as_ref())),
        },
        copy if copy.is_copy() => (quote!(#copy), quote!(self.#name)),
        RustType::String => (quote!(&str), quote!(&self.#name)),
        RustType::Vec(item) => (quote!(&[#item]), quote!(&self.#name)),
        RustType::Box(boxed) => (quote!(&#boxed), quote!(&self.#name)),
        other => (quote!(&#other), quote!(&self.#name)),
    };
    // A member of that name says nothing about a collection.
    let length = (member.name == "len").then(|| quote!(#[allow(clippy::len_without_is_empty)]));
    quote!(#docs #deprecated #length #[inline] pub fn #name(&self) -> #rust { #value })
}

/// The type of a member without its `Option`.
pub(super) fn plain(member: &MemberPlan) -> &RustType {
    match &member.rust {
        RustType::Option(inner) => inner,
        other => other,
    }
}

/// The documentation of a setter, which says what it does to a collection and whether it must be called.
pub(super) fn setter_docs(member: &MemberPlan, text: &str) -> TokenStream {
    let mut text = text.to_owned();
    match plain(member) {
        RustType::Vec(_) => text = with_sentence(&text, "Appends an item."),
        RustType::Map(..) => text = with_sentence(&text, "Adds an entry."),
        _ => {}
    }
    if member.required {
        text = with_sentence(&text, "Required.");
    }
    docs(&text)
}

/// Parameters of a setter, and the expressions of the values.
pub(super) struct Parameters {
    pub(super) parameters: TokenStream,
    pub(super) values: Vec<TokenStream>,
}

/// The parameters of the setter that takes one value, item or entry.
pub(super) fn parameters(member: &MemberPlan) -> Parameters {
    match plain(member) {
        RustType::Vec(item) => one("value", item),
        RustType::Map(key, value) => {
            let (key, value) = (one("key", key), one("value", value));
            let (key_parameter, value_parameter) = (key.parameters, value.parameters);
            Parameters {
                parameters: quote!(#key_parameter, #value_parameter),
                values: key.values.into_iter().chain(value.values).collect(),
            }
        }
        other => one("value", other),
    }
}

fn one(name: &str, rust: &RustType) -> Parameters {
    let name = ident(name);
    let (parameters, value) = match rust {
        RustType::String | RustType::Box(_) => (quote!(#name: impl Into<#rust>), quote!(#name.into())),
        other => (quote!(#name: #other), quote!(#name)),
    };
    Parameters { parameters, values: vec![value] }
}

/// The statement that sets, appends or inserts into `place`, an `Option`.
pub(super) fn assignment(member: &MemberPlan, place: &TokenStream, values: &[TokenStream]) -> TokenStream {
    match plain(member) {
        RustType::Vec(_) => quote!(#place.get_or_insert_default().push(#(#values),*);),
        RustType::Map(..) => quote!(#place.get_or_insert_default().insert(#(#values),*);),
        _ => quote!(#place = Some(#(#values),*);),
    }
}

/// A default as an expression of the member's type.
pub(super) fn default(plan: &DefaultPlan) -> TokenStream {
    match plan {
        DefaultPlan::Zero => quote!(Value::empty()),
        DefaultPlan::Bool(value) => quote!(#value),
        DefaultPlan::Integer(value) => integer(*value),
        DefaultPlan::Float(value) => float(*value),
        DefaultPlan::String(text) => quote!(String::from(#text)),
        DefaultPlan::Enum(item, value) => quote!(#item::from(#value)),
        DefaultPlan::Blob(bytes) => {
            let bytes = Literal::byte_string(bytes);
            quote!(Blob::new(#bytes))
        }
        DefaultPlan::DateTime(seconds, 0) => {
            let seconds = integer(*seconds);
            quote!(DateTime::from_secs(#seconds))
        }
        DefaultPlan::DateTime(seconds, nanos) => {
            let (seconds, nanos) = (integer(*seconds), Literal::u32_unsuffixed(*nanos));
            quote!(DateTime::from_secs_and_nanos(#seconds, #nanos))
        }
        DefaultPlan::BigInteger(text) | DefaultPlan::BigDecimal(text) => quote!(#text.parse().unwrap_or_default()),
        DefaultPlan::Document(document) => match document {
            DocumentDefault::Bool(value) => quote!(Document::Bool(#value)),
            DocumentDefault::String(text) => quote!(Document::String(String::from(#text))),
            DocumentDefault::Integer(value) if *value < 0 => {
                let value = integer(*value);
                quote!(Document::Number(Number::NegInt(#value)))
            }
            DocumentDefault::Integer(value) => {
                let value = integer(*value);
                quote!(Document::Number(Number::PosInt(#value)))
            }
            DocumentDefault::Float(value) => {
                let value = float(*value);
                quote!(Document::Number(Number::Float(#value)))
            }
            DocumentDefault::EmptyList => quote!(Document::Array(Vec::new())),
            DocumentDefault::EmptyMap => quote!(Document::Object(HashMap::new())),
        },
    }
}

fn integer(value: i64) -> TokenStream {
    let literal = Literal::i64_unsuffixed(value);
    quote!(#literal)
}

/// JSON has no number that is not finite, so the literal always exists.
fn float(value: f64) -> TokenStream {
    let literal = Literal::f64_unsuffixed(value);
    quote!(#literal)
}
