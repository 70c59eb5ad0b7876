//! Attribute values and what becomes of them.

use std::collections::HashMap;

use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;

pub type Item = HashMap<String, AttributeValue>;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Movie {
    pub title: String,
    pub year: u16,
    pub cast: Vec<String>,
    pub info: HashMap<String, String>,
    pub is_seen: bool,
    pub poster: Option<Vec<u8>>,
}

/// An item that is no movie, and which attribute is to blame.
#[derive(Debug, PartialEq)]
pub struct NotAMovie(pub &'static str);

impl From<&Movie> for Item {
    fn from(movie: &Movie) -> Self {
        let strings = |all: &[String]| AttributeValue::L(all.iter().cloned().map(AttributeValue::S).collect());
        let info = movie.info.iter().map(|(key, value)| (key.clone(), AttributeValue::S(value.clone()))).collect();
        let mut item = HashMap::from([
            ("title".to_string(), AttributeValue::S(movie.title.clone())),
            ("year".to_string(), AttributeValue::N(movie.year.to_string())),
            ("cast".to_string(), strings(&movie.cast)),
            ("info".to_string(), AttributeValue::M(info)),
            ("seen".to_string(), AttributeValue::Bool(movie.is_seen)),
        ]);
        let poster =
            movie.poster.clone().map_or(AttributeValue::Null(true), |bytes| AttributeValue::B(Blob::new(bytes)));
        item.insert("poster".into(), poster);
        item
    }
}

impl TryFrom<&Item> for Movie {
    type Error = NotAMovie;

    fn try_from(item: &Item) -> Result<Self, Self::Error> {
        let of = |name: &'static str| item.get(name).ok_or(NotAMovie(name));
        let cast = of("cast")?.as_l().map_err(|_| NotAMovie("cast"))?;
        let cast: Result<Vec<String>, &AttributeValue> = cast.iter().map(|value| value.as_s().cloned()).collect();
        let info = of("info")?.as_m().or(Err(NotAMovie("info")))?;
        let info = info.iter().filter_map(|(key, value)| Some((key.clone(), value.as_s().ok()?.to_string())));
        Ok(Self {
            title: of("title")?.as_s().map_err(|_| NotAMovie("title"))?.clone(),
            year: of("year")?.as_n().ok().and_then(|year| year.parse().ok()).ok_or(NotAMovie("year"))?,
            cast: cast.map_err(|_| NotAMovie("cast"))?,
            info: info.collect(),
            is_seen: *of("seen")?.as_bool().unwrap_or(&false),
            poster: match of("poster")? {
                AttributeValue::B(blob) => Some(blob.clone().into_inner()),
                value if value.is_null() => None,
                _ => return Err(NotAMovie("poster")),
            },
        })
    }
}

/// What an attribute is, in the way that programs print items.
pub fn shown(value: &AttributeValue) -> String {
    match value {
        AttributeValue::S(text) => format!("{text:?}"),
        AttributeValue::N(number) => number.clone(),
        AttributeValue::B(blob) => format!("{} bytes", blob.as_ref().len()),
        AttributeValue::Bool(flag) => flag.to_string(),
        AttributeValue::Null(_) => "null".to_owned(),
        AttributeValue::L(values) => format!("[{}]", values.iter().map(shown).collect::<Vec<_>>().join(", ")),
        AttributeValue::M(members) => {
            let mut members: Vec<_> = members.iter().map(|(key, value)| format!("{key}: {}", shown(value))).collect();
            members.sort();
            format!("{{{}}}", members.join(", "))
        }
        AttributeValue::Ss(values) | AttributeValue::Ns(values) => values.join("|"),
        AttributeValue::Bs(values) => format!("{} blobs", values.len()),
        other if other.is_unknown() => "from a newer service".to_owned(),
        _ => "something else".to_owned(),
    }
}

/// Every helper.
pub fn helpers(value: &AttributeValue) -> Vec<bool> {
    let as_any = [
        value.as_s().is_ok(),
        value.as_n().is_ok(),
        value.as_b().is_ok(),
        value.as_bool().is_ok(),
        value.as_null().is_ok(),
        value.as_l().is_ok(),
        value.as_m().is_ok(),
        value.as_ss().is_ok(),
        value.as_ns().is_ok(),
        value.as_bs().is_ok(),
    ];
    let is_any = [
        value.is_s(),
        value.is_n(),
        value.is_b(),
        value.is_bool(),
        value.is_null(),
        value.is_l(),
        value.is_m(),
        value.is_ss(),
        value.is_ns(),
        value.is_bs(),
    ];
    assert_eq!(as_any, is_any);
    is_any.to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn movies_survive() {
        let movie = Movie {
            title: "Metropolis".into(),
            year: 1927,
            cast: vec!["Brigitte Helm".into()],
            info: HashMap::from([("plot".into(), "workers".into())]),
            is_seen: true,
            poster: Some(vec![1, 2, 3]),
        };
        let item = Item::from(&movie);
        assert_eq!(Movie::try_from(&item), Ok(movie.clone()));
        let mut wrong = item.clone();
        wrong.insert("year".into(), AttributeValue::S("long ago".into()));
        assert_eq!(Movie::try_from(&wrong), Err(NotAMovie("year")));
        wrong.remove("title");
        assert_eq!(Movie::try_from(&wrong), Err(NotAMovie("title")));
        assert_eq!(
            shown(&AttributeValue::M(item)),
            "{cast: [\"Brigitte Helm\"], info: {plot: \"workers\"}, poster: 3 bytes, seen: true, title: \"Metropolis\", year: 1927}"
        );
    }

    #[test]
    fn helpers_say_what_it_is() {
        let all = [
            AttributeValue::S(String::new()),
            AttributeValue::N("1".into()),
            AttributeValue::B(Blob::new("x")),
            AttributeValue::Bool(true),
            AttributeValue::Null(true),
            AttributeValue::L(vec![]),
            AttributeValue::M(HashMap::new()),
            AttributeValue::Ss(vec!["a".into()]),
            AttributeValue::Ns(vec!["1".into()]),
            AttributeValue::Bs(vec![Blob::new([1])]),
        ];
        for (index, value) in all.iter().enumerate() {
            let wanted: Vec<bool> = (0..all.len()).map(|other| other == index).collect();
            assert_eq!(helpers(value), wanted, "{value:?}");
            assert!(!value.is_unknown() && value == &value.clone());
        }
        assert_eq!(AttributeValue::S("a".into()).as_n(), Err(&AttributeValue::S("a".into())));
    }
}
