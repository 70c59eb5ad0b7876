//! `Collections`.

use farrier_runtime::generated::*;

use crate::operation::collections::builders::{CollectionsInputBuilder, CollectionsOutputBuilder};
use crate::types::{Empty, Figure, Point, Suit};
use crate::types::error::ServiceDown;

/// Lists and maps, dense and sparse, nested and of everything.
pub type Collections = OperationOf<CollectionsInput>;
impl OperationInput for CollectionsInput {
    type Output = CollectionsOutput; type Error = CollectionsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Collections", http: Http { method: "POST", path: &[PathPart::Literal("/collections")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `CollectionsInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CollectionsInput {
    /// The member `strings`.
    pub strings: Option<Vec<String>>,
    /// The member `sparseStrings`.
    pub sparse_strings: Option<Vec<Option<String>>>,
    /// The member `uniqueNames`.
    pub unique_names: Option<Vec<String>>,
    /// The member `secretList`.
    pub secret_list: Option<Vec<String>>,
    /// The member `hiddenList`.
    pub hidden_list: Option<Vec<String>>,
    /// The member `points`.
    pub points: Option<Vec<Point>>,
    /// The member `sparsePoints`.
    pub sparse_points: Option<Vec<Option<Point>>>,
    /// The member `blobs`.
    pub blobs: Option<Vec<Blob>>,
    /// The member `suits`.
    pub suits: Option<Vec<Suit>>,
    /// The member `ranks`.
    pub ranks: Option<Vec<i32>>,
    /// The member `documents`.
    pub documents: Option<Vec<Document>>,
    /// The member `figures`.
    pub figures: Option<Vec<Figure>>,
    /// The member `instants`.
    pub instants: Option<Vec<DateTime>>,
    /// The member `stringListLists`.
    pub string_list_lists: Option<Vec<Vec<Vec<String>>>>,
    /// The member `stringMaps`.
    pub string_maps: Option<Vec<HashMap<String, String>>>,
    /// The member `sparseLists`.
    pub sparse_lists: Option<Vec<Option<Vec<Option<String>>>>>,
    /// The member `stringMap`.
    pub string_map: Option<HashMap<String, String>>,
    /// The member `sparseStringMap`.
    pub sparse_string_map: Option<HashMap<String, Option<String>>>,
    /// The member `namedPoints`.
    pub named_points: Option<HashMap<String, Point>>,
    /// The member `suitCounts`.
    pub suit_counts: Option<HashMap<Suit, i32>>,
    /// The member `pointsByString`.
    pub points_by_string: Option<HashMap<String, Vec<Point>>>,
    /// The member `mapOfMaps`.
    pub map_of_maps: Option<HashMap<String, HashMap<String, String>>>,
    /// The member `sparsePointMap`.
    pub sparse_point_map: Option<HashMap<String, Option<Point>>>,
    /// The member `figureMap`.
    pub figure_map: Option<HashMap<String, Figure>>,
    /// The member `hiddenMap`.
    pub hidden_map: Option<HashMap<String, String>>,
    /// The member `blobMap`.
    pub blob_map: Option<HashMap<String, Blob>>,
    /// A structure with no members.
    pub empty: Option<Empty>,
}
impl CollectionsInput {
    /// The member `strings`.
    #[inline] pub fn strings(&self) -> &[String] { self.strings.as_deref().unwrap_or_default() }
    /// The member `sparseStrings`.
    #[inline] pub fn sparse_strings(&self) -> &[Option<String>] { self.sparse_strings.as_deref().unwrap_or_default() }
    /// The member `uniqueNames`.
    #[inline] pub fn unique_names(&self) -> &[String] { self.unique_names.as_deref().unwrap_or_default() }
    /// The member `secretList`.
    #[inline] pub fn secret_list(&self) -> &[String] { self.secret_list.as_deref().unwrap_or_default() }
    /// The member `hiddenList`.
    #[inline] pub fn hidden_list(&self) -> &[String] { self.hidden_list.as_deref().unwrap_or_default() }
    /// The member `points`.
    #[inline] pub fn points(&self) -> &[Point] { self.points.as_deref().unwrap_or_default() }
    /// The member `sparsePoints`.
    #[inline] pub fn sparse_points(&self) -> &[Option<Point>] { self.sparse_points.as_deref().unwrap_or_default() }
    /// The member `blobs`.
    #[inline] pub fn blobs(&self) -> &[Blob] { self.blobs.as_deref().unwrap_or_default() }
    /// The member `suits`.
    #[inline] pub fn suits(&self) -> &[Suit] { self.suits.as_deref().unwrap_or_default() }
    /// The member `ranks`.
    #[inline] pub fn ranks(&self) -> &[i32] { self.ranks.as_deref().unwrap_or_default() }
    /// The member `documents`.
    #[inline] pub fn documents(&self) -> &[Document] { self.documents.as_deref().unwrap_or_default() }
    /// The member `figures`.
    #[inline] pub fn figures(&self) -> &[Figure] { self.figures.as_deref().unwrap_or_default() }
    /// The member `instants`.
    #[inline] pub fn instants(&self) -> &[DateTime] { self.instants.as_deref().unwrap_or_default() }
    /// The member `stringListLists`.
    #[inline] pub fn string_list_lists(&self) -> &[Vec<Vec<String>>] { self.string_list_lists.as_deref().unwrap_or_default() }
    /// The member `stringMaps`.
    #[inline] pub fn string_maps(&self) -> &[HashMap<String, String>] { self.string_maps.as_deref().unwrap_or_default() }
    /// The member `sparseLists`.
    #[inline] pub fn sparse_lists(&self) -> &[Option<Vec<Option<String>>>] { self.sparse_lists.as_deref().unwrap_or_default() }
    /// The member `stringMap`.
    #[inline] pub fn string_map(&self) -> Option<&HashMap<String, String>> { self.string_map.as_ref() }
    /// The member `sparseStringMap`.
    #[inline] pub fn sparse_string_map(&self) -> Option<&HashMap<String, Option<String>>> { self.sparse_string_map.as_ref() }
    /// The member `namedPoints`.
    #[inline] pub fn named_points(&self) -> Option<&HashMap<String, Point>> { self.named_points.as_ref() }
    /// The member `suitCounts`.
    #[inline] pub fn suit_counts(&self) -> Option<&HashMap<Suit, i32>> { self.suit_counts.as_ref() }
    /// The member `pointsByString`.
    #[inline] pub fn points_by_string(&self) -> Option<&HashMap<String, Vec<Point>>> { self.points_by_string.as_ref() }
    /// The member `mapOfMaps`.
    #[inline] pub fn map_of_maps(&self) -> Option<&HashMap<String, HashMap<String, String>>> { self.map_of_maps.as_ref() }
    /// The member `sparsePointMap`.
    #[inline] pub fn sparse_point_map(&self) -> Option<&HashMap<String, Option<Point>>> { self.sparse_point_map.as_ref() }
    /// The member `figureMap`.
    #[inline] pub fn figure_map(&self) -> Option<&HashMap<String, Figure>> { self.figure_map.as_ref() }
    /// The member `hiddenMap`.
    #[inline] pub fn hidden_map(&self) -> Option<&HashMap<String, String>> { self.hidden_map.as_ref() }
    /// The member `blobMap`.
    #[inline] pub fn blob_map(&self) -> Option<&HashMap<String, Blob>> { self.blob_map.as_ref() }
    /// A structure with no members.
    #[inline] pub fn empty(&self) -> Option<&Empty> { self.empty.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CollectionsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CollectionsInput", &[
    Member { name: "strings", target: &crate::schema::STRINGS, traits: Trait::None }, Member { name: "sparseStrings", target: &crate::schema::SPARSE_STRINGS, traits: Trait::None },
    Member { name: "uniqueNames", target: &crate::schema::UNIQUE_NAMES, traits: Trait::None }, Member { name: "secretList", target: &crate::schema::SECRET_LIST, traits: Trait::None },
    Member { name: "hiddenList", target: &crate::schema::HIDDEN_LIST, traits: Trait::None }, Member { name: "points", target: &crate::schema::POINTS, traits: Trait::None },
    Member { name: "sparsePoints", target: &crate::schema::SPARSE_POINTS, traits: Trait::None }, Member { name: "blobs", target: &crate::schema::BLOBS, traits: Trait::None },
    Member { name: "suits", target: &crate::schema::SUITS, traits: Trait::None }, Member { name: "ranks", target: &crate::schema::RANKS, traits: Trait::None },
    Member { name: "documents", target: &crate::schema::DOCUMENTS, traits: Trait::None }, Member { name: "figures", target: &crate::schema::SHAPES, traits: Trait::None },
    Member { name: "instants", target: &crate::schema::INSTANTS, traits: Trait::None }, Member { name: "stringListLists", target: &crate::schema::STRING_LIST_LISTS, traits: Trait::None },
    Member { name: "stringMaps", target: &crate::schema::STRING_MAPS, traits: Trait::None }, Member { name: "sparseLists", target: &crate::schema::SPARSE_LISTS, traits: Trait::None },
    Member { name: "stringMap", target: &crate::schema::STRING_MAP, traits: Trait::None }, Member { name: "sparseStringMap", target: &crate::schema::SPARSE_STRING_MAP, traits: Trait::None },
    Member { name: "namedPoints", target: &crate::schema::NAMED_POINTS, traits: Trait::None }, Member { name: "suitCounts", target: &crate::schema::SUIT_COUNTS, traits: Trait::None },
    Member { name: "pointsByString", target: &crate::schema::POINTS_BY_STRING, traits: Trait::None }, Member { name: "mapOfMaps", target: &crate::schema::MAP_OF_MAPS, traits: Trait::None },
    Member { name: "sparsePointMap", target: &crate::schema::SPARSE_POINT_MAP, traits: Trait::None }, Member { name: "figureMap", target: &crate::schema::FIGURE_MAP, traits: Trait::None },
    Member { name: "hiddenMap", target: &crate::schema::HIDDEN_MAP, traits: Trait::None }, Member { name: "blobMap", target: &crate::schema::BLOB_MAP, traits: Trait::None },
    Member { name: "empty", target: &crate::types::empty::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for CollectionsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.strings.read(), 1 => self.sparse_strings.read(), 2 => self.unique_names.read(), 3 => self.secret_list.read(), 4 => self.hidden_list.read(), 5 => self.points.read(),
        6 => self.sparse_points.read(), 7 => self.blobs.read(), 8 => self.suits.read(), 9 => self.ranks.read(), 10 => self.documents.read(), 11 => self.figures.read(), 12 => self.instants.read(),
        13 => self.string_list_lists.read(), 14 => self.string_maps.read(), 15 => self.sparse_lists.read(), 16 => self.string_map.read(), 17 => self.sparse_string_map.read(),
        18 => self.named_points.read(), 19 => self.suit_counts.read(), 20 => self.points_by_string.read(), 21 => self.map_of_maps.read(), 22 => self.sparse_point_map.read(),
        23 => self.figure_map.read(), 24 => self.hidden_map.read(), 25 => self.blob_map.read(), 26 => self.empty.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.strings.fill(), 1 => self.sparse_strings.fill(), 2 => self.unique_names.fill(), 3 => self.secret_list.fill(), 4 => self.hidden_list.fill(), 5 => self.points.fill(),
        6 => self.sparse_points.fill(), 7 => self.blobs.fill(), 8 => self.suits.fill(), 9 => self.ranks.fill(), 10 => self.documents.fill(), 11 => self.figures.fill(), 12 => self.instants.fill(),
        13 => self.string_list_lists.fill(), 14 => self.string_maps.fill(), 15 => self.sparse_lists.fill(), 16 => self.string_map.fill(), 17 => self.sparse_string_map.fill(),
        18 => self.named_points.fill(), 19 => self.suit_counts.fill(), 20 => self.points_by_string.fill(), 21 => self.map_of_maps.fill(), 22 => self.sparse_point_map.fill(),
        23 => self.figure_map.fill(), 24 => self.hidden_map.fill(), 25 => self.blob_map.fill(), 26 => self.empty.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CollectionsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CollectionsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CollectionsInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CollectionsInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `CollectionsOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CollectionsOutput {
    /// The member `strings`.
    pub strings: Option<Vec<String>>,
    /// The member `sparseStrings`.
    pub sparse_strings: Option<Vec<Option<String>>>,
    /// The member `uniqueNames`.
    pub unique_names: Option<Vec<String>>,
    /// The member `secretList`.
    pub secret_list: Option<Vec<String>>,
    /// The member `hiddenList`.
    pub hidden_list: Option<Vec<String>>,
    /// The member `points`.
    pub points: Option<Vec<Point>>,
    /// The member `sparsePoints`.
    pub sparse_points: Option<Vec<Option<Point>>>,
    /// The member `blobs`.
    pub blobs: Option<Vec<Blob>>,
    /// The member `suits`.
    pub suits: Option<Vec<Suit>>,
    /// The member `ranks`.
    pub ranks: Option<Vec<i32>>,
    /// The member `documents`.
    pub documents: Option<Vec<Document>>,
    /// The member `figures`.
    pub figures: Option<Vec<Figure>>,
    /// The member `instants`.
    pub instants: Option<Vec<DateTime>>,
    /// The member `stringListLists`.
    pub string_list_lists: Option<Vec<Vec<Vec<String>>>>,
    /// The member `stringMaps`.
    pub string_maps: Option<Vec<HashMap<String, String>>>,
    /// The member `sparseLists`.
    pub sparse_lists: Option<Vec<Option<Vec<Option<String>>>>>,
    /// The member `stringMap`.
    pub string_map: Option<HashMap<String, String>>,
    /// The member `sparseStringMap`.
    pub sparse_string_map: Option<HashMap<String, Option<String>>>,
    /// The member `namedPoints`.
    pub named_points: Option<HashMap<String, Point>>,
    /// The member `suitCounts`.
    pub suit_counts: Option<HashMap<Suit, i32>>,
    /// The member `pointsByString`.
    pub points_by_string: Option<HashMap<String, Vec<Point>>>,
    /// The member `mapOfMaps`.
    pub map_of_maps: Option<HashMap<String, HashMap<String, String>>>,
    /// The member `sparsePointMap`.
    pub sparse_point_map: Option<HashMap<String, Option<Point>>>,
    /// The member `figureMap`.
    pub figure_map: Option<HashMap<String, Figure>>,
    /// The member `hiddenMap`.
    pub hidden_map: Option<HashMap<String, String>>,
    /// The member `blobMap`.
    pub blob_map: Option<HashMap<String, Blob>>,
    /// A structure with no members.
    pub empty: Option<Empty>,
    _request_id: Option<String>,
}
impl CollectionsOutput {
    /// The member `strings`.
    #[inline] pub fn strings(&self) -> &[String] { self.strings.as_deref().unwrap_or_default() }
    /// The member `sparseStrings`.
    #[inline] pub fn sparse_strings(&self) -> &[Option<String>] { self.sparse_strings.as_deref().unwrap_or_default() }
    /// The member `uniqueNames`.
    #[inline] pub fn unique_names(&self) -> &[String] { self.unique_names.as_deref().unwrap_or_default() }
    /// The member `secretList`.
    #[inline] pub fn secret_list(&self) -> &[String] { self.secret_list.as_deref().unwrap_or_default() }
    /// The member `hiddenList`.
    #[inline] pub fn hidden_list(&self) -> &[String] { self.hidden_list.as_deref().unwrap_or_default() }
    /// The member `points`.
    #[inline] pub fn points(&self) -> &[Point] { self.points.as_deref().unwrap_or_default() }
    /// The member `sparsePoints`.
    #[inline] pub fn sparse_points(&self) -> &[Option<Point>] { self.sparse_points.as_deref().unwrap_or_default() }
    /// The member `blobs`.
    #[inline] pub fn blobs(&self) -> &[Blob] { self.blobs.as_deref().unwrap_or_default() }
    /// The member `suits`.
    #[inline] pub fn suits(&self) -> &[Suit] { self.suits.as_deref().unwrap_or_default() }
    /// The member `ranks`.
    #[inline] pub fn ranks(&self) -> &[i32] { self.ranks.as_deref().unwrap_or_default() }
    /// The member `documents`.
    #[inline] pub fn documents(&self) -> &[Document] { self.documents.as_deref().unwrap_or_default() }
    /// The member `figures`.
    #[inline] pub fn figures(&self) -> &[Figure] { self.figures.as_deref().unwrap_or_default() }
    /// The member `instants`.
    #[inline] pub fn instants(&self) -> &[DateTime] { self.instants.as_deref().unwrap_or_default() }
    /// The member `stringListLists`.
    #[inline] pub fn string_list_lists(&self) -> &[Vec<Vec<String>>] { self.string_list_lists.as_deref().unwrap_or_default() }
    /// The member `stringMaps`.
    #[inline] pub fn string_maps(&self) -> &[HashMap<String, String>] { self.string_maps.as_deref().unwrap_or_default() }
    /// The member `sparseLists`.
    #[inline] pub fn sparse_lists(&self) -> &[Option<Vec<Option<String>>>] { self.sparse_lists.as_deref().unwrap_or_default() }
    /// The member `stringMap`.
    #[inline] pub fn string_map(&self) -> Option<&HashMap<String, String>> { self.string_map.as_ref() }
    /// The member `sparseStringMap`.
    #[inline] pub fn sparse_string_map(&self) -> Option<&HashMap<String, Option<String>>> { self.sparse_string_map.as_ref() }
    /// The member `namedPoints`.
    #[inline] pub fn named_points(&self) -> Option<&HashMap<String, Point>> { self.named_points.as_ref() }
    /// The member `suitCounts`.
    #[inline] pub fn suit_counts(&self) -> Option<&HashMap<Suit, i32>> { self.suit_counts.as_ref() }
    /// The member `pointsByString`.
    #[inline] pub fn points_by_string(&self) -> Option<&HashMap<String, Vec<Point>>> { self.points_by_string.as_ref() }
    /// The member `mapOfMaps`.
    #[inline] pub fn map_of_maps(&self) -> Option<&HashMap<String, HashMap<String, String>>> { self.map_of_maps.as_ref() }
    /// The member `sparsePointMap`.
    #[inline] pub fn sparse_point_map(&self) -> Option<&HashMap<String, Option<Point>>> { self.sparse_point_map.as_ref() }
    /// The member `figureMap`.
    #[inline] pub fn figure_map(&self) -> Option<&HashMap<String, Figure>> { self.figure_map.as_ref() }
    /// The member `hiddenMap`.
    #[inline] pub fn hidden_map(&self) -> Option<&HashMap<String, String>> { self.hidden_map.as_ref() }
    /// The member `blobMap`.
    #[inline] pub fn blob_map(&self) -> Option<&HashMap<String, Blob>> { self.blob_map.as_ref() }
    /// A structure with no members.
    #[inline] pub fn empty(&self) -> Option<&Empty> { self.empty.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CollectionsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CollectionsOutput", &[
    Member { name: "strings", target: &crate::schema::STRINGS, traits: Trait::None }, Member { name: "sparseStrings", target: &crate::schema::SPARSE_STRINGS, traits: Trait::None },
    Member { name: "uniqueNames", target: &crate::schema::UNIQUE_NAMES, traits: Trait::None }, Member { name: "secretList", target: &crate::schema::SECRET_LIST, traits: Trait::None },
    Member { name: "hiddenList", target: &crate::schema::HIDDEN_LIST, traits: Trait::None }, Member { name: "points", target: &crate::schema::POINTS, traits: Trait::None },
    Member { name: "sparsePoints", target: &crate::schema::SPARSE_POINTS, traits: Trait::None }, Member { name: "blobs", target: &crate::schema::BLOBS, traits: Trait::None },
    Member { name: "suits", target: &crate::schema::SUITS, traits: Trait::None }, Member { name: "ranks", target: &crate::schema::RANKS, traits: Trait::None },
    Member { name: "documents", target: &crate::schema::DOCUMENTS, traits: Trait::None }, Member { name: "figures", target: &crate::schema::SHAPES, traits: Trait::None },
    Member { name: "instants", target: &crate::schema::INSTANTS, traits: Trait::None }, Member { name: "stringListLists", target: &crate::schema::STRING_LIST_LISTS, traits: Trait::None },
    Member { name: "stringMaps", target: &crate::schema::STRING_MAPS, traits: Trait::None }, Member { name: "sparseLists", target: &crate::schema::SPARSE_LISTS, traits: Trait::None },
    Member { name: "stringMap", target: &crate::schema::STRING_MAP, traits: Trait::None }, Member { name: "sparseStringMap", target: &crate::schema::SPARSE_STRING_MAP, traits: Trait::None },
    Member { name: "namedPoints", target: &crate::schema::NAMED_POINTS, traits: Trait::None }, Member { name: "suitCounts", target: &crate::schema::SUIT_COUNTS, traits: Trait::None },
    Member { name: "pointsByString", target: &crate::schema::POINTS_BY_STRING, traits: Trait::None }, Member { name: "mapOfMaps", target: &crate::schema::MAP_OF_MAPS, traits: Trait::None },
    Member { name: "sparsePointMap", target: &crate::schema::SPARSE_POINT_MAP, traits: Trait::None }, Member { name: "figureMap", target: &crate::schema::FIGURE_MAP, traits: Trait::None },
    Member { name: "hiddenMap", target: &crate::schema::HIDDEN_MAP, traits: Trait::None }, Member { name: "blobMap", target: &crate::schema::BLOB_MAP, traits: Trait::None },
    Member { name: "empty", target: &crate::types::empty::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for CollectionsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.strings.read(), 1 => self.sparse_strings.read(), 2 => self.unique_names.read(), 3 => self.secret_list.read(), 4 => self.hidden_list.read(), 5 => self.points.read(),
        6 => self.sparse_points.read(), 7 => self.blobs.read(), 8 => self.suits.read(), 9 => self.ranks.read(), 10 => self.documents.read(), 11 => self.figures.read(), 12 => self.instants.read(),
        13 => self.string_list_lists.read(), 14 => self.string_maps.read(), 15 => self.sparse_lists.read(), 16 => self.string_map.read(), 17 => self.sparse_string_map.read(),
        18 => self.named_points.read(), 19 => self.suit_counts.read(), 20 => self.points_by_string.read(), 21 => self.map_of_maps.read(), 22 => self.sparse_point_map.read(),
        23 => self.figure_map.read(), 24 => self.hidden_map.read(), 25 => self.blob_map.read(), 26 => self.empty.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.strings.fill(), 1 => self.sparse_strings.fill(), 2 => self.unique_names.fill(), 3 => self.secret_list.fill(), 4 => self.hidden_list.fill(), 5 => self.points.fill(),
        6 => self.sparse_points.fill(), 7 => self.blobs.fill(), 8 => self.suits.fill(), 9 => self.ranks.fill(), 10 => self.documents.fill(), 11 => self.figures.fill(), 12 => self.instants.fill(),
        13 => self.string_list_lists.fill(), 14 => self.string_maps.fill(), 15 => self.sparse_lists.fill(), 16 => self.string_map.fill(), 17 => self.sparse_string_map.fill(),
        18 => self.named_points.fill(), 19 => self.suit_counts.fill(), 20 => self.points_by_string.fill(), 21 => self.map_of_maps.fill(), 22 => self.sparse_point_map.fill(),
        23 => self.figure_map.fill(), 24 => self.hidden_map.fill(), 25 => self.blob_map.fill(), 26 => self.empty.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for CollectionsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CollectionsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CollectionsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CollectionsOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CollectionsOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Collections`](type@Collections).
#[derive(Debug)] #[non_exhaustive] pub enum CollectionsError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl CollectionsError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for CollectionsError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for CollectionsError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for CollectionsError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for CollectionsError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Collections`](super::Collections).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::collections::{CollectionsInput, CollectionsOutput};
    use crate::types::{Empty, Figure, Point, Suit};
    use crate::types::builders::Builder;

    /// A call of [`Collections`](super::Collections): set its members, then `send()` it.
    pub type CollectionsFluentBuilder = FluentBuilder<CollectionsInput>;

    /// Collects the members of [`CollectionsInput`](super::CollectionsInput).
    pub type CollectionsInputBuilder = FluentBuilder<CollectionsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<CollectionsInput, C> {
        /// The member `strings`. Appends an item.
        #[inline] pub fn strings(mut self, value: impl Into<String>) -> Self { self.input.strings.get_or_insert_default().push(value.into()); self }
        /// The member `sparseStrings`. Appends an item.
        #[inline] pub fn sparse_strings(mut self, value: Option<String>) -> Self { self.input.sparse_strings.get_or_insert_default().push(value); self }
        /// The member `uniqueNames`. Appends an item.
        #[inline] pub fn unique_names(mut self, value: impl Into<String>) -> Self { self.input.unique_names.get_or_insert_default().push(value.into()); self }
        /// The member `secretList`. Appends an item.
        #[inline] pub fn secret_list(mut self, value: impl Into<String>) -> Self { self.input.secret_list.get_or_insert_default().push(value.into()); self }
        /// The member `hiddenList`. Appends an item.
        #[inline] pub fn hidden_list(mut self, value: impl Into<String>) -> Self { self.input.hidden_list.get_or_insert_default().push(value.into()); self }
        /// The member `points`. Appends an item.
        #[inline] pub fn points(mut self, value: Point) -> Self { self.input.points.get_or_insert_default().push(value); self }
        /// The member `sparsePoints`. Appends an item.
        #[inline] pub fn sparse_points(mut self, value: Option<Point>) -> Self { self.input.sparse_points.get_or_insert_default().push(value); self }
        /// The member `blobs`. Appends an item.
        #[inline] pub fn blobs(mut self, value: Blob) -> Self { self.input.blobs.get_or_insert_default().push(value); self }
        /// The member `suits`. Appends an item.
        #[inline] pub fn suits(mut self, value: Suit) -> Self { self.input.suits.get_or_insert_default().push(value); self }
        /// The member `ranks`. Appends an item.
        #[inline] pub fn ranks(mut self, value: i32) -> Self { self.input.ranks.get_or_insert_default().push(value); self }
        /// The member `documents`. Appends an item.
        #[inline] pub fn documents(mut self, value: Document) -> Self { self.input.documents.get_or_insert_default().push(value); self }
        /// The member `figures`. Appends an item.
        #[inline] pub fn figures(mut self, value: Figure) -> Self { self.input.figures.get_or_insert_default().push(value); self }
        /// The member `instants`. Appends an item.
        #[inline] pub fn instants(mut self, value: DateTime) -> Self { self.input.instants.get_or_insert_default().push(value); self }
        /// The member `stringListLists`. Appends an item.
        #[inline] pub fn string_list_lists(mut self, value: Vec<Vec<String>>) -> Self { self.input.string_list_lists.get_or_insert_default().push(value); self }
        /// The member `stringMaps`. Appends an item.
        #[inline] pub fn string_maps(mut self, value: HashMap<String, String>) -> Self { self.input.string_maps.get_or_insert_default().push(value); self }
        /// The member `sparseLists`. Appends an item.
        #[inline] pub fn sparse_lists(mut self, value: Option<Vec<Option<String>>>) -> Self { self.input.sparse_lists.get_or_insert_default().push(value); self }
        /// The member `stringMap`. Adds an entry.
        #[inline] pub fn string_map(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.string_map.get_or_insert_default().insert(key.into(), value.into()); self }
        /// The member `sparseStringMap`. Adds an entry.
        #[inline] pub fn sparse_string_map(mut self, key: impl Into<String>, value: Option<String>) -> Self { self.input.sparse_string_map.get_or_insert_default().insert(key.into(), value); self }
        /// The member `namedPoints`. Adds an entry.
        #[inline] pub fn named_points(mut self, key: impl Into<String>, value: Point) -> Self { self.input.named_points.get_or_insert_default().insert(key.into(), value); self }
        /// The member `suitCounts`. Adds an entry.
        #[inline] pub fn suit_counts(mut self, key: Suit, value: i32) -> Self { self.input.suit_counts.get_or_insert_default().insert(key, value); self }
        /// The member `pointsByString`. Adds an entry.
        #[inline] pub fn points_by_string(mut self, key: impl Into<String>, value: Vec<Point>) -> Self { self.input.points_by_string.get_or_insert_default().insert(key.into(), value); self }
        /// The member `mapOfMaps`. Adds an entry.
        #[inline] pub fn map_of_maps(mut self, key: impl Into<String>, value: HashMap<String, String>) -> Self { self.input.map_of_maps.get_or_insert_default().insert(key.into(), value); self }
        /// The member `sparsePointMap`. Adds an entry.
        #[inline] pub fn sparse_point_map(mut self, key: impl Into<String>, value: Option<Point>) -> Self { self.input.sparse_point_map.get_or_insert_default().insert(key.into(), value); self }
        /// The member `figureMap`. Adds an entry.
        #[inline] pub fn figure_map(mut self, key: impl Into<String>, value: Figure) -> Self { self.input.figure_map.get_or_insert_default().insert(key.into(), value); self }
        /// The member `hiddenMap`. Adds an entry.
        #[inline] pub fn hidden_map(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.hidden_map.get_or_insert_default().insert(key.into(), value.into()); self }
        /// The member `blobMap`. Adds an entry.
        #[inline] pub fn blob_map(mut self, key: impl Into<String>, value: Blob) -> Self { self.input.blob_map.get_or_insert_default().insert(key.into(), value); self }
        /// A structure with no members.
        #[inline] pub fn empty(mut self, value: Empty) -> Self { self.input.empty = Some(value); self }
        #[inline] pub fn set_strings(mut self, value: Option<Vec<String>>) -> Self { self.input.strings = value; self }
        #[inline] pub fn get_strings(&self) -> &Option<Vec<String>> { &self.input.strings }
        #[inline] pub fn set_sparse_strings(mut self, value: Option<Vec<Option<String>>>) -> Self { self.input.sparse_strings = value; self }
        #[inline] pub fn get_sparse_strings(&self) -> &Option<Vec<Option<String>>> { &self.input.sparse_strings }
        #[inline] pub fn set_unique_names(mut self, value: Option<Vec<String>>) -> Self { self.input.unique_names = value; self }
        #[inline] pub fn get_unique_names(&self) -> &Option<Vec<String>> { &self.input.unique_names }
        #[inline] pub fn set_secret_list(mut self, value: Option<Vec<String>>) -> Self { self.input.secret_list = value; self }
        #[inline] pub fn get_secret_list(&self) -> &Option<Vec<String>> { &self.input.secret_list }
        #[inline] pub fn set_hidden_list(mut self, value: Option<Vec<String>>) -> Self { self.input.hidden_list = value; self }
        #[inline] pub fn get_hidden_list(&self) -> &Option<Vec<String>> { &self.input.hidden_list }
        #[inline] pub fn set_points(mut self, value: Option<Vec<Point>>) -> Self { self.input.points = value; self }
        #[inline] pub fn get_points(&self) -> &Option<Vec<Point>> { &self.input.points }
        #[inline] pub fn set_sparse_points(mut self, value: Option<Vec<Option<Point>>>) -> Self { self.input.sparse_points = value; self }
        #[inline] pub fn get_sparse_points(&self) -> &Option<Vec<Option<Point>>> { &self.input.sparse_points }
        #[inline] pub fn set_blobs(mut self, value: Option<Vec<Blob>>) -> Self { self.input.blobs = value; self }
        #[inline] pub fn get_blobs(&self) -> &Option<Vec<Blob>> { &self.input.blobs }
        #[inline] pub fn set_suits(mut self, value: Option<Vec<Suit>>) -> Self { self.input.suits = value; self }
        #[inline] pub fn get_suits(&self) -> &Option<Vec<Suit>> { &self.input.suits }
        #[inline] pub fn set_ranks(mut self, value: Option<Vec<i32>>) -> Self { self.input.ranks = value; self }
        #[inline] pub fn get_ranks(&self) -> &Option<Vec<i32>> { &self.input.ranks }
        #[inline] pub fn set_documents(mut self, value: Option<Vec<Document>>) -> Self { self.input.documents = value; self }
        #[inline] pub fn get_documents(&self) -> &Option<Vec<Document>> { &self.input.documents }
        #[inline] pub fn set_figures(mut self, value: Option<Vec<Figure>>) -> Self { self.input.figures = value; self }
        #[inline] pub fn get_figures(&self) -> &Option<Vec<Figure>> { &self.input.figures }
        #[inline] pub fn set_instants(mut self, value: Option<Vec<DateTime>>) -> Self { self.input.instants = value; self }
        #[inline] pub fn get_instants(&self) -> &Option<Vec<DateTime>> { &self.input.instants }
        #[inline] pub fn set_string_list_lists(mut self, value: Option<Vec<Vec<Vec<String>>>>) -> Self { self.input.string_list_lists = value; self }
        #[inline] pub fn get_string_list_lists(&self) -> &Option<Vec<Vec<Vec<String>>>> { &self.input.string_list_lists }
        #[inline] pub fn set_string_maps(mut self, value: Option<Vec<HashMap<String, String>>>) -> Self { self.input.string_maps = value; self }
        #[inline] pub fn get_string_maps(&self) -> &Option<Vec<HashMap<String, String>>> { &self.input.string_maps }
        #[inline] pub fn set_sparse_lists(mut self, value: Option<Vec<Option<Vec<Option<String>>>>>) -> Self { self.input.sparse_lists = value; self }
        #[inline] pub fn get_sparse_lists(&self) -> &Option<Vec<Option<Vec<Option<String>>>>> { &self.input.sparse_lists }
        #[inline] pub fn set_string_map(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.string_map = value; self }
        #[inline] pub fn get_string_map(&self) -> &Option<HashMap<String, String>> { &self.input.string_map }
        #[inline] pub fn set_sparse_string_map(mut self, value: Option<HashMap<String, Option<String>>>) -> Self { self.input.sparse_string_map = value; self }
        #[inline] pub fn get_sparse_string_map(&self) -> &Option<HashMap<String, Option<String>>> { &self.input.sparse_string_map }
        #[inline] pub fn set_named_points(mut self, value: Option<HashMap<String, Point>>) -> Self { self.input.named_points = value; self }
        #[inline] pub fn get_named_points(&self) -> &Option<HashMap<String, Point>> { &self.input.named_points }
        #[inline] pub fn set_suit_counts(mut self, value: Option<HashMap<Suit, i32>>) -> Self { self.input.suit_counts = value; self }
        #[inline] pub fn get_suit_counts(&self) -> &Option<HashMap<Suit, i32>> { &self.input.suit_counts }
        #[inline] pub fn set_points_by_string(mut self, value: Option<HashMap<String, Vec<Point>>>) -> Self { self.input.points_by_string = value; self }
        #[inline] pub fn get_points_by_string(&self) -> &Option<HashMap<String, Vec<Point>>> { &self.input.points_by_string }
        #[inline] pub fn set_map_of_maps(mut self, value: Option<HashMap<String, HashMap<String, String>>>) -> Self { self.input.map_of_maps = value; self }
        #[inline] pub fn get_map_of_maps(&self) -> &Option<HashMap<String, HashMap<String, String>>> { &self.input.map_of_maps }
        #[inline] pub fn set_sparse_point_map(mut self, value: Option<HashMap<String, Option<Point>>>) -> Self { self.input.sparse_point_map = value; self }
        #[inline] pub fn get_sparse_point_map(&self) -> &Option<HashMap<String, Option<Point>>> { &self.input.sparse_point_map }
        #[inline] pub fn set_figure_map(mut self, value: Option<HashMap<String, Figure>>) -> Self { self.input.figure_map = value; self }
        #[inline] pub fn get_figure_map(&self) -> &Option<HashMap<String, Figure>> { &self.input.figure_map }
        #[inline] pub fn set_hidden_map(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.hidden_map = value; self }
        #[inline] pub fn get_hidden_map(&self) -> &Option<HashMap<String, String>> { &self.input.hidden_map }
        #[inline] pub fn set_blob_map(mut self, value: Option<HashMap<String, Blob>>) -> Self { self.input.blob_map = value; self }
        #[inline] pub fn get_blob_map(&self) -> &Option<HashMap<String, Blob>> { &self.input.blob_map }
        #[inline] pub fn set_empty(mut self, value: Option<Empty>) -> Self { self.input.empty = value; self }
        #[inline] pub fn get_empty(&self) -> &Option<Empty> { &self.input.empty }
    }
    impl client::Presignable for CollectionsInput {}

    /// Collects the members of [`CollectionsOutput`](super::CollectionsOutput).
    pub type CollectionsOutputBuilder = Builder<CollectionsOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<CollectionsOutput> {
        /// The member `strings`. Appends an item.
        #[inline] pub fn strings(mut self, value: impl Into<String>) -> Self { self.0.strings.get_or_insert_default().push(value.into()); self }
        /// The member `sparseStrings`. Appends an item.
        #[inline] pub fn sparse_strings(mut self, value: Option<String>) -> Self { self.0.sparse_strings.get_or_insert_default().push(value); self }
        /// The member `uniqueNames`. Appends an item.
        #[inline] pub fn unique_names(mut self, value: impl Into<String>) -> Self { self.0.unique_names.get_or_insert_default().push(value.into()); self }
        /// The member `secretList`. Appends an item.
        #[inline] pub fn secret_list(mut self, value: impl Into<String>) -> Self { self.0.secret_list.get_or_insert_default().push(value.into()); self }
        /// The member `hiddenList`. Appends an item.
        #[inline] pub fn hidden_list(mut self, value: impl Into<String>) -> Self { self.0.hidden_list.get_or_insert_default().push(value.into()); self }
        /// The member `points`. Appends an item.
        #[inline] pub fn points(mut self, value: Point) -> Self { self.0.points.get_or_insert_default().push(value); self }
        /// The member `sparsePoints`. Appends an item.
        #[inline] pub fn sparse_points(mut self, value: Option<Point>) -> Self { self.0.sparse_points.get_or_insert_default().push(value); self }
        /// The member `blobs`. Appends an item.
        #[inline] pub fn blobs(mut self, value: Blob) -> Self { self.0.blobs.get_or_insert_default().push(value); self }
        /// The member `suits`. Appends an item.
        #[inline] pub fn suits(mut self, value: Suit) -> Self { self.0.suits.get_or_insert_default().push(value); self }
        /// The member `ranks`. Appends an item.
        #[inline] pub fn ranks(mut self, value: i32) -> Self { self.0.ranks.get_or_insert_default().push(value); self }
        /// The member `documents`. Appends an item.
        #[inline] pub fn documents(mut self, value: Document) -> Self { self.0.documents.get_or_insert_default().push(value); self }
        /// The member `figures`. Appends an item.
        #[inline] pub fn figures(mut self, value: Figure) -> Self { self.0.figures.get_or_insert_default().push(value); self }
        /// The member `instants`. Appends an item.
        #[inline] pub fn instants(mut self, value: DateTime) -> Self { self.0.instants.get_or_insert_default().push(value); self }
        /// The member `stringListLists`. Appends an item.
        #[inline] pub fn string_list_lists(mut self, value: Vec<Vec<String>>) -> Self { self.0.string_list_lists.get_or_insert_default().push(value); self }
        /// The member `stringMaps`. Appends an item.
        #[inline] pub fn string_maps(mut self, value: HashMap<String, String>) -> Self { self.0.string_maps.get_or_insert_default().push(value); self }
        /// The member `sparseLists`. Appends an item.
        #[inline] pub fn sparse_lists(mut self, value: Option<Vec<Option<String>>>) -> Self { self.0.sparse_lists.get_or_insert_default().push(value); self }
        /// The member `stringMap`. Adds an entry.
        #[inline] pub fn string_map(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.string_map.get_or_insert_default().insert(key.into(), value.into()); self }
        /// The member `sparseStringMap`. Adds an entry.
        #[inline] pub fn sparse_string_map(mut self, key: impl Into<String>, value: Option<String>) -> Self { self.0.sparse_string_map.get_or_insert_default().insert(key.into(), value); self }
        /// The member `namedPoints`. Adds an entry.
        #[inline] pub fn named_points(mut self, key: impl Into<String>, value: Point) -> Self { self.0.named_points.get_or_insert_default().insert(key.into(), value); self }
        /// The member `suitCounts`. Adds an entry.
        #[inline] pub fn suit_counts(mut self, key: Suit, value: i32) -> Self { self.0.suit_counts.get_or_insert_default().insert(key, value); self }
        /// The member `pointsByString`. Adds an entry.
        #[inline] pub fn points_by_string(mut self, key: impl Into<String>, value: Vec<Point>) -> Self { self.0.points_by_string.get_or_insert_default().insert(key.into(), value); self }
        /// The member `mapOfMaps`. Adds an entry.
        #[inline] pub fn map_of_maps(mut self, key: impl Into<String>, value: HashMap<String, String>) -> Self { self.0.map_of_maps.get_or_insert_default().insert(key.into(), value); self }
        /// The member `sparsePointMap`. Adds an entry.
        #[inline] pub fn sparse_point_map(mut self, key: impl Into<String>, value: Option<Point>) -> Self { self.0.sparse_point_map.get_or_insert_default().insert(key.into(), value); self }
        /// The member `figureMap`. Adds an entry.
        #[inline] pub fn figure_map(mut self, key: impl Into<String>, value: Figure) -> Self { self.0.figure_map.get_or_insert_default().insert(key.into(), value); self }
        /// The member `hiddenMap`. Adds an entry.
        #[inline] pub fn hidden_map(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.hidden_map.get_or_insert_default().insert(key.into(), value.into()); self }
        /// The member `blobMap`. Adds an entry.
        #[inline] pub fn blob_map(mut self, key: impl Into<String>, value: Blob) -> Self { self.0.blob_map.get_or_insert_default().insert(key.into(), value); self }
        /// A structure with no members.
        #[inline] pub fn empty(mut self, value: Empty) -> Self { self.0.empty = Some(value); self }
        #[inline] pub fn set_strings(mut self, value: Option<Vec<String>>) -> Self { self.0.strings = value; self }
        #[inline] pub fn get_strings(&self) -> &Option<Vec<String>> { &self.0.strings }
        #[inline] pub fn set_sparse_strings(mut self, value: Option<Vec<Option<String>>>) -> Self { self.0.sparse_strings = value; self }
        #[inline] pub fn get_sparse_strings(&self) -> &Option<Vec<Option<String>>> { &self.0.sparse_strings }
        #[inline] pub fn set_unique_names(mut self, value: Option<Vec<String>>) -> Self { self.0.unique_names = value; self }
        #[inline] pub fn get_unique_names(&self) -> &Option<Vec<String>> { &self.0.unique_names }
        #[inline] pub fn set_secret_list(mut self, value: Option<Vec<String>>) -> Self { self.0.secret_list = value; self }
        #[inline] pub fn get_secret_list(&self) -> &Option<Vec<String>> { &self.0.secret_list }
        #[inline] pub fn set_hidden_list(mut self, value: Option<Vec<String>>) -> Self { self.0.hidden_list = value; self }
        #[inline] pub fn get_hidden_list(&self) -> &Option<Vec<String>> { &self.0.hidden_list }
        #[inline] pub fn set_points(mut self, value: Option<Vec<Point>>) -> Self { self.0.points = value; self }
        #[inline] pub fn get_points(&self) -> &Option<Vec<Point>> { &self.0.points }
        #[inline] pub fn set_sparse_points(mut self, value: Option<Vec<Option<Point>>>) -> Self { self.0.sparse_points = value; self }
        #[inline] pub fn get_sparse_points(&self) -> &Option<Vec<Option<Point>>> { &self.0.sparse_points }
        #[inline] pub fn set_blobs(mut self, value: Option<Vec<Blob>>) -> Self { self.0.blobs = value; self }
        #[inline] pub fn get_blobs(&self) -> &Option<Vec<Blob>> { &self.0.blobs }
        #[inline] pub fn set_suits(mut self, value: Option<Vec<Suit>>) -> Self { self.0.suits = value; self }
        #[inline] pub fn get_suits(&self) -> &Option<Vec<Suit>> { &self.0.suits }
        #[inline] pub fn set_ranks(mut self, value: Option<Vec<i32>>) -> Self { self.0.ranks = value; self }
        #[inline] pub fn get_ranks(&self) -> &Option<Vec<i32>> { &self.0.ranks }
        #[inline] pub fn set_documents(mut self, value: Option<Vec<Document>>) -> Self { self.0.documents = value; self }
        #[inline] pub fn get_documents(&self) -> &Option<Vec<Document>> { &self.0.documents }
        #[inline] pub fn set_figures(mut self, value: Option<Vec<Figure>>) -> Self { self.0.figures = value; self }
        #[inline] pub fn get_figures(&self) -> &Option<Vec<Figure>> { &self.0.figures }
        #[inline] pub fn set_instants(mut self, value: Option<Vec<DateTime>>) -> Self { self.0.instants = value; self }
        #[inline] pub fn get_instants(&self) -> &Option<Vec<DateTime>> { &self.0.instants }
        #[inline] pub fn set_string_list_lists(mut self, value: Option<Vec<Vec<Vec<String>>>>) -> Self { self.0.string_list_lists = value; self }
        #[inline] pub fn get_string_list_lists(&self) -> &Option<Vec<Vec<Vec<String>>>> { &self.0.string_list_lists }
        #[inline] pub fn set_string_maps(mut self, value: Option<Vec<HashMap<String, String>>>) -> Self { self.0.string_maps = value; self }
        #[inline] pub fn get_string_maps(&self) -> &Option<Vec<HashMap<String, String>>> { &self.0.string_maps }
        #[inline] pub fn set_sparse_lists(mut self, value: Option<Vec<Option<Vec<Option<String>>>>>) -> Self { self.0.sparse_lists = value; self }
        #[inline] pub fn get_sparse_lists(&self) -> &Option<Vec<Option<Vec<Option<String>>>>> { &self.0.sparse_lists }
        #[inline] pub fn set_string_map(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.string_map = value; self }
        #[inline] pub fn get_string_map(&self) -> &Option<HashMap<String, String>> { &self.0.string_map }
        #[inline] pub fn set_sparse_string_map(mut self, value: Option<HashMap<String, Option<String>>>) -> Self { self.0.sparse_string_map = value; self }
        #[inline] pub fn get_sparse_string_map(&self) -> &Option<HashMap<String, Option<String>>> { &self.0.sparse_string_map }
        #[inline] pub fn set_named_points(mut self, value: Option<HashMap<String, Point>>) -> Self { self.0.named_points = value; self }
        #[inline] pub fn get_named_points(&self) -> &Option<HashMap<String, Point>> { &self.0.named_points }
        #[inline] pub fn set_suit_counts(mut self, value: Option<HashMap<Suit, i32>>) -> Self { self.0.suit_counts = value; self }
        #[inline] pub fn get_suit_counts(&self) -> &Option<HashMap<Suit, i32>> { &self.0.suit_counts }
        #[inline] pub fn set_points_by_string(mut self, value: Option<HashMap<String, Vec<Point>>>) -> Self { self.0.points_by_string = value; self }
        #[inline] pub fn get_points_by_string(&self) -> &Option<HashMap<String, Vec<Point>>> { &self.0.points_by_string }
        #[inline] pub fn set_map_of_maps(mut self, value: Option<HashMap<String, HashMap<String, String>>>) -> Self { self.0.map_of_maps = value; self }
        #[inline] pub fn get_map_of_maps(&self) -> &Option<HashMap<String, HashMap<String, String>>> { &self.0.map_of_maps }
        #[inline] pub fn set_sparse_point_map(mut self, value: Option<HashMap<String, Option<Point>>>) -> Self { self.0.sparse_point_map = value; self }
        #[inline] pub fn get_sparse_point_map(&self) -> &Option<HashMap<String, Option<Point>>> { &self.0.sparse_point_map }
        #[inline] pub fn set_figure_map(mut self, value: Option<HashMap<String, Figure>>) -> Self { self.0.figure_map = value; self }
        #[inline] pub fn get_figure_map(&self) -> &Option<HashMap<String, Figure>> { &self.0.figure_map }
        #[inline] pub fn set_hidden_map(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.hidden_map = value; self }
        #[inline] pub fn get_hidden_map(&self) -> &Option<HashMap<String, String>> { &self.0.hidden_map }
        #[inline] pub fn set_blob_map(mut self, value: Option<HashMap<String, Blob>>) -> Self { self.0.blob_map = value; self }
        #[inline] pub fn get_blob_map(&self) -> &Option<HashMap<String, Blob>> { &self.0.blob_map }
        #[inline] pub fn set_empty(mut self, value: Option<Empty>) -> Self { self.0.empty = value; self }
        #[inline] pub fn get_empty(&self) -> &Option<Empty> { &self.0.empty }
    }
}
