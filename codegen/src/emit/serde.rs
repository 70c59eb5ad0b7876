//! `Serialize` and `Deserialize`, which the runtime does by the schema. Both are generic, so nothing is compiled before a
//! program writes or reads a type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{EnumPlan, Item};

/// Of a structure or a union.
pub(super) fn shape(item: &Item) -> TokenStream {
    impls(item, &quote!(serde::serialize(self, serializer)), &quote!(serde::deserialize(deserializer)))
}

/// Of an enum, which is its text.
pub(super) fn enumeration(plan: &EnumPlan) -> TokenStream {
    let text = if plan.sensitive { quote!(shape::REDACTED) } else { quote!(self.as_str()) };
    impls(&plan.item, &quote!(serializer.serialize_str(#text)), &quote!(serde::deserialize_enum(deserializer)))
}

fn impls(item: &Item, serialize: &TokenStream, deserialize: &TokenStream) -> TokenStream {
    quote! {
        impl serde::Serialize for #item {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { #serialize }
        }

        impl<'de> serde::Deserialize<'de> for #item {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { #deserialize }
        }
    }
}
