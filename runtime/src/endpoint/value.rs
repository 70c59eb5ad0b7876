//! The values expressions yield. Text from parameters is borrowed as far as it goes.

use std::borrow::Cow;
use std::rc::Rc;

use super::functions::{Arn, Url, resource_parts};
use super::params::ParamValue;
use super::partition::Partition;
use super::rules::{Attribute, Literal};

/// A value; cheap to clone unless it is computed text.
#[derive(Clone, Debug)]
pub(super) enum Value<'a> {
    Bool(bool),
    Int(i32),
    Str(Cow<'a, str>),
    List(Rc<[Cow<'a, str>]>),
    Partition(&'static Partition),
    Arn(Rc<Arn<'a>>),
    Url(Rc<Url<'a>>),
}

impl<'a> Value<'a> {
    pub(super) fn of_param(param: &'a ParamValue<'_>) -> Option<Self> {
        Some(match param {
            ParamValue::Unset => return None,
            ParamValue::Bool(value) => Self::Bool(*value),
            ParamValue::Str(value) => Self::Str(Cow::Borrowed(value)),
            ParamValue::List(values) => Self::List(values.iter().map(|value| Cow::Borrowed(&**value)).collect()),
        })
    }

    pub(super) fn of_literal(literal: Literal) -> Self {
        match literal {
            Literal::Bool(value) => Self::Bool(value),
            Literal::Str(value) => Self::Str(Cow::Borrowed(value)),
            Literal::List(values) => Self::List(values.iter().map(|&value| Cow::Borrowed(value)).collect()),
        }
    }

    /// `getAttr` by name; nothing when this kind of value has no such attribute.
    pub(super) fn attribute(&self, attribute: Attribute) -> Option<Self> {
        match self {
            Self::Partition(partition) => partition_attribute(partition, attribute),
            Self::Arn(arn) => arn_attribute(arn, attribute),
            Self::Url(url) => url_attribute(url, attribute),
            _ => None,
        }
    }

    /// `getAttr` by index; a negative index counts from the end.
    pub(super) fn item(&self, index: i32) -> Option<Self> {
        let Self::List(items) = self else { return None };
        let from_start = usize::try_from(index);
        let index = match from_start {
            Ok(index) => index,
            Err(_) => items.len().checked_sub(usize::try_from(index.unsigned_abs()).ok()?)?,
        };
        items.get(index).cloned().map(Self::Str)
    }
}

fn partition_attribute<'a>(partition: &Partition, attribute: Attribute) -> Option<Value<'a>> {
    let text = match attribute {
        Attribute::SupportsFips => return Some(Value::Bool(partition.supports_fips)),
        Attribute::SupportsDualStack => return Some(Value::Bool(partition.supports_dual_stack)),
        Attribute::Name => partition.name,
        Attribute::DnsSuffix => partition.dns_suffix,
        Attribute::DualStackDnsSuffix => partition.dual_stack_dns_suffix,
        Attribute::ImplicitGlobalRegion => partition.implicit_global_region,
        _ => return None,
    };
    Some(Value::Str(Cow::Borrowed(text)))
}

fn arn_attribute<'a>(arn: &Arn<'a>, attribute: Attribute) -> Option<Value<'a>> {
    let text = match attribute {
        Attribute::ResourceId => return Some(Value::List(resource_parts(&arn.resource))),
        Attribute::Partition => &arn.partition,
        Attribute::Service => &arn.service,
        Attribute::Region => &arn.region,
        Attribute::AccountId => &arn.account_id,
        _ => return None,
    };
    Some(Value::Str(text.clone()))
}

fn url_attribute<'a>(url: &Url<'a>, attribute: Attribute) -> Option<Value<'a>> {
    Some(match attribute {
        Attribute::IsIp => Value::Bool(url.is_ip),
        Attribute::Scheme => Value::Str(Cow::Borrowed(url.scheme)),
        Attribute::Authority => Value::Str(url.authority.clone()),
        Attribute::Path => Value::Str(url.path.clone()),
        Attribute::NormalizedPath => Value::Str(url.normalized_path()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Value<'static> {
        Value::List(["a", "b", "c"].map(Cow::Borrowed).into())
    }

    fn text(value: Option<Value<'_>>) -> Option<String> {
        match value {
            Some(Value::Str(text)) => Some(text.into_owned()),
            _ => None,
        }
    }

    #[test]
    fn an_index_counts_from_either_end_and_stays_inside() {
        assert_eq!(text(list().item(0)).as_deref(), Some("a"));
        assert_eq!(text(list().item(-1)).as_deref(), Some("c"));
        assert_eq!(text(list().item(-3)).as_deref(), Some("a"));
        for outside in [3, -4, i32::MAX, i32::MIN] {
            assert!(list().item(outside).is_none());
        }
        assert!(Value::Bool(true).item(0).is_none());
    }

    #[test]
    fn an_attribute_of_another_kind_is_absent() {
        let arn = Value::Arn(Rc::new(Arn::parse("arn:aws:s3:::b/k").expect("an ARN")));
        assert_eq!(text(arn.attribute(Attribute::Service)).as_deref(), Some("s3"));
        assert!(arn.attribute(Attribute::Scheme).is_none());
        assert_eq!(text(arn.attribute(Attribute::ResourceId).and_then(|parts| parts.item(1))).as_deref(), Some("k"));
        assert!(Value::Int(1).attribute(Attribute::Name).is_none());
    }
}
