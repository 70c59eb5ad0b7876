//! Small parts that many templates have: names, types, documentation, schemas.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::names;
use crate::plan::{Item, RustType, SchemaMember, SchemaRef, TraitPlan, XmlNamespacePlan};

/// An identifier, escaped where it is a keyword.
pub(crate) fn ident(name: &str) -> Ident {
    let escaped = names::escaped(name);
    match escaped.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(&escaped, Span::call_site()),
    }
}

/// `///` lines.
pub(super) fn docs(text: &str) -> TokenStream {
    text.lines().map(|line| doc_line(line, &quote!(#))).collect()
}

/// `//!` lines.
pub(super) fn inner_docs(text: &str) -> TokenStream {
    text.lines().map(|line| doc_line(line, &quote!(#!))).collect()
}

fn doc_line(line: &str, hash: &TokenStream) -> TokenStream {
    let line = if line.is_empty() { String::new() } else { format!(" {}", line.trim_end()) };
    quote!(#hash [doc = #line])
}

/// The text with a sentence at its end.
pub(super) fn with_sentence(text: &str, sentence: &str) -> String {
    format!(
        "{}{} {sentence}",
        text.trim_end(),
        if text.trim_end().ends_with(['.', '!', '?', ':', '`']) { "" } else { "." }
    )
}

/// `#[deprecated]`, where something is.
pub(super) fn deprecated(note: Option<&String>) -> Option<TokenStream> {
    note.map(|note| if note.is_empty() { quote!(#[deprecated]) } else { quote!(#[deprecated(note = #note)]) })
}

/// `#[derive(..)]` of the type's own traits and those that the settings add.
pub(super) fn derives(own: &[&str], more: &[String]) -> TokenStream {
    let mut all: Vec<&str> = own.to_vec();
    all.extend(more.iter().map(String::as_str).filter(|derive| !own.contains(derive)));
    // Equality is the runtime's, and looks at all that a hash does.
    let hashes = all.iter().any(|derive| derive.rsplit("::").next() == Some("Hash"));
    let allowed = hashes.then(|| quote!(#[allow(clippy::derived_hash_with_manual_eq)]));
    let all = all.into_iter().map(path);
    quote!(#allowed #[derive(#(#all),*)])
}

/// What a schema's `traits` say: nothing, a trait, or several.
pub(super) fn all(traits: &[TraitPlan]) -> TokenStream {
    match traits {
        [] => quote!(Trait::None),
        [only] => quote!(#only),
        _ => quote!(Trait::All(&[#(#traits),*])),
    }
}

/// A path such as `serde::Serialize`.
fn path(text: &str) -> TokenStream {
    let is_absolute = text.starts_with("::").then(|| quote!(::));
    let parts = text.split("::").filter(|part| !part.is_empty()).map(ident);
    quote!(#is_absolute #(#parts)::*)
}

impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let module = self.module.iter().map(|part| ident(part));
        let name = ident(&self.name);
        tokens.extend(quote!(crate::#(#module::)* #name));
    }
}

impl ToTokens for RustType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Bool => quote!(bool),
            Self::I8 => quote!(i8),
            Self::I16 => quote!(i16),
            Self::I32 => quote!(i32),
            Self::I64 => quote!(i64),
            Self::F32 => quote!(f32),
            Self::F64 => quote!(f64),
            Self::String => quote!(String),
            Self::Blob => quote!(Blob),
            Self::DateTime => quote!(DateTime),
            Self::Document => quote!(Document),
            Self::BigInteger => quote!(BigInteger),
            Self::BigDecimal => quote!(BigDecimal),
            Self::ByteStream => quote!(ByteStream),
            Self::EventReceiver(events, error) => quote!(EventReceiver<#events, #error>),
            Self::EventStreamSender(events, error) => quote!(EventStreamSender<#events, #error>),
            Self::Item(item) => quote!(#item),
            Self::Option(inner) => quote!(Option<#inner>),
            Self::Box(inner) => quote!(Box<#inner>),
            Self::Vec(inner) => quote!(Vec<#inner>),
            Self::Map(key, value) => quote!(HashMap<#key, #value>),
        });
    }
}

impl ToTokens for SchemaRef {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Prelude(name) => ident(name).to_token_stream(),
            Self::Static(module, name) => {
                let module = module.iter().map(|part| ident(part));
                let name = ident(name);
                quote!(&crate::#(#module::)* #name)
            }
        });
    }
}

impl ToTokens for SchemaMember {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { name, target, traits } = self;
        let traits = all(traits);
        tokens.extend(quote!(Member { name: #name, target: #target, traits: #traits }));
    }
}

impl ToTokens for TraitPlan {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Mark(variant) => {
                let variant = ident(variant);
                quote!(Trait::#variant)
            }
            Self::Text(variant, text) => {
                let variant = ident(variant);
                quote!(Trait::#variant(#text))
            }
            Self::TimestampFormat(format) => {
                let format = ident(format);
                quote!(Trait::TimestampFormat(TimestampFormat::#format))
            }
            Self::Error(fault) => {
                let fault = ident(fault);
                quote!(Trait::Error(Fault::#fault))
            }
            Self::HttpError(code) => {
                let code = Literal::u16_unsuffixed(*code);
                quote!(Trait::HttpError(#code))
            }
            Self::Retryable { throttling } => quote!(Trait::Retryable { throttling: #throttling }),
            Self::XmlNamespace(namespace) => quote!(Trait::XmlNamespace(&#namespace)),
            Self::AwsQueryError { code, status } => {
                let status = Literal::u16_unsuffixed(*status);
                quote!(Trait::AwsQueryError { code: #code, status: #status })
            }
        });
    }
}

impl ToTokens for XmlNamespacePlan {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { uri, prefix } = self;
        tokens.extend(quote!(XmlNamespace { uri: #uri, prefix: #prefix }));
    }
}
