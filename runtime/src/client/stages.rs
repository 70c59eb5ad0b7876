//! Where interceptors are called: the hooks of each stage of a call, in order.

use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::interceptors::{Intercept, InterceptorError, SharedInterceptor};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

use crate::error::BoxError;

/// Hooks that run one after the other.
pub(super) type Stage = &'static [(MakeError, Hook)];

/// Names the hook and the interceptor that failed.
type MakeError = fn(&'static str, BoxError) -> InterceptorError;

type Hook = fn(&SharedInterceptor, &mut InterceptorContext, &RuntimeComponents, &mut ConfigBag) -> Result<(), BoxError>;

pub(super) const BEFORE_SERIALIZATION: Stage = &[
    (InterceptorError::read_before_execution, |i, c, _, bag| i.read_before_execution(&(&*c).into(), bag)),
    (InterceptorError::modify_before_serialization, |i, c, rc, bag| {
        i.modify_before_serialization(&mut c.into(), rc, bag)
    }),
    (InterceptorError::read_before_serialization, |i, c, rc, bag| i.read_before_serialization(&(&*c).into(), rc, bag)),
];

pub(super) const AFTER_SERIALIZATION: Stage = &[
    (InterceptorError::read_after_serialization, |i, c, rc, bag| i.read_after_serialization(&(&*c).into(), rc, bag)),
    (InterceptorError::modify_before_retry_loop, |i, c, rc, bag| i.modify_before_retry_loop(&mut c.into(), rc, bag)),
];

pub(super) const BEFORE_ATTEMPT: Stage =
    &[(InterceptorError::read_before_attempt, |i, c, rc, bag| i.read_before_attempt(&(&*c).into(), rc, bag))];

pub(super) const BEFORE_SIGNING: Stage = &[
    (InterceptorError::modify_before_signing, |i, c, rc, bag| i.modify_before_signing(&mut c.into(), rc, bag)),
    (InterceptorError::read_before_signing, |i, c, rc, bag| i.read_before_signing(&(&*c).into(), rc, bag)),
];

pub(super) const AFTER_SIGNING: Stage = &[
    (InterceptorError::read_after_signing, |i, c, rc, bag| i.read_after_signing(&(&*c).into(), rc, bag)),
    (InterceptorError::modify_before_transmit, |i, c, rc, bag| i.modify_before_transmit(&mut c.into(), rc, bag)),
    (InterceptorError::read_before_transmit, |i, c, rc, bag| i.read_before_transmit(&(&*c).into(), rc, bag)),
];

pub(super) const BEFORE_DESERIALIZATION: Stage = &[
    (InterceptorError::read_after_transmit, |i, c, rc, bag| i.read_after_transmit(&(&*c).into(), rc, bag)),
    (InterceptorError::modify_before_deserialization, |i, c, rc, bag| {
        i.modify_before_deserialization(&mut c.into(), rc, bag)
    }),
    (InterceptorError::read_before_deserialization, |i, c, rc, bag| {
        i.read_before_deserialization(&(&*c).into(), rc, bag)
    }),
];

pub(super) const AFTER_DESERIALIZATION: Stage = &[(InterceptorError::read_after_deserialization, |i, c, rc, bag| {
    i.read_after_deserialization(&(&*c).into(), rc, bag)
})];

pub(super) const ATTEMPT_COMPLETION: Stage = &[
    (InterceptorError::modify_before_attempt_completion, |i, c, rc, bag| {
        i.modify_before_attempt_completion(&mut c.into(), rc, bag)
    }),
    (InterceptorError::read_after_attempt, |i, c, rc, bag| i.read_after_attempt(&(&*c).into(), rc, bag)),
];

pub(super) const COMPLETION: Stage = &[
    (InterceptorError::modify_before_completion, |i, c, rc, bag| i.modify_before_completion(&mut c.into(), rc, bag)),
    (InterceptorError::read_after_execution, |i, c, rc, bag| i.read_after_execution(&(&*c).into(), rc, bag)),
];
