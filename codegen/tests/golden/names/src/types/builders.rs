//! Builders of the types.

pub use super::acronyms::AcronymsBuilder;
pub use super::arn_list::ArnListBuilder;
pub use super::blob::BlobBuilder;
pub use super::bool::BoolBuilder;
pub use super::r#box::BoxBuilder;
pub use super::builder::BuilderBuilder;
pub use super::byte_stream::ByteStreamBuilder;
pub use super::capital_words::CapitalWordsBuilder;
pub use super::case_clash::CaseClashBuilder;
pub use super::client::ClientBuilder;
pub use super::date_time::DateTimeBuilder;
pub use super::debug::DebugBuilder;
pub use super::default::DefaultBuilder;
pub use super::document::DocumentBuilder;
pub use super::drop::DropBuilder;
pub use super::everything::EverythingBuilder;
pub use super::f64::F64Builder;
pub use super::r#fn::FnBuilder;
pub use super::foo_bar::FooBarBuilder;
pub use super::foo_bar2::FooBar2Builder;
pub use super::from::FromBuilder;
pub use super::future::FutureBuilder;
pub use super::r#gen::GenBuilder;
pub use super::hash_map::HashMapBuilder;
pub use super::i32::I32Builder;
pub use super::into::IntoBuilder;
pub use super::item::ItemBuilder;
pub use super::item_builder::ItemBuilderBuilder;
pub use super::iterator::IteratorBuilder;
pub use super::keywords::KeywordsBuilder;
pub use super::leading::LeadingBuilder;
pub use super::list_items_error::ListItemsErrorBuilder;
pub use super::list_items_fluent_builder::ListItemsFluentBuilderBuilder;
pub use super::list_items_input_builder::ListItemsInputBuilderBuilder;
pub use super::list_items_output::ListItemsOutputBuilder;
pub use super::list_items_paginator::ListItemsPaginatorBuilder;
pub use super::lower_case::LowerCaseBuilder;
pub use super::member::MemberBuilder;
pub use super::message::MessageBuilder;
pub use super::meta::MetaBuilder;
pub use super::method_names::MethodNamesBuilder;
pub use super::none::NoneBuilder;
pub use super::ok::OkBuilder;
pub use super::operation::OperationBuilder;
pub use super::option::OptionBuilder;
pub use super::other_item::OtherItemBuilder;
pub use super::pin::PinBuilder;
pub use super::primitives::PrimitivesBuilder;
pub use super::region::RegionBuilder;
pub use super::required_keywords::RequiredKeywordsBuilder;
pub use super::result::ResultBuilder;
pub use super::s3_object::S3ObjectBuilder;
pub use super::s3_object2::S3Object2Builder;
pub use super::schema::SchemaBuilder;
pub use super::sdk_error::SdkErrorBuilder;
pub use super::self_value::SelfValueBuilder;
pub use super::send::SendBuilder;
pub use super::send2::Send2Builder;
pub use super::setter_clash::SetterClashBuilder;
pub use super::shape::ShapeBuilder;
pub use super::sized::SizedBuilder;
pub use super::slot::SlotBuilder;
pub use super::some::SomeBuilder;
pub use super::str::StrBuilder;
pub use super::string::StringBuilder;
pub use super::sync::SyncBuilder;
pub use super::to_string::ToStringBuilder;
pub use super::types::TypesBuilder;
pub use super::u8::U8Builder;
pub use super::usize::UsizeBuilder;
pub use super::value::ValueBuilder;
pub use super::vec::VecBuilder;
pub use super::view::ViewBuilder;
pub use super::_0_type::_0Builder;

/// A structure that is being put together. Each has a name of its own for it, and methods that set its members.
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct Builder<T>(pub(crate) T);
impl<T> Builder<T> {
    /// Ends the collecting.
    #[inline] pub fn build(self) -> T { self.0 }
}
impl<T: ::farrier_runtime::shape::Shape> ::std::fmt::Debug for Builder<T> {
    #[inline] fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { ::farrier_runtime::shape::debug_newtype(&self.0, f) }
}
