//! `SkySightingsError`.

use farrier_runtime::generated::*;

use crate::types::error::SkyClouded;

/// Errors within a stream of `SkySightings`.
#[derive(Debug)] #[non_exhaustive] pub enum SkySightingsError {
    /// The view is gone.
    SkyClouded(SkyClouded),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl SkySightingsError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_sky_clouded(&self) -> bool { matches!(self, Self::SkyClouded(_)) }
}
impl OperationError for SkySightingsError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::SkyClouded(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::SkyClouded(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::SkyClouded(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for SkySightingsError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for SkySightingsError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for SkySightingsError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
