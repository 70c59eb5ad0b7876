//! `Result`.

use farrier_runtime::generated::*;

use crate::types::Page;
use crate::types::builders::Builder;

/// `Result`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Result {
    /// The member `page`.
    pub page: Option<Page>,
}
impl Result {
    /// The member `page`.
    #[inline] pub fn page(&self) -> Option<&Page> { self.page.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ResultBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Result", &[Member { name: "page", target: &crate::types::page::SCHEMA, traits: Trait::None }], Trait::None);
impl Shape for Result {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.page.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.page.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Result { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Result { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`Result`](struct@Result).
pub type ResultBuilder = Builder<Result>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Result> {
    /// The member `page`.
    #[inline] pub fn page(mut self, value: Page) -> Self { self.0.page = Some(value); self }
    #[inline] pub fn set_page(mut self, value: Option<Page>) -> Self { self.0.page = value; self }
    #[inline] pub fn get_page(&self) -> &Option<Page> { &self.0.page }
}
