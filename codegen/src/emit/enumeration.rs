//! Enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{deprecated, derives, docs, ident};
use super::{module, serde};
use crate::imports::VARIANT;
use crate::plan::{EnumPlan, Item};

/// What could be derived, but costs the compiler less as a line that asks the runtime.
const IMPLEMENTED: [&str; 4] = ["Eq", "Hash", "Ord", "PartialOrd"];

/// `types/NAME.rs`.
pub(super) fn file(plan: &EnumPlan) -> TokenStream {
    module(&format!("`{}`.", plan.item.name), items(plan), &[&plan.item])
}

/// The enum and what is implemented for it.
pub(super) fn items(plan: &EnumPlan) -> TokenStream {
    let definition = definition(plan);
    let methods = methods(plan);
    let conversions = conversions(plan);
    let comparisons = comparisons(&plan.item);
    let debug = debug(plan);
    let serde = plan.serde.then(|| serde::enumeration(plan));
    quote!(#definition #methods #conversions #comparisons #debug #serde)
}

fn definition(plan: &EnumPlan) -> TokenStream {
    let docs_of_enum = docs(&plan.docs);
    let deprecated_enum = deprecated(plan.deprecated.as_ref());
    let more: Vec<_> = plan.derives.iter().filter(|derive| !IMPLEMENTED.contains(&derive.as_str())).cloned().collect();
    let derives = derives(&["Clone"], &more);
    let name = ident(&plan.item.name);
    let variants = plan.variants.iter().map(|variant| {
        let docs = docs(&variant.docs);
        let deprecated = deprecated(variant.deprecated.as_ref());
        let name = ident(&format!("{VARIANT}{}", variant.name));
        quote!(#docs #deprecated #name,)
    });
    quote! {
        #docs_of_enum
        #deprecated_enum
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
            #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
            Unknown(UnknownVariantValue),
        }
    }
}

fn methods(plan: &EnumPlan) -> TokenStream {
    let item = &plan.item;
    let names: Vec<_> = plan.variants.iter().map(|variant| ident(&variant.name)).collect();
    let values: Vec<_> = plan.variants.iter().map(|variant| &variant.value).collect();
    let mut sorted = values.clone();
    sorted.sort();
    quote! {
        impl #item {
            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #values,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
            /// All known values.
            pub const fn values() -> &'static [&'static str] { &[#(#sorted),*] }
            /// The variant of a known value.
            #[inline]
            pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
        }
    }
}

fn conversions(plan: &EnumPlan) -> TokenStream {
    let item = &plan.item;
    let names = plan.variants.iter().map(|variant| ident(&variant.name));
    let values = plan.variants.iter().map(|variant| &variant.value);
    quote! {
        impl From<&str> for #item {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#names,)*
                    other => Self::Unknown(UnknownVariantValue::new(other)),
                }
            }
        }

        impl FromStr for #item {
            type Err = Infallible;
            #[inline]
            fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
        }

        impl AsRef<str> for #item {
            #[inline]
            fn as_ref(&self) -> &str { self.as_str() }
        }

        impl fmt::Display for #item {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
        }

        impl Value for #item { type Access = shape::Enum; }
    }
}

/// Equality, order and hash, which the runtime does by the values on the wire.
fn comparisons(item: &Item) -> TokenStream {
    quote! {
        impl PartialEq for #item {
            #[inline]
            fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) }
        }

        impl Eq for #item {}

        impl PartialOrd for #item {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) }
        }

        impl Ord for #item {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) }
        }

        impl std::hash::Hash for #item {
            #[inline]
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) }
        }
    }
}

fn debug(plan: &EnumPlan) -> TokenStream {
    let item = &plan.item;
    if plan.sensitive {
        return quote! {
            impl fmt::Debug for #item {
                #[inline]
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(shape::REDACTED) }
            }
        };
    }
    let names: Vec<_> = plan.variants.iter().map(|variant| ident(&variant.name)).collect();
    let shown = plan.variants.iter().map(|variant| &variant.name);
    quote! {
        impl fmt::Debug for #item {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                enumeration::debug(match self { #(Self::#names => #shown,)* _ => "" }, self.as_str(), f)
            }
        }
    }
}
