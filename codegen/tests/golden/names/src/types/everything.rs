//! `Everything`.

use farrier_runtime::generated::*;

use crate::types::{
    Acronyms, ArnList, Bool, CapitalWords, CaseClash, Choice, Client, EnumValues, EnumWords, EnumWords2, FooBar, FooBar2, Gen, Item, ItemBuilder, Keywords, Leading, ListItemsError,
    ListItemsFluentBuilder, ListItemsInputBuilder, ListItemsOutput, ListItemsPaginator, LowerCase, Message, Meta, MethodNames, OtherItem, Pin, Primitives, Region, RequiredKeywords, S3Object,
    S3Object2, SelfValue, Send2, SetterClash, Str, Types, Unknown, UnknownValue, Usize,
};
use crate::types::error::Error;

/// One member for every shape, so that all of them are reached.
#[derive(Clone, Default)] #[non_exhaustive] pub struct Everything {
    /// Every word that Rust reserves or treats as special, as a member.
    pub m_keywords: Option<Keywords>,
    /// The same with a builder that can fail.
    pub m_required_keywords: Option<RequiredKeywords>,
    /// The member `mCapitalWords`.
    pub m_capital_words: Option<CapitalWords>,
    /// The member `mMethodNames`.
    pub m_method_names: Option<MethodNames>,
    /// `set_name` is both a setter of `name` and a member.
    pub m_setter_clash: Option<SetterClash>,
    /// Members that are one and the same in snake case.
    pub m_case_clash: Option<CaseClash>,
    /// The member `mAcronyms`.
    pub m_acronyms: Option<Acronyms>,
    /// A union with a member `Unknown`.
    pub m_choice: Option<Choice>,
    /// A union named `Unknown`, with a member of that name.
    pub m_unknown: Option<Unknown>,
    /// Values that are Rust words.
    pub m_enum_words: Option<EnumWords>,
    /// The member `mEnumWords2`.
    pub m_enum_words2: Option<EnumWords2>,
    /// Values that are no identifiers, and names that are one and the same in camel case.
    pub m_enum_values: Option<EnumValues>,
    /// An enum without names: the generator derives them from the values.
    pub m_bare_enum: Option<String>,
    /// The member `mUnknownValue`.
    pub m_unknown_value: Option<UnknownValue>,
    /// The member `mNumberWords`.
    pub m_number_words: Option<i32>,
    /// The member `mError`.
    pub m_error: Option<Error>,
    /// The member `mErr`.
    pub m_err: Option<crate::types::error::Err>,
    /// The member `mItemBuilder`.
    pub m_item_builder: Option<ItemBuilder>,
    /// The member `mItemOther`.
    pub m_item_other: Option<OtherItem>,
    /// The member `mSelf`.
    pub m_self: Option<SelfValue>,
    /// The member `mResult`.
    pub m_result: Option<crate::types::Result>,
    /// The member `mOption`.
    pub m_option: Option<crate::types::Option>,
    /// The member `mString`.
    pub m_string: Option<crate::types::String>,
    /// The member `mVec`.
    pub m_vec: Option<crate::types::Vec>,
    /// The member `mBox`.
    pub m_box: Option<crate::types::Box>,
    /// The member `mSome`.
    pub m_some: Option<crate::types::Some>,
    /// The member `mNone`.
    pub m_none: Option<crate::types::None>,
    /// The member `mOk`.
    pub m_ok: Option<crate::types::Ok>,
    /// The member `mClient`.
    pub m_client: Option<Client>,
    /// The member `mMeta`.
    pub m_meta: Option<Meta>,
    /// The member `mMessage`.
    pub m_message: Option<Message>,
    /// The member `mGen`.
    pub m_gen: Option<Gen>,
    /// The member `mHashMap`.
    pub m_hash_map: Option<crate::types::HashMap>,
    /// The member `mDefault`.
    pub m_default: Option<crate::types::Default>,
    /// The member `mDebug`.
    pub m_debug: Option<crate::types::Debug>,
    /// The member `mSend_`.
    pub m_send: Option<Send2>,
    /// The member `mBlob`.
    pub m_blob: Option<crate::types::Blob>,
    /// The member `mDateTime`.
    pub m_date_time: Option<crate::types::DateTime>,
    /// The member `mDocument`.
    pub m_document: Option<crate::types::Document>,
    /// The member `mByteStream`.
    pub m_byte_stream: Option<crate::types::ByteStream>,
    /// The member `mSdkError`.
    pub m_sdk_error: Option<crate::types::SdkError>,
    /// The member `mRegion`.
    pub m_region: Option<Region>,
    /// The member `mShape`.
    pub m_shape: Option<crate::types::Shape>,
    /// The member `mSchema`.
    pub m_schema: Option<crate::types::Schema>,
    /// The member `mView`.
    pub m_view: Option<crate::types::View>,
    /// The member `mSlot`.
    pub m_slot: Option<crate::types::Slot>,
    /// The member `mMember`.
    pub m_member: Option<crate::types::Member>,
    /// The member `mValue`.
    pub m_value: Option<crate::types::Value>,
    /// The member `mTypes`.
    pub m_types: Option<Types>,
    /// The member `mPrimitives`.
    pub m_primitives: Option<Primitives>,
    /// The member `mOperation`.
    pub m_operation: Option<crate::types::Operation>,
    /// The member `mFn`.
    pub m_fn: Option<crate::types::Fn>,
    /// The member `mSend`.
    pub m_send2: Option<crate::types::Send>,
    /// The member `mSync`.
    pub m_sync: Option<crate::types::Sync>,
    /// The member `mSized`.
    pub m_sized: Option<crate::types::Sized>,
    /// The member `mDrop`.
    pub m_drop: Option<crate::types::Drop>,
    /// The member `mInto`.
    pub m_into: Option<crate::types::Into>,
    /// The member `mFrom`.
    pub m_from: Option<crate::types::From>,
    /// The member `mIterator`.
    pub m_iterator: Option<crate::types::Iterator>,
    /// The member `mFuture`.
    pub m_future: Option<crate::types::Future>,
    /// The member `mPin`.
    pub m_pin: Option<Pin>,
    /// The member `mBool`.
    pub m_bool: Option<Bool>,
    /// The member `mI32`.
    pub m_i32: Option<crate::types::I32>,
    /// The member `mU8`.
    pub m_u8: Option<crate::types::U8>,
    /// The member `mF64`.
    pub m_f64: Option<crate::types::F64>,
    /// The member `mStr`.
    pub m_str: Option<Str>,
    /// The member `mToString`.
    pub m_to_string: Option<crate::types::ToString>,
    /// The member `mUsize`.
    pub m_usize: Option<Usize>,
    /// The member `mBuilder`.
    pub m_builder: Option<crate::types::Builder>,
    /// The member `mItem`.
    pub m_item: Option<Item>,
    /// The member `mFoo_Bar`.
    pub m_foo_bar: Option<FooBar2>,
    /// The member `mFooBar`.
    pub m_foo_bar2: Option<FooBar>,
    /// The member `mS3Object`.
    pub m_s3_object: Option<S3Object>,
    /// The member `mS3_Object`.
    pub m_s3_object2: Option<S3Object2>,
    /// The member `m_Leading`.
    pub m_leading: Option<Leading>,
    /// The member `mLowerCase`.
    pub m_lower_case: Option<LowerCase>,
    /// The member `mARNList`.
    pub m_arn_list: Option<ArnList>,
    /// The member `mListItemsOutput`.
    pub m_list_items_output: Option<ListItemsOutput>,
    /// The member `mListItemsError`.
    pub m_list_items_error: Option<ListItemsError>,
    /// The member `mListItemsInputBuilder`.
    pub m_list_items_input_builder: Option<ListItemsInputBuilder>,
    /// The member `mListItemsFluentBuilder`.
    pub m_list_items_fluent_builder: Option<ListItemsFluentBuilder>,
    /// The member `mListItemsPaginator`.
    pub m_list_items_paginator: Option<ListItemsPaginator>,
}
impl Everything {
    /// Every word that Rust reserves or treats as special, as a member.
    #[inline] pub fn m_keywords(&self) -> Option<&Keywords> { self.m_keywords.as_ref() }
    /// The same with a builder that can fail.
    #[inline] pub fn m_required_keywords(&self) -> Option<&RequiredKeywords> { self.m_required_keywords.as_ref() }
    /// The member `mCapitalWords`.
    #[inline] pub fn m_capital_words(&self) -> Option<&CapitalWords> { self.m_capital_words.as_ref() }
    /// The member `mMethodNames`.
    #[inline] pub fn m_method_names(&self) -> Option<&MethodNames> { self.m_method_names.as_ref() }
    /// `set_name` is both a setter of `name` and a member.
    #[inline] pub fn m_setter_clash(&self) -> Option<&SetterClash> { self.m_setter_clash.as_ref() }
    /// Members that are one and the same in snake case.
    #[inline] pub fn m_case_clash(&self) -> Option<&CaseClash> { self.m_case_clash.as_ref() }
    /// The member `mAcronyms`.
    #[inline] pub fn m_acronyms(&self) -> Option<&Acronyms> { self.m_acronyms.as_ref() }
    /// A union with a member `Unknown`.
    #[inline] pub fn m_choice(&self) -> Option<&Choice> { self.m_choice.as_ref() }
    /// A union named `Unknown`, with a member of that name.
    #[inline] pub fn m_unknown(&self) -> Option<&Unknown> { self.m_unknown.as_ref() }
    /// Values that are Rust words.
    #[inline] pub fn m_enum_words(&self) -> Option<&EnumWords> { self.m_enum_words.as_ref() }
    /// The member `mEnumWords2`.
    #[inline] pub fn m_enum_words2(&self) -> Option<&EnumWords2> { self.m_enum_words2.as_ref() }
    /// Values that are no identifiers, and names that are one and the same in camel case.
    #[inline] pub fn m_enum_values(&self) -> Option<&EnumValues> { self.m_enum_values.as_ref() }
    /// An enum without names: the generator derives them from the values.
    #[inline] pub fn m_bare_enum(&self) -> Option<&str> { self.m_bare_enum.as_deref() }
    /// The member `mUnknownValue`.
    #[inline] pub fn m_unknown_value(&self) -> Option<&UnknownValue> { self.m_unknown_value.as_ref() }
    /// The member `mNumberWords`.
    #[inline] pub fn m_number_words(&self) -> Option<i32> { self.m_number_words }
    /// The member `mError`.
    #[inline] pub fn m_error(&self) -> Option<&Error> { self.m_error.as_ref() }
    /// The member `mErr`.
    #[inline] pub fn m_err(&self) -> Option<&crate::types::error::Err> { self.m_err.as_ref() }
    /// The member `mItemBuilder`.
    #[inline] pub fn m_item_builder(&self) -> Option<&ItemBuilder> { self.m_item_builder.as_ref() }
    /// The member `mItemOther`.
    #[inline] pub fn m_item_other(&self) -> Option<&OtherItem> { self.m_item_other.as_ref() }
    /// The member `mSelf`.
    #[inline] pub fn m_self(&self) -> Option<&SelfValue> { self.m_self.as_ref() }
    /// The member `mResult`.
    #[inline] pub fn m_result(&self) -> Option<&crate::types::Result> { self.m_result.as_ref() }
    /// The member `mOption`.
    #[inline] pub fn m_option(&self) -> Option<&crate::types::Option> { self.m_option.as_ref() }
    /// The member `mString`.
    #[inline] pub fn m_string(&self) -> Option<&crate::types::String> { self.m_string.as_ref() }
    /// The member `mVec`.
    #[inline] pub fn m_vec(&self) -> Option<&crate::types::Vec> { self.m_vec.as_ref() }
    /// The member `mBox`.
    #[inline] pub fn m_box(&self) -> Option<&crate::types::Box> { self.m_box.as_ref() }
    /// The member `mSome`.
    #[inline] pub fn m_some(&self) -> Option<&crate::types::Some> { self.m_some.as_ref() }
    /// The member `mNone`.
    #[inline] pub fn m_none(&self) -> Option<&crate::types::None> { self.m_none.as_ref() }
    /// The member `mOk`.
    #[inline] pub fn m_ok(&self) -> Option<&crate::types::Ok> { self.m_ok.as_ref() }
    /// The member `mClient`.
    #[inline] pub fn m_client(&self) -> Option<&Client> { self.m_client.as_ref() }
    /// The member `mMeta`.
    #[inline] pub fn m_meta(&self) -> Option<&Meta> { self.m_meta.as_ref() }
    /// The member `mMessage`.
    #[inline] pub fn m_message(&self) -> Option<&Message> { self.m_message.as_ref() }
    /// The member `mGen`.
    #[inline] pub fn m_gen(&self) -> Option<&Gen> { self.m_gen.as_ref() }
    /// The member `mHashMap`.
    #[inline] pub fn m_hash_map(&self) -> Option<&crate::types::HashMap> { self.m_hash_map.as_ref() }
    /// The member `mDefault`.
    #[inline] pub fn m_default(&self) -> Option<&crate::types::Default> { self.m_default.as_ref() }
    /// The member `mDebug`.
    #[inline] pub fn m_debug(&self) -> Option<&crate::types::Debug> { self.m_debug.as_ref() }
    /// The member `mSend_`.
    #[inline] pub fn m_send(&self) -> Option<&Send2> { self.m_send.as_ref() }
    /// The member `mBlob`.
    #[inline] pub fn m_blob(&self) -> Option<&crate::types::Blob> { self.m_blob.as_ref() }
    /// The member `mDateTime`.
    #[inline] pub fn m_date_time(&self) -> Option<&crate::types::DateTime> { self.m_date_time.as_ref() }
    /// The member `mDocument`.
    #[inline] pub fn m_document(&self) -> Option<&crate::types::Document> { self.m_document.as_ref() }
    /// The member `mByteStream`.
    #[inline] pub fn m_byte_stream(&self) -> Option<&crate::types::ByteStream> { self.m_byte_stream.as_ref() }
    /// The member `mSdkError`.
    #[inline] pub fn m_sdk_error(&self) -> Option<&crate::types::SdkError> { self.m_sdk_error.as_ref() }
    /// The member `mRegion`.
    #[inline] pub fn m_region(&self) -> Option<&Region> { self.m_region.as_ref() }
    /// The member `mShape`.
    #[inline] pub fn m_shape(&self) -> Option<&crate::types::Shape> { self.m_shape.as_ref() }
    /// The member `mSchema`.
    #[inline] pub fn m_schema(&self) -> Option<&crate::types::Schema> { self.m_schema.as_ref() }
    /// The member `mView`.
    #[inline] pub fn m_view(&self) -> Option<&crate::types::View> { self.m_view.as_ref() }
    /// The member `mSlot`.
    #[inline] pub fn m_slot(&self) -> Option<&crate::types::Slot> { self.m_slot.as_ref() }
    /// The member `mMember`.
    #[inline] pub fn m_member(&self) -> Option<&crate::types::Member> { self.m_member.as_ref() }
    /// The member `mValue`.
    #[inline] pub fn m_value(&self) -> Option<&crate::types::Value> { self.m_value.as_ref() }
    /// The member `mTypes`.
    #[inline] pub fn m_types(&self) -> Option<&Types> { self.m_types.as_ref() }
    /// The member `mPrimitives`.
    #[inline] pub fn m_primitives(&self) -> Option<&Primitives> { self.m_primitives.as_ref() }
    /// The member `mOperation`.
    #[inline] pub fn m_operation(&self) -> Option<&crate::types::Operation> { self.m_operation.as_ref() }
    /// The member `mFn`.
    #[inline] pub fn m_fn(&self) -> Option<&crate::types::Fn> { self.m_fn.as_ref() }
    /// The member `mSend`.
    #[inline] pub fn m_send2(&self) -> Option<&crate::types::Send> { self.m_send2.as_ref() }
    /// The member `mSync`.
    #[inline] pub fn m_sync(&self) -> Option<&crate::types::Sync> { self.m_sync.as_ref() }
    /// The member `mSized`.
    #[inline] pub fn m_sized(&self) -> Option<&crate::types::Sized> { self.m_sized.as_ref() }
    /// The member `mDrop`.
    #[inline] pub fn m_drop(&self) -> Option<&crate::types::Drop> { self.m_drop.as_ref() }
    /// The member `mInto`.
    #[inline] pub fn m_into(&self) -> Option<&crate::types::Into> { self.m_into.as_ref() }
    /// The member `mFrom`.
    #[inline] pub fn m_from(&self) -> Option<&crate::types::From> { self.m_from.as_ref() }
    /// The member `mIterator`.
    #[inline] pub fn m_iterator(&self) -> Option<&crate::types::Iterator> { self.m_iterator.as_ref() }
    /// The member `mFuture`.
    #[inline] pub fn m_future(&self) -> Option<&crate::types::Future> { self.m_future.as_ref() }
    /// The member `mPin`.
    #[inline] pub fn m_pin(&self) -> Option<&Pin> { self.m_pin.as_ref() }
    /// The member `mBool`.
    #[inline] pub fn m_bool(&self) -> Option<&Bool> { self.m_bool.as_ref() }
    /// The member `mI32`.
    #[inline] pub fn m_i32(&self) -> Option<&crate::types::I32> { self.m_i32.as_ref() }
    /// The member `mU8`.
    #[inline] pub fn m_u8(&self) -> Option<&crate::types::U8> { self.m_u8.as_ref() }
    /// The member `mF64`.
    #[inline] pub fn m_f64(&self) -> Option<&crate::types::F64> { self.m_f64.as_ref() }
    /// The member `mStr`.
    #[inline] pub fn m_str(&self) -> Option<&Str> { self.m_str.as_ref() }
    /// The member `mToString`.
    #[inline] pub fn m_to_string(&self) -> Option<&crate::types::ToString> { self.m_to_string.as_ref() }
    /// The member `mUsize`.
    #[inline] pub fn m_usize(&self) -> Option<&Usize> { self.m_usize.as_ref() }
    /// The member `mBuilder`.
    #[inline] pub fn m_builder(&self) -> Option<&crate::types::Builder> { self.m_builder.as_ref() }
    /// The member `mItem`.
    #[inline] pub fn m_item(&self) -> Option<&Item> { self.m_item.as_ref() }
    /// The member `mFoo_Bar`.
    #[inline] pub fn m_foo_bar(&self) -> Option<&FooBar2> { self.m_foo_bar.as_ref() }
    /// The member `mFooBar`.
    #[inline] pub fn m_foo_bar2(&self) -> Option<&FooBar> { self.m_foo_bar2.as_ref() }
    /// The member `mS3Object`.
    #[inline] pub fn m_s3_object(&self) -> Option<&S3Object> { self.m_s3_object.as_ref() }
    /// The member `mS3_Object`.
    #[inline] pub fn m_s3_object2(&self) -> Option<&S3Object2> { self.m_s3_object2.as_ref() }
    /// The member `m_Leading`.
    #[inline] pub fn m_leading(&self) -> Option<&Leading> { self.m_leading.as_ref() }
    /// The member `mLowerCase`.
    #[inline] pub fn m_lower_case(&self) -> Option<&LowerCase> { self.m_lower_case.as_ref() }
    /// The member `mARNList`.
    #[inline] pub fn m_arn_list(&self) -> Option<&ArnList> { self.m_arn_list.as_ref() }
    /// The member `mListItemsOutput`.
    #[inline] pub fn m_list_items_output(&self) -> Option<&ListItemsOutput> { self.m_list_items_output.as_ref() }
    /// The member `mListItemsError`.
    #[inline] pub fn m_list_items_error(&self) -> Option<&ListItemsError> { self.m_list_items_error.as_ref() }
    /// The member `mListItemsInputBuilder`.
    #[inline] pub fn m_list_items_input_builder(&self) -> Option<&ListItemsInputBuilder> { self.m_list_items_input_builder.as_ref() }
    /// The member `mListItemsFluentBuilder`.
    #[inline] pub fn m_list_items_fluent_builder(&self) -> Option<&ListItemsFluentBuilder> { self.m_list_items_fluent_builder.as_ref() }
    /// The member `mListItemsPaginator`.
    #[inline] pub fn m_list_items_paginator(&self) -> Option<&ListItemsPaginator> { self.m_list_items_paginator.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> EverythingBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Everything", &[
    Member { name: "mKeywords", target: &crate::types::keywords::SCHEMA, traits: Trait::None },
    Member { name: "mRequiredKeywords", target: &crate::types::required_keywords::SCHEMA, traits: Trait::None },
    Member { name: "mCapitalWords", target: &crate::types::capital_words::SCHEMA, traits: Trait::None },
    Member { name: "mMethodNames", target: &crate::types::method_names::SCHEMA, traits: Trait::None },
    Member { name: "mSetterClash", target: &crate::types::setter_clash::SCHEMA, traits: Trait::None },
    Member { name: "mCaseClash", target: &crate::types::case_clash::SCHEMA, traits: Trait::None }, Member { name: "mAcronyms", target: &crate::types::acronyms::SCHEMA, traits: Trait::None },
    Member { name: "mChoice", target: &crate::types::choice::SCHEMA, traits: Trait::None }, Member { name: "mUnknown", target: &crate::types::unknown::SCHEMA, traits: Trait::None },
    Member { name: "mEnumWords", target: STRING, traits: Trait::None }, Member { name: "mEnumWords2", target: STRING, traits: Trait::None },
    Member { name: "mEnumValues", target: STRING, traits: Trait::None }, Member { name: "mBareEnum", target: STRING, traits: Trait::None },
    Member { name: "mUnknownValue", target: STRING, traits: Trait::None }, Member { name: "mNumberWords", target: INTEGER, traits: Trait::None },
    Member { name: "mError", target: &crate::types::error::error2::SCHEMA, traits: Trait::None }, Member { name: "mErr", target: &crate::types::error::err::SCHEMA, traits: Trait::None },
    Member { name: "mItemBuilder", target: &crate::types::item_builder::SCHEMA, traits: Trait::None },
    Member { name: "mItemOther", target: &crate::types::other_item::SCHEMA, traits: Trait::None }, Member { name: "mSelf", target: &crate::types::self_value::SCHEMA, traits: Trait::None },
    Member { name: "mResult", target: &crate::types::result::SCHEMA, traits: Trait::None }, Member { name: "mOption", target: &crate::types::option::SCHEMA, traits: Trait::None },
    Member { name: "mString", target: &crate::types::string::SCHEMA, traits: Trait::None }, Member { name: "mVec", target: &crate::types::vec::SCHEMA, traits: Trait::None },
    Member { name: "mBox", target: &crate::types::r#box::SCHEMA, traits: Trait::None }, Member { name: "mSome", target: &crate::types::some::SCHEMA, traits: Trait::None },
    Member { name: "mNone", target: &crate::types::none::SCHEMA, traits: Trait::None }, Member { name: "mOk", target: &crate::types::ok::SCHEMA, traits: Trait::None },
    Member { name: "mClient", target: &crate::types::client::SCHEMA, traits: Trait::None }, Member { name: "mMeta", target: &crate::types::meta::SCHEMA, traits: Trait::None },
    Member { name: "mMessage", target: &crate::types::message::SCHEMA, traits: Trait::None }, Member { name: "mGen", target: &crate::types::r#gen::SCHEMA, traits: Trait::None },
    Member { name: "mHashMap", target: &crate::types::hash_map::SCHEMA, traits: Trait::None }, Member { name: "mDefault", target: &crate::types::default::SCHEMA, traits: Trait::None },
    Member { name: "mDebug", target: &crate::types::debug::SCHEMA, traits: Trait::None }, Member { name: "mSend_", target: &crate::types::send2::SCHEMA, traits: Trait::None },
    Member { name: "mBlob", target: &crate::types::blob::SCHEMA, traits: Trait::None }, Member { name: "mDateTime", target: &crate::types::date_time::SCHEMA, traits: Trait::None },
    Member { name: "mDocument", target: &crate::types::document::SCHEMA, traits: Trait::None }, Member { name: "mByteStream", target: &crate::types::byte_stream::SCHEMA, traits: Trait::None },
    Member { name: "mSdkError", target: &crate::types::sdk_error::SCHEMA, traits: Trait::None }, Member { name: "mRegion", target: &crate::types::region::SCHEMA, traits: Trait::None },
    Member { name: "mShape", target: &crate::types::shape::SCHEMA, traits: Trait::None }, Member { name: "mSchema", target: &crate::types::schema::SCHEMA, traits: Trait::None },
    Member { name: "mView", target: &crate::types::view::SCHEMA, traits: Trait::None }, Member { name: "mSlot", target: &crate::types::slot::SCHEMA, traits: Trait::None },
    Member { name: "mMember", target: &crate::types::member::SCHEMA, traits: Trait::None }, Member { name: "mValue", target: &crate::types::value::SCHEMA, traits: Trait::None },
    Member { name: "mTypes", target: &crate::types::types::SCHEMA, traits: Trait::None }, Member { name: "mPrimitives", target: &crate::types::primitives::SCHEMA, traits: Trait::None },
    Member { name: "mOperation", target: &crate::types::operation::SCHEMA, traits: Trait::None }, Member { name: "mFn", target: &crate::types::r#fn::SCHEMA, traits: Trait::None },
    Member { name: "mSend", target: &crate::types::send::SCHEMA, traits: Trait::None }, Member { name: "mSync", target: &crate::types::sync::SCHEMA, traits: Trait::None },
    Member { name: "mSized", target: &crate::types::sized::SCHEMA, traits: Trait::None }, Member { name: "mDrop", target: &crate::types::drop::SCHEMA, traits: Trait::None },
    Member { name: "mInto", target: &crate::types::into::SCHEMA, traits: Trait::None }, Member { name: "mFrom", target: &crate::types::from::SCHEMA, traits: Trait::None },
    Member { name: "mIterator", target: &crate::types::iterator::SCHEMA, traits: Trait::None }, Member { name: "mFuture", target: &crate::types::future::SCHEMA, traits: Trait::None },
    Member { name: "mPin", target: &crate::types::pin::SCHEMA, traits: Trait::None }, Member { name: "mBool", target: &crate::types::bool::SCHEMA, traits: Trait::None },
    Member { name: "mI32", target: &crate::types::i32::SCHEMA, traits: Trait::None }, Member { name: "mU8", target: &crate::types::u8::SCHEMA, traits: Trait::None },
    Member { name: "mF64", target: &crate::types::f64::SCHEMA, traits: Trait::None }, Member { name: "mStr", target: &crate::types::str::SCHEMA, traits: Trait::None },
    Member { name: "mToString", target: &crate::types::to_string::SCHEMA, traits: Trait::None }, Member { name: "mUsize", target: &crate::types::usize::SCHEMA, traits: Trait::None },
    Member { name: "mBuilder", target: &crate::types::builder::SCHEMA, traits: Trait::None }, Member { name: "mItem", target: &crate::types::item::SCHEMA, traits: Trait::None },
    Member { name: "mFoo_Bar", target: &crate::types::foo_bar2::SCHEMA, traits: Trait::None }, Member { name: "mFooBar", target: &crate::types::foo_bar::SCHEMA, traits: Trait::None },
    Member { name: "mS3Object", target: &crate::types::s3_object::SCHEMA, traits: Trait::None }, Member { name: "mS3_Object", target: &crate::types::s3_object2::SCHEMA, traits: Trait::None },
    Member { name: "m_Leading", target: &crate::types::leading::SCHEMA, traits: Trait::None }, Member { name: "mLowerCase", target: &crate::types::lower_case::SCHEMA, traits: Trait::None },
    Member { name: "mARNList", target: &crate::types::arn_list::SCHEMA, traits: Trait::None },
    Member { name: "mListItemsOutput", target: &crate::types::list_items_output::SCHEMA, traits: Trait::None },
    Member { name: "mListItemsError", target: &crate::types::list_items_error::SCHEMA, traits: Trait::None },
    Member { name: "mListItemsInputBuilder", target: &crate::types::list_items_input_builder::SCHEMA, traits: Trait::None },
    Member { name: "mListItemsFluentBuilder", target: &crate::types::list_items_fluent_builder::SCHEMA, traits: Trait::None },
    Member { name: "mListItemsPaginator", target: &crate::types::list_items_paginator::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for Everything {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.m_keywords.read(), 1 => self.m_required_keywords.read(), 2 => self.m_capital_words.read(), 3 => self.m_method_names.read(), 4 => self.m_setter_clash.read(),
        5 => self.m_case_clash.read(), 6 => self.m_acronyms.read(), 7 => self.m_choice.read(), 8 => self.m_unknown.read(), 9 => self.m_enum_words.read(), 10 => self.m_enum_words2.read(),
        11 => self.m_enum_values.read(), 12 => self.m_bare_enum.read(), 13 => self.m_unknown_value.read(), 14 => self.m_number_words.read(), 15 => self.m_error.read(), 16 => self.m_err.read(),
        17 => self.m_item_builder.read(), 18 => self.m_item_other.read(), 19 => self.m_self.read(), 20 => self.m_result.read(), 21 => self.m_option.read(), 22 => self.m_string.read(),
        23 => self.m_vec.read(), 24 => self.m_box.read(), 25 => self.m_some.read(), 26 => self.m_none.read(), 27 => self.m_ok.read(), 28 => self.m_client.read(), 29 => self.m_meta.read(),
        30 => self.m_message.read(), 31 => self.m_gen.read(), 32 => self.m_hash_map.read(), 33 => self.m_default.read(), 34 => self.m_debug.read(), 35 => self.m_send.read(),
        36 => self.m_blob.read(), 37 => self.m_date_time.read(), 38 => self.m_document.read(), 39 => self.m_byte_stream.read(), 40 => self.m_sdk_error.read(), 41 => self.m_region.read(),
        42 => self.m_shape.read(), 43 => self.m_schema.read(), 44 => self.m_view.read(), 45 => self.m_slot.read(), 46 => self.m_member.read(), 47 => self.m_value.read(), 48 => self.m_types.read(),
        49 => self.m_primitives.read(), 50 => self.m_operation.read(), 51 => self.m_fn.read(), 52 => self.m_send2.read(), 53 => self.m_sync.read(), 54 => self.m_sized.read(),
        55 => self.m_drop.read(), 56 => self.m_into.read(), 57 => self.m_from.read(), 58 => self.m_iterator.read(), 59 => self.m_future.read(), 60 => self.m_pin.read(), 61 => self.m_bool.read(),
        62 => self.m_i32.read(), 63 => self.m_u8.read(), 64 => self.m_f64.read(), 65 => self.m_str.read(), 66 => self.m_to_string.read(), 67 => self.m_usize.read(), 68 => self.m_builder.read(),
        69 => self.m_item.read(), 70 => self.m_foo_bar.read(), 71 => self.m_foo_bar2.read(), 72 => self.m_s3_object.read(), 73 => self.m_s3_object2.read(), 74 => self.m_leading.read(),
        75 => self.m_lower_case.read(), 76 => self.m_arn_list.read(), 77 => self.m_list_items_output.read(), 78 => self.m_list_items_error.read(), 79 => self.m_list_items_input_builder.read(),
        80 => self.m_list_items_fluent_builder.read(), 81 => self.m_list_items_paginator.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.m_keywords.fill(), 1 => self.m_required_keywords.fill(), 2 => self.m_capital_words.fill(), 3 => self.m_method_names.fill(), 4 => self.m_setter_clash.fill(),
        5 => self.m_case_clash.fill(), 6 => self.m_acronyms.fill(), 7 => self.m_choice.fill(), 8 => self.m_unknown.fill(), 9 => self.m_enum_words.fill(), 10 => self.m_enum_words2.fill(),
        11 => self.m_enum_values.fill(), 12 => self.m_bare_enum.fill(), 13 => self.m_unknown_value.fill(), 14 => self.m_number_words.fill(), 15 => self.m_error.fill(), 16 => self.m_err.fill(),
        17 => self.m_item_builder.fill(), 18 => self.m_item_other.fill(), 19 => self.m_self.fill(), 20 => self.m_result.fill(), 21 => self.m_option.fill(), 22 => self.m_string.fill(),
        23 => self.m_vec.fill(), 24 => self.m_box.fill(), 25 => self.m_some.fill(), 26 => self.m_none.fill(), 27 => self.m_ok.fill(), 28 => self.m_client.fill(), 29 => self.m_meta.fill(),
        30 => self.m_message.fill(), 31 => self.m_gen.fill(), 32 => self.m_hash_map.fill(), 33 => self.m_default.fill(), 34 => self.m_debug.fill(), 35 => self.m_send.fill(),
        36 => self.m_blob.fill(), 37 => self.m_date_time.fill(), 38 => self.m_document.fill(), 39 => self.m_byte_stream.fill(), 40 => self.m_sdk_error.fill(), 41 => self.m_region.fill(),
        42 => self.m_shape.fill(), 43 => self.m_schema.fill(), 44 => self.m_view.fill(), 45 => self.m_slot.fill(), 46 => self.m_member.fill(), 47 => self.m_value.fill(), 48 => self.m_types.fill(),
        49 => self.m_primitives.fill(), 50 => self.m_operation.fill(), 51 => self.m_fn.fill(), 52 => self.m_send2.fill(), 53 => self.m_sync.fill(), 54 => self.m_sized.fill(),
        55 => self.m_drop.fill(), 56 => self.m_into.fill(), 57 => self.m_from.fill(), 58 => self.m_iterator.fill(), 59 => self.m_future.fill(), 60 => self.m_pin.fill(), 61 => self.m_bool.fill(),
        62 => self.m_i32.fill(), 63 => self.m_u8.fill(), 64 => self.m_f64.fill(), 65 => self.m_str.fill(), 66 => self.m_to_string.fill(), 67 => self.m_usize.fill(), 68 => self.m_builder.fill(),
        69 => self.m_item.fill(), 70 => self.m_foo_bar.fill(), 71 => self.m_foo_bar2.fill(), 72 => self.m_s3_object.fill(), 73 => self.m_s3_object2.fill(), 74 => self.m_leading.fill(),
        75 => self.m_lower_case.fill(), 76 => self.m_arn_list.fill(), 77 => self.m_list_items_output.fill(), 78 => self.m_list_items_error.fill(), 79 => self.m_list_items_input_builder.fill(),
        80 => self.m_list_items_fluent_builder.fill(), 81 => self.m_list_items_paginator.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Everything { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Everything { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Everything { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Everything { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Everything`](struct@Everything).
pub type EverythingBuilder = crate::types::builders::Builder<Everything>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl crate::types::builders::Builder<Everything> {
    /// Every word that Rust reserves or treats as special, as a member.
    #[inline] pub fn m_keywords(mut self, value: Keywords) -> Self { self.0.m_keywords = Some(value); self }
    /// The same with a builder that can fail.
    #[inline] pub fn m_required_keywords(mut self, value: RequiredKeywords) -> Self { self.0.m_required_keywords = Some(value); self }
    /// The member `mCapitalWords`.
    #[inline] pub fn m_capital_words(mut self, value: CapitalWords) -> Self { self.0.m_capital_words = Some(value); self }
    /// The member `mMethodNames`.
    #[inline] pub fn m_method_names(mut self, value: MethodNames) -> Self { self.0.m_method_names = Some(value); self }
    /// `set_name` is both a setter of `name` and a member.
    #[inline] pub fn m_setter_clash(mut self, value: SetterClash) -> Self { self.0.m_setter_clash = Some(value); self }
    /// Members that are one and the same in snake case.
    #[inline] pub fn m_case_clash(mut self, value: CaseClash) -> Self { self.0.m_case_clash = Some(value); self }
    /// The member `mAcronyms`.
    #[inline] pub fn m_acronyms(mut self, value: Acronyms) -> Self { self.0.m_acronyms = Some(value); self }
    /// A union with a member `Unknown`.
    #[inline] pub fn m_choice(mut self, value: Choice) -> Self { self.0.m_choice = Some(value); self }
    /// A union named `Unknown`, with a member of that name.
    #[inline] pub fn m_unknown(mut self, value: Unknown) -> Self { self.0.m_unknown = Some(value); self }
    /// Values that are Rust words.
    #[inline] pub fn m_enum_words(mut self, value: EnumWords) -> Self { self.0.m_enum_words = Some(value); self }
    /// The member `mEnumWords2`.
    #[inline] pub fn m_enum_words2(mut self, value: EnumWords2) -> Self { self.0.m_enum_words2 = Some(value); self }
    /// Values that are no identifiers, and names that are one and the same in camel case.
    #[inline] pub fn m_enum_values(mut self, value: EnumValues) -> Self { self.0.m_enum_values = Some(value); self }
    /// An enum without names: the generator derives them from the values.
    #[inline] pub fn m_bare_enum(mut self, value: impl Into<String>) -> Self { self.0.m_bare_enum = Some(value.into()); self }
    /// The member `mUnknownValue`.
    #[inline] pub fn m_unknown_value(mut self, value: UnknownValue) -> Self { self.0.m_unknown_value = Some(value); self }
    /// The member `mNumberWords`.
    #[inline] pub fn m_number_words(mut self, value: i32) -> Self { self.0.m_number_words = Some(value); self }
    /// The member `mError`.
    #[inline] pub fn m_error(mut self, value: Error) -> Self { self.0.m_error = Some(value); self }
    /// The member `mErr`.
    #[inline] pub fn m_err(mut self, value: crate::types::error::Err) -> Self { self.0.m_err = Some(value); self }
    /// The member `mItemBuilder`.
    #[inline] pub fn m_item_builder(mut self, value: ItemBuilder) -> Self { self.0.m_item_builder = Some(value); self }
    /// The member `mItemOther`.
    #[inline] pub fn m_item_other(mut self, value: OtherItem) -> Self { self.0.m_item_other = Some(value); self }
    /// The member `mSelf`.
    #[inline] pub fn m_self(mut self, value: SelfValue) -> Self { self.0.m_self = Some(value); self }
    /// The member `mResult`.
    #[inline] pub fn m_result(mut self, value: crate::types::Result) -> Self { self.0.m_result = Some(value); self }
    /// The member `mOption`.
    #[inline] pub fn m_option(mut self, value: crate::types::Option) -> Self { self.0.m_option = Some(value); self }
    /// The member `mString`.
    #[inline] pub fn m_string(mut self, value: crate::types::String) -> Self { self.0.m_string = Some(value); self }
    /// The member `mVec`.
    #[inline] pub fn m_vec(mut self, value: crate::types::Vec) -> Self { self.0.m_vec = Some(value); self }
    /// The member `mBox`.
    #[inline] pub fn m_box(mut self, value: crate::types::Box) -> Self { self.0.m_box = Some(value); self }
    /// The member `mSome`.
    #[inline] pub fn m_some(mut self, value: crate::types::Some) -> Self { self.0.m_some = Some(value); self }
    /// The member `mNone`.
    #[inline] pub fn m_none(mut self, value: crate::types::None) -> Self { self.0.m_none = Some(value); self }
    /// The member `mOk`.
    #[inline] pub fn m_ok(mut self, value: crate::types::Ok) -> Self { self.0.m_ok = Some(value); self }
    /// The member `mClient`.
    #[inline] pub fn m_client(mut self, value: Client) -> Self { self.0.m_client = Some(value); self }
    /// The member `mMeta`.
    #[inline] pub fn m_meta(mut self, value: Meta) -> Self { self.0.m_meta = Some(value); self }
    /// The member `mMessage`.
    #[inline] pub fn m_message(mut self, value: Message) -> Self { self.0.m_message = Some(value); self }
    /// The member `mGen`.
    #[inline] pub fn m_gen(mut self, value: Gen) -> Self { self.0.m_gen = Some(value); self }
    /// The member `mHashMap`.
    #[inline] pub fn m_hash_map(mut self, value: crate::types::HashMap) -> Self { self.0.m_hash_map = Some(value); self }
    /// The member `mDefault`.
    #[inline] pub fn m_default(mut self, value: crate::types::Default) -> Self { self.0.m_default = Some(value); self }
    /// The member `mDebug`.
    #[inline] pub fn m_debug(mut self, value: crate::types::Debug) -> Self { self.0.m_debug = Some(value); self }
    /// The member `mSend_`.
    #[inline] pub fn m_send(mut self, value: Send2) -> Self { self.0.m_send = Some(value); self }
    /// The member `mBlob`.
    #[inline] pub fn m_blob(mut self, value: crate::types::Blob) -> Self { self.0.m_blob = Some(value); self }
    /// The member `mDateTime`.
    #[inline] pub fn m_date_time(mut self, value: crate::types::DateTime) -> Self { self.0.m_date_time = Some(value); self }
    /// The member `mDocument`.
    #[inline] pub fn m_document(mut self, value: crate::types::Document) -> Self { self.0.m_document = Some(value); self }
    /// The member `mByteStream`.
    #[inline] pub fn m_byte_stream(mut self, value: crate::types::ByteStream) -> Self { self.0.m_byte_stream = Some(value); self }
    /// The member `mSdkError`.
    #[inline] pub fn m_sdk_error(mut self, value: crate::types::SdkError) -> Self { self.0.m_sdk_error = Some(value); self }
    /// The member `mRegion`.
    #[inline] pub fn m_region(mut self, value: Region) -> Self { self.0.m_region = Some(value); self }
    /// The member `mShape`.
    #[inline] pub fn m_shape(mut self, value: crate::types::Shape) -> Self { self.0.m_shape = Some(value); self }
    /// The member `mSchema`.
    #[inline] pub fn m_schema(mut self, value: crate::types::Schema) -> Self { self.0.m_schema = Some(value); self }
    /// The member `mView`.
    #[inline] pub fn m_view(mut self, value: crate::types::View) -> Self { self.0.m_view = Some(value); self }
    /// The member `mSlot`.
    #[inline] pub fn m_slot(mut self, value: crate::types::Slot) -> Self { self.0.m_slot = Some(value); self }
    /// The member `mMember`.
    #[inline] pub fn m_member(mut self, value: crate::types::Member) -> Self { self.0.m_member = Some(value); self }
    /// The member `mValue`.
    #[inline] pub fn m_value(mut self, value: crate::types::Value) -> Self { self.0.m_value = Some(value); self }
    /// The member `mTypes`.
    #[inline] pub fn m_types(mut self, value: Types) -> Self { self.0.m_types = Some(value); self }
    /// The member `mPrimitives`.
    #[inline] pub fn m_primitives(mut self, value: Primitives) -> Self { self.0.m_primitives = Some(value); self }
    /// The member `mOperation`.
    #[inline] pub fn m_operation(mut self, value: crate::types::Operation) -> Self { self.0.m_operation = Some(value); self }
    /// The member `mFn`.
    #[inline] pub fn m_fn(mut self, value: crate::types::Fn) -> Self { self.0.m_fn = Some(value); self }
    /// The member `mSend`.
    #[inline] pub fn m_send2(mut self, value: crate::types::Send) -> Self { self.0.m_send2 = Some(value); self }
    /// The member `mSync`.
    #[inline] pub fn m_sync(mut self, value: crate::types::Sync) -> Self { self.0.m_sync = Some(value); self }
    /// The member `mSized`.
    #[inline] pub fn m_sized(mut self, value: crate::types::Sized) -> Self { self.0.m_sized = Some(value); self }
    /// The member `mDrop`.
    #[inline] pub fn m_drop(mut self, value: crate::types::Drop) -> Self { self.0.m_drop = Some(value); self }
    /// The member `mInto`.
    #[inline] pub fn m_into(mut self, value: crate::types::Into) -> Self { self.0.m_into = Some(value); self }
    /// The member `mFrom`.
    #[inline] pub fn m_from(mut self, value: crate::types::From) -> Self { self.0.m_from = Some(value); self }
    /// The member `mIterator`.
    #[inline] pub fn m_iterator(mut self, value: crate::types::Iterator) -> Self { self.0.m_iterator = Some(value); self }
    /// The member `mFuture`.
    #[inline] pub fn m_future(mut self, value: crate::types::Future) -> Self { self.0.m_future = Some(value); self }
    /// The member `mPin`.
    #[inline] pub fn m_pin(mut self, value: Pin) -> Self { self.0.m_pin = Some(value); self }
    /// The member `mBool`.
    #[inline] pub fn m_bool(mut self, value: Bool) -> Self { self.0.m_bool = Some(value); self }
    /// The member `mI32`.
    #[inline] pub fn m_i32(mut self, value: crate::types::I32) -> Self { self.0.m_i32 = Some(value); self }
    /// The member `mU8`.
    #[inline] pub fn m_u8(mut self, value: crate::types::U8) -> Self { self.0.m_u8 = Some(value); self }
    /// The member `mF64`.
    #[inline] pub fn m_f64(mut self, value: crate::types::F64) -> Self { self.0.m_f64 = Some(value); self }
    /// The member `mStr`.
    #[inline] pub fn m_str(mut self, value: Str) -> Self { self.0.m_str = Some(value); self }
    /// The member `mToString`.
    #[inline] pub fn m_to_string(mut self, value: crate::types::ToString) -> Self { self.0.m_to_string = Some(value); self }
    /// The member `mUsize`.
    #[inline] pub fn m_usize(mut self, value: Usize) -> Self { self.0.m_usize = Some(value); self }
    /// The member `mBuilder`.
    #[inline] pub fn m_builder(mut self, value: crate::types::Builder) -> Self { self.0.m_builder = Some(value); self }
    /// The member `mItem`.
    #[inline] pub fn m_item(mut self, value: Item) -> Self { self.0.m_item = Some(value); self }
    /// The member `mFoo_Bar`.
    #[inline] pub fn m_foo_bar(mut self, value: FooBar2) -> Self { self.0.m_foo_bar = Some(value); self }
    /// The member `mFooBar`.
    #[inline] pub fn m_foo_bar2(mut self, value: FooBar) -> Self { self.0.m_foo_bar2 = Some(value); self }
    /// The member `mS3Object`.
    #[inline] pub fn m_s3_object(mut self, value: S3Object) -> Self { self.0.m_s3_object = Some(value); self }
    /// The member `mS3_Object`.
    #[inline] pub fn m_s3_object2(mut self, value: S3Object2) -> Self { self.0.m_s3_object2 = Some(value); self }
    /// The member `m_Leading`.
    #[inline] pub fn m_leading(mut self, value: Leading) -> Self { self.0.m_leading = Some(value); self }
    /// The member `mLowerCase`.
    #[inline] pub fn m_lower_case(mut self, value: LowerCase) -> Self { self.0.m_lower_case = Some(value); self }
    /// The member `mARNList`.
    #[inline] pub fn m_arn_list(mut self, value: ArnList) -> Self { self.0.m_arn_list = Some(value); self }
    /// The member `mListItemsOutput`.
    #[inline] pub fn m_list_items_output(mut self, value: ListItemsOutput) -> Self { self.0.m_list_items_output = Some(value); self }
    /// The member `mListItemsError`.
    #[inline] pub fn m_list_items_error(mut self, value: ListItemsError) -> Self { self.0.m_list_items_error = Some(value); self }
    /// The member `mListItemsInputBuilder`.
    #[inline] pub fn m_list_items_input_builder(mut self, value: ListItemsInputBuilder) -> Self { self.0.m_list_items_input_builder = Some(value); self }
    /// The member `mListItemsFluentBuilder`.
    #[inline] pub fn m_list_items_fluent_builder(mut self, value: ListItemsFluentBuilder) -> Self { self.0.m_list_items_fluent_builder = Some(value); self }
    /// The member `mListItemsPaginator`.
    #[inline] pub fn m_list_items_paginator(mut self, value: ListItemsPaginator) -> Self { self.0.m_list_items_paginator = Some(value); self }
    #[inline] pub fn set_m_keywords(mut self, value: Option<Keywords>) -> Self { self.0.m_keywords = value; self }
    #[inline] pub fn get_m_keywords(&self) -> &Option<Keywords> { &self.0.m_keywords }
    #[inline] pub fn set_m_required_keywords(mut self, value: Option<RequiredKeywords>) -> Self { self.0.m_required_keywords = value; self }
    #[inline] pub fn get_m_required_keywords(&self) -> &Option<RequiredKeywords> { &self.0.m_required_keywords }
    #[inline] pub fn set_m_capital_words(mut self, value: Option<CapitalWords>) -> Self { self.0.m_capital_words = value; self }
    #[inline] pub fn get_m_capital_words(&self) -> &Option<CapitalWords> { &self.0.m_capital_words }
    #[inline] pub fn set_m_method_names(mut self, value: Option<MethodNames>) -> Self { self.0.m_method_names = value; self }
    #[inline] pub fn get_m_method_names(&self) -> &Option<MethodNames> { &self.0.m_method_names }
    #[inline] pub fn set_m_setter_clash(mut self, value: Option<SetterClash>) -> Self { self.0.m_setter_clash = value; self }
    #[inline] pub fn get_m_setter_clash(&self) -> &Option<SetterClash> { &self.0.m_setter_clash }
    #[inline] pub fn set_m_case_clash(mut self, value: Option<CaseClash>) -> Self { self.0.m_case_clash = value; self }
    #[inline] pub fn get_m_case_clash(&self) -> &Option<CaseClash> { &self.0.m_case_clash }
    #[inline] pub fn set_m_acronyms(mut self, value: Option<Acronyms>) -> Self { self.0.m_acronyms = value; self }
    #[inline] pub fn get_m_acronyms(&self) -> &Option<Acronyms> { &self.0.m_acronyms }
    #[inline] pub fn set_m_choice(mut self, value: Option<Choice>) -> Self { self.0.m_choice = value; self }
    #[inline] pub fn get_m_choice(&self) -> &Option<Choice> { &self.0.m_choice }
    #[inline] pub fn set_m_unknown(mut self, value: Option<Unknown>) -> Self { self.0.m_unknown = value; self }
    #[inline] pub fn get_m_unknown(&self) -> &Option<Unknown> { &self.0.m_unknown }
    #[inline] pub fn set_m_enum_words(mut self, value: Option<EnumWords>) -> Self { self.0.m_enum_words = value; self }
    #[inline] pub fn get_m_enum_words(&self) -> &Option<EnumWords> { &self.0.m_enum_words }
    #[inline] pub fn set_m_enum_words2(mut self, value: Option<EnumWords2>) -> Self { self.0.m_enum_words2 = value; self }
    #[inline] pub fn get_m_enum_words2(&self) -> &Option<EnumWords2> { &self.0.m_enum_words2 }
    #[inline] pub fn set_m_enum_values(mut self, value: Option<EnumValues>) -> Self { self.0.m_enum_values = value; self }
    #[inline] pub fn get_m_enum_values(&self) -> &Option<EnumValues> { &self.0.m_enum_values }
    #[inline] pub fn set_m_bare_enum(mut self, value: Option<String>) -> Self { self.0.m_bare_enum = value; self }
    #[inline] pub fn get_m_bare_enum(&self) -> &Option<String> { &self.0.m_bare_enum }
    #[inline] pub fn set_m_unknown_value(mut self, value: Option<UnknownValue>) -> Self { self.0.m_unknown_value = value; self }
    #[inline] pub fn get_m_unknown_value(&self) -> &Option<UnknownValue> { &self.0.m_unknown_value }
    #[inline] pub fn set_m_number_words(mut self, value: Option<i32>) -> Self { self.0.m_number_words = value; self }
    #[inline] pub fn get_m_number_words(&self) -> &Option<i32> { &self.0.m_number_words }
    #[inline] pub fn set_m_error(mut self, value: Option<Error>) -> Self { self.0.m_error = value; self }
    #[inline] pub fn get_m_error(&self) -> &Option<Error> { &self.0.m_error }
    #[inline] pub fn set_m_err(mut self, value: Option<crate::types::error::Err>) -> Self { self.0.m_err = value; self }
    #[inline] pub fn get_m_err(&self) -> &Option<crate::types::error::Err> { &self.0.m_err }
    #[inline] pub fn set_m_item_builder(mut self, value: Option<ItemBuilder>) -> Self { self.0.m_item_builder = value; self }
    #[inline] pub fn get_m_item_builder(&self) -> &Option<ItemBuilder> { &self.0.m_item_builder }
    #[inline] pub fn set_m_item_other(mut self, value: Option<OtherItem>) -> Self { self.0.m_item_other = value; self }
    #[inline] pub fn get_m_item_other(&self) -> &Option<OtherItem> { &self.0.m_item_other }
    #[inline] pub fn set_m_self(mut self, value: Option<SelfValue>) -> Self { self.0.m_self = value; self }
    #[inline] pub fn get_m_self(&self) -> &Option<SelfValue> { &self.0.m_self }
    #[inline] pub fn set_m_result(mut self, value: Option<crate::types::Result>) -> Self { self.0.m_result = value; self }
    #[inline] pub fn get_m_result(&self) -> &Option<crate::types::Result> { &self.0.m_result }
    #[inline] pub fn set_m_option(mut self, value: Option<crate::types::Option>) -> Self { self.0.m_option = value; self }
    #[inline] pub fn get_m_option(&self) -> &Option<crate::types::Option> { &self.0.m_option }
    #[inline] pub fn set_m_string(mut self, value: Option<crate::types::String>) -> Self { self.0.m_string = value; self }
    #[inline] pub fn get_m_string(&self) -> &Option<crate::types::String> { &self.0.m_string }
    #[inline] pub fn set_m_vec(mut self, value: Option<crate::types::Vec>) -> Self { self.0.m_vec = value; self }
    #[inline] pub fn get_m_vec(&self) -> &Option<crate::types::Vec> { &self.0.m_vec }
    #[inline] pub fn set_m_box(mut self, value: Option<crate::types::Box>) -> Self { self.0.m_box = value; self }
    #[inline] pub fn get_m_box(&self) -> &Option<crate::types::Box> { &self.0.m_box }
    #[inline] pub fn set_m_some(mut self, value: Option<crate::types::Some>) -> Self { self.0.m_some = value; self }
    #[inline] pub fn get_m_some(&self) -> &Option<crate::types::Some> { &self.0.m_some }
    #[inline] pub fn set_m_none(mut self, value: Option<crate::types::None>) -> Self { self.0.m_none = value; self }
    #[inline] pub fn get_m_none(&self) -> &Option<crate::types::None> { &self.0.m_none }
    #[inline] pub fn set_m_ok(mut self, value: Option<crate::types::Ok>) -> Self { self.0.m_ok = value; self }
    #[inline] pub fn get_m_ok(&self) -> &Option<crate::types::Ok> { &self.0.m_ok }
    #[inline] pub fn set_m_client(mut self, value: Option<Client>) -> Self { self.0.m_client = value; self }
    #[inline] pub fn get_m_client(&self) -> &Option<Client> { &self.0.m_client }
    #[inline] pub fn set_m_meta(mut self, value: Option<Meta>) -> Self { self.0.m_meta = value; self }
    #[inline] pub fn get_m_meta(&self) -> &Option<Meta> { &self.0.m_meta }
    #[inline] pub fn set_m_message(mut self, value: Option<Message>) -> Self { self.0.m_message = value; self }
    #[inline] pub fn get_m_message(&self) -> &Option<Message> { &self.0.m_message }
    #[inline] pub fn set_m_gen(mut self, value: Option<Gen>) -> Self { self.0.m_gen = value; self }
    #[inline] pub fn get_m_gen(&self) -> &Option<Gen> { &self.0.m_gen }
    #[inline] pub fn set_m_hash_map(mut self, value: Option<crate::types::HashMap>) -> Self { self.0.m_hash_map = value; self }
    #[inline] pub fn get_m_hash_map(&self) -> &Option<crate::types::HashMap> { &self.0.m_hash_map }
    #[inline] pub fn set_m_default(mut self, value: Option<crate::types::Default>) -> Self { self.0.m_default = value; self }
    #[inline] pub fn get_m_default(&self) -> &Option<crate::types::Default> { &self.0.m_default }
    #[inline] pub fn set_m_debug(mut self, value: Option<crate::types::Debug>) -> Self { self.0.m_debug = value; self }
    #[inline] pub fn get_m_debug(&self) -> &Option<crate::types::Debug> { &self.0.m_debug }
    #[inline] pub fn set_m_send(mut self, value: Option<Send2>) -> Self { self.0.m_send = value; self }
    #[inline] pub fn get_m_send(&self) -> &Option<Send2> { &self.0.m_send }
    #[inline] pub fn set_m_blob(mut self, value: Option<crate::types::Blob>) -> Self { self.0.m_blob = value; self }
    #[inline] pub fn get_m_blob(&self) -> &Option<crate::types::Blob> { &self.0.m_blob }
    #[inline] pub fn set_m_date_time(mut self, value: Option<crate::types::DateTime>) -> Self { self.0.m_date_time = value; self }
    #[inline] pub fn get_m_date_time(&self) -> &Option<crate::types::DateTime> { &self.0.m_date_time }
    #[inline] pub fn set_m_document(mut self, value: Option<crate::types::Document>) -> Self { self.0.m_document = value; self }
    #[inline] pub fn get_m_document(&self) -> &Option<crate::types::Document> { &self.0.m_document }
    #[inline] pub fn set_m_byte_stream(mut self, value: Option<crate::types::ByteStream>) -> Self { self.0.m_byte_stream = value; self }
    #[inline] pub fn get_m_byte_stream(&self) -> &Option<crate::types::ByteStream> { &self.0.m_byte_stream }
    #[inline] pub fn set_m_sdk_error(mut self, value: Option<crate::types::SdkError>) -> Self { self.0.m_sdk_error = value; self }
    #[inline] pub fn get_m_sdk_error(&self) -> &Option<crate::types::SdkError> { &self.0.m_sdk_error }
    #[inline] pub fn set_m_region(mut self, value: Option<Region>) -> Self { self.0.m_region = value; self }
    #[inline] pub fn get_m_region(&self) -> &Option<Region> { &self.0.m_region }
    #[inline] pub fn set_m_shape(mut self, value: Option<crate::types::Shape>) -> Self { self.0.m_shape = value; self }
    #[inline] pub fn get_m_shape(&self) -> &Option<crate::types::Shape> { &self.0.m_shape }
    #[inline] pub fn set_m_schema(mut self, value: Option<crate::types::Schema>) -> Self { self.0.m_schema = value; self }
    #[inline] pub fn get_m_schema(&self) -> &Option<crate::types::Schema> { &self.0.m_schema }
    #[inline] pub fn set_m_view(mut self, value: Option<crate::types::View>) -> Self { self.0.m_view = value; self }
    #[inline] pub fn get_m_view(&self) -> &Option<crate::types::View> { &self.0.m_view }
    #[inline] pub fn set_m_slot(mut self, value: Option<crate::types::Slot>) -> Self { self.0.m_slot = value; self }
    #[inline] pub fn get_m_slot(&self) -> &Option<crate::types::Slot> { &self.0.m_slot }
    #[inline] pub fn set_m_member(mut self, value: Option<crate::types::Member>) -> Self { self.0.m_member = value; self }
    #[inline] pub fn get_m_member(&self) -> &Option<crate::types::Member> { &self.0.m_member }
    #[inline] pub fn set_m_value(mut self, value: Option<crate::types::Value>) -> Self { self.0.m_value = value; self }
    #[inline] pub fn get_m_value(&self) -> &Option<crate::types::Value> { &self.0.m_value }
    #[inline] pub fn set_m_types(mut self, value: Option<Types>) -> Self { self.0.m_types = value; self }
    #[inline] pub fn get_m_types(&self) -> &Option<Types> { &self.0.m_types }
    #[inline] pub fn set_m_primitives(mut self, value: Option<Primitives>) -> Self { self.0.m_primitives = value; self }
    #[inline] pub fn get_m_primitives(&self) -> &Option<Primitives> { &self.0.m_primitives }
    #[inline] pub fn set_m_operation(mut self, value: Option<crate::types::Operation>) -> Self { self.0.m_operation = value; self }
    #[inline] pub fn get_m_operation(&self) -> &Option<crate::types::Operation> { &self.0.m_operation }
    #[inline] pub fn set_m_fn(mut self, value: Option<crate::types::Fn>) -> Self { self.0.m_fn = value; self }
    #[inline] pub fn get_m_fn(&self) -> &Option<crate::types::Fn> { &self.0.m_fn }
    #[inline] pub fn set_m_send2(mut self, value: Option<crate::types::Send>) -> Self { self.0.m_send2 = value; self }
    #[inline] pub fn get_m_send2(&self) -> &Option<crate::types::Send> { &self.0.m_send2 }
    #[inline] pub fn set_m_sync(mut self, value: Option<crate::types::Sync>) -> Self { self.0.m_sync = value; self }
    #[inline] pub fn get_m_sync(&self) -> &Option<crate::types::Sync> { &self.0.m_sync }
    #[inline] pub fn set_m_sized(mut self, value: Option<crate::types::Sized>) -> Self { self.0.m_sized = value; self }
    #[inline] pub fn get_m_sized(&self) -> &Option<crate::types::Sized> { &self.0.m_sized }
    #[inline] pub fn set_m_drop(mut self, value: Option<crate::types::Drop>) -> Self { self.0.m_drop = value; self }
    #[inline] pub fn get_m_drop(&self) -> &Option<crate::types::Drop> { &self.0.m_drop }
    #[inline] pub fn set_m_into(mut self, value: Option<crate::types::Into>) -> Self { self.0.m_into = value; self }
    #[inline] pub fn get_m_into(&self) -> &Option<crate::types::Into> { &self.0.m_into }
    #[inline] pub fn set_m_from(mut self, value: Option<crate::types::From>) -> Self { self.0.m_from = value; self }
    #[inline] pub fn get_m_from(&self) -> &Option<crate::types::From> { &self.0.m_from }
    #[inline] pub fn set_m_iterator(mut self, value: Option<crate::types::Iterator>) -> Self { self.0.m_iterator = value; self }
    #[inline] pub fn get_m_iterator(&self) -> &Option<crate::types::Iterator> { &self.0.m_iterator }
    #[inline] pub fn set_m_future(mut self, value: Option<crate::types::Future>) -> Self { self.0.m_future = value; self }
    #[inline] pub fn get_m_future(&self) -> &Option<crate::types::Future> { &self.0.m_future }
    #[inline] pub fn set_m_pin(mut self, value: Option<Pin>) -> Self { self.0.m_pin = value; self }
    #[inline] pub fn get_m_pin(&self) -> &Option<Pin> { &self.0.m_pin }
    #[inline] pub fn set_m_bool(mut self, value: Option<Bool>) -> Self { self.0.m_bool = value; self }
    #[inline] pub fn get_m_bool(&self) -> &Option<Bool> { &self.0.m_bool }
    #[inline] pub fn set_m_i32(mut self, value: Option<crate::types::I32>) -> Self { self.0.m_i32 = value; self }
    #[inline] pub fn get_m_i32(&self) -> &Option<crate::types::I32> { &self.0.m_i32 }
    #[inline] pub fn set_m_u8(mut self, value: Option<crate::types::U8>) -> Self { self.0.m_u8 = value; self }
    #[inline] pub fn get_m_u8(&self) -> &Option<crate::types::U8> { &self.0.m_u8 }
    #[inline] pub fn set_m_f64(mut self, value: Option<crate::types::F64>) -> Self { self.0.m_f64 = value; self }
    #[inline] pub fn get_m_f64(&self) -> &Option<crate::types::F64> { &self.0.m_f64 }
    #[inline] pub fn set_m_str(mut self, value: Option<Str>) -> Self { self.0.m_str = value; self }
    #[inline] pub fn get_m_str(&self) -> &Option<Str> { &self.0.m_str }
    #[inline] pub fn set_m_to_string(mut self, value: Option<crate::types::ToString>) -> Self { self.0.m_to_string = value; self }
    #[inline] pub fn get_m_to_string(&self) -> &Option<crate::types::ToString> { &self.0.m_to_string }
    #[inline] pub fn set_m_usize(mut self, value: Option<Usize>) -> Self { self.0.m_usize = value; self }
    #[inline] pub fn get_m_usize(&self) -> &Option<Usize> { &self.0.m_usize }
    #[inline] pub fn set_m_builder(mut self, value: Option<crate::types::Builder>) -> Self { self.0.m_builder = value; self }
    #[inline] pub fn get_m_builder(&self) -> &Option<crate::types::Builder> { &self.0.m_builder }
    #[inline] pub fn set_m_item(mut self, value: Option<Item>) -> Self { self.0.m_item = value; self }
    #[inline] pub fn get_m_item(&self) -> &Option<Item> { &self.0.m_item }
    #[inline] pub fn set_m_foo_bar(mut self, value: Option<FooBar2>) -> Self { self.0.m_foo_bar = value; self }
    #[inline] pub fn get_m_foo_bar(&self) -> &Option<FooBar2> { &self.0.m_foo_bar }
    #[inline] pub fn set_m_foo_bar2(mut self, value: Option<FooBar>) -> Self { self.0.m_foo_bar2 = value; self }
    #[inline] pub fn get_m_foo_bar2(&self) -> &Option<FooBar> { &self.0.m_foo_bar2 }
    #[inline] pub fn set_m_s3_object(mut self, value: Option<S3Object>) -> Self { self.0.m_s3_object = value; self }
    #[inline] pub fn get_m_s3_object(&self) -> &Option<S3Object> { &self.0.m_s3_object }
    #[inline] pub fn set_m_s3_object2(mut self, value: Option<S3Object2>) -> Self { self.0.m_s3_object2 = value; self }
    #[inline] pub fn get_m_s3_object2(&self) -> &Option<S3Object2> { &self.0.m_s3_object2 }
    #[inline] pub fn set_m_leading(mut self, value: Option<Leading>) -> Self { self.0.m_leading = value; self }
    #[inline] pub fn get_m_leading(&self) -> &Option<Leading> { &self.0.m_leading }
    #[inline] pub fn set_m_lower_case(mut self, value: Option<LowerCase>) -> Self { self.0.m_lower_case = value; self }
    #[inline] pub fn get_m_lower_case(&self) -> &Option<LowerCase> { &self.0.m_lower_case }
    #[inline] pub fn set_m_arn_list(mut self, value: Option<ArnList>) -> Self { self.0.m_arn_list = value; self }
    #[inline] pub fn get_m_arn_list(&self) -> &Option<ArnList> { &self.0.m_arn_list }
    #[inline] pub fn set_m_list_items_output(mut self, value: Option<ListItemsOutput>) -> Self { self.0.m_list_items_output = value; self }
    #[inline] pub fn get_m_list_items_output(&self) -> &Option<ListItemsOutput> { &self.0.m_list_items_output }
    #[inline] pub fn set_m_list_items_error(mut self, value: Option<ListItemsError>) -> Self { self.0.m_list_items_error = value; self }
    #[inline] pub fn get_m_list_items_error(&self) -> &Option<ListItemsError> { &self.0.m_list_items_error }
    #[inline] pub fn set_m_list_items_input_builder(mut self, value: Option<ListItemsInputBuilder>) -> Self { self.0.m_list_items_input_builder = value; self }
    #[inline] pub fn get_m_list_items_input_builder(&self) -> &Option<ListItemsInputBuilder> { &self.0.m_list_items_input_builder }
    #[inline] pub fn set_m_list_items_fluent_builder(mut self, value: Option<ListItemsFluentBuilder>) -> Self { self.0.m_list_items_fluent_builder = value; self }
    #[inline] pub fn get_m_list_items_fluent_builder(&self) -> &Option<ListItemsFluentBuilder> { &self.0.m_list_items_fluent_builder }
    #[inline] pub fn set_m_list_items_paginator(mut self, value: Option<ListItemsPaginator>) -> Self { self.0.m_list_items_paginator = value; self }
    #[inline] pub fn get_m_list_items_paginator(&self) -> &Option<ListItemsPaginator> { &self.0.m_list_items_paginator }
}
