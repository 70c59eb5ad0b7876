//! `Find`.

use farrier_runtime::generated::*;

use crate::operation::find::builders::{FindInputBuilder, FindOutputBuilder};
use crate::types::Place;

/// Calls `Find`.
pub type Find = OperationOf<FindInput>;
impl OperationInput for FindInput {
    type Output = FindOutput; type Error = FindError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Find", input: &INPUT, output: &OUTPUT,
    traits: &[
        OperationTrait::EndpointParam(5, ParamSource::Input(&[PathStep::Member(1), PathStep::Items, PathStep::Each(&[&[PathStep::Member(0)], &[PathStep::Member(1), PathStep::Keys]])])),
        OperationTrait::EndpointParam(6, ParamSource::Input(&[PathStep::Member(0)])),
    ],
    ..crate::service::OPERATION
};

/// `FindInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FindInput {
    /// The member `place`.
    pub place: Option<String>,
    /// The member `places`.
    pub places: Option<Vec<Place>>,
}
impl FindInput {
    /// The member `place`.
    #[inline] pub fn place(&self) -> Option<&str> { self.place.as_deref() }
    /// The member `places`.
    #[inline] pub fn places(&self) -> &[Place] { self.places.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FindInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "FindInput",
    &[Member { name: "place", target: STRING, traits: Trait::None }, Member { name: "places", target: &crate::schema::PLACE_LIST, traits: Trait::None }],
    Trait::None,
);
impl Shape for FindInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.place.read(), 1 => self.places.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.place.fill(), 1 => self.places.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for FindInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FindInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `FindOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FindOutput { _request_id: Option<String> }
impl FindOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FindOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("FindOutput", &[], Trait::Unit);
impl Shape for FindOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for FindOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for FindOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FindOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Find`](type@Find); the model names none.
pub type FindError = error::Unmodelled<Find>;

pub mod builders {
    //! Builders of [`Find`](super::Find).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::find::{FindInput, FindOutput};
    use crate::types::Place;
    use crate::types::builders::Builder;

    /// A call of [`Find`](super::Find): set its members, then `send()` it.
    pub type FindFluentBuilder = FluentBuilder<FindInput>;

    /// Collects the members of [`FindInput`](super::FindInput).
    pub type FindInputBuilder = FluentBuilder<FindInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<FindInput, C> {
        /// The member `place`.
        #[inline] pub fn place(mut self, value: impl Into<String>) -> Self { self.input.place = Some(value.into()); self }
        /// The member `places`. Appends an item.
        #[inline] pub fn places(mut self, value: Place) -> Self { self.input.places.get_or_insert_default().push(value); self }
        #[inline] pub fn set_place(mut self, value: Option<String>) -> Self { self.input.place = value; self }
        #[inline] pub fn get_place(&self) -> &Option<String> { &self.input.place }
        #[inline] pub fn set_places(mut self, value: Option<Vec<Place>>) -> Self { self.input.places = value; self }
        #[inline] pub fn get_places(&self) -> &Option<Vec<Place>> { &self.input.places }
    }
    impl client::Presignable for FindInput {}

    /// Collects the members of [`FindOutput`](super::FindOutput).
    pub type FindOutputBuilder = Builder<FindOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<FindOutput> {}
}
