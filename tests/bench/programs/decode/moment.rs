//! Times in XML: `quick-xml` gives text only to who asks for it.

use serde::{Deserialize, Deserializer, de::Error};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A time in the form of RFC 3339.
pub(crate) fn moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> {
    let text = String::deserialize(deserializer)?;
    OffsetDateTime::parse(&text, &Rfc3339).map(Some).map_err(D::Error::custom)
}
