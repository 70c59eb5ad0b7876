//! Farrier's own region, app name and framework metadata.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use aws_smithy_types::config_bag::{Storable, StoreAppend, StoreReplace};

/// The region that requests go to, and that they are signed for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region(Cow<'static, str>);

/// The regions that a signature of version 4A holds in; `*` is all of them.
#[cfg(feature = "sigv4a")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningRegionSet(Cow<'static, str>);

/// The name of an application in the user agent: ASCII letters and digits, and `` !#$%&'*+-.^_`|~ ``.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppName(Cow<'static, str>);

/// The name, and maybe the version, of a framework that a client works for, in the user agent as `lib/<name>/<version>`.
/// Both hold what an [`AppName`] may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkMetadata {
    name: Cow<'static, str>,
    version: Option<Cow<'static, str>>,
}

/// How endpoints of the account itself are used, where a service has such.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountIdEndpointMode {
    /// Where the account is known.
    #[default]
    Preferred,
    /// Never.
    Disabled,
    /// Always: a call fails where the account is not known.
    Required,
}

/// A text is no [`AppName`].
#[derive(Debug)]
#[non_exhaustive]
pub struct InvalidAppName;

/// A text is neither name nor version of a [`FrameworkMetadata`].
#[derive(Debug)]
#[non_exhaustive]
pub struct InvalidFrameworkMetadata;

impl fmt::Display for AccountIdEndpointMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Preferred => "preferred",
            Self::Disabled => "disabled",
            Self::Required => "required",
        })
    }
}

impl Region {
    /// The region of that name.
    pub fn new(region: impl Into<Cow<'static, str>>) -> Self {
        Self(region.into())
    }

    /// The region of that name, in a constant.
    #[must_use]
    pub const fn from_static(region: &'static str) -> Self {
        Self(Cow::Borrowed(region))
    }
}

#[cfg(feature = "sigv4a")]
impl From<Region> for SigningRegionSet {
    fn from(region: Region) -> Self {
        Self(region.0)
    }
}

#[cfg(feature = "sigv4a")]
impl From<&'static str> for SigningRegionSet {
    fn from(region: &'static str) -> Self {
        Self(Cow::Borrowed(region))
    }
}

#[cfg(feature = "sigv4a")]
impl<'a> FromIterator<&'a str> for SigningRegionSet {
    fn from_iter<T: IntoIterator<Item = &'a str>>(regions: T) -> Self {
        Self(Cow::Owned(regions.into_iter().collect::<Vec<_>>().join(",")))
    }
}

#[cfg(feature = "sigv4a")]
impl AsRef<str> for SigningRegionSet {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Region {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Storable for Region {
    type Storer = StoreReplace<Self>;
}

impl AppName {
    /// The application of that name.
    ///
    /// # Errors
    /// The name is empty, or holds a character that the user agent does not allow.
    pub fn new(app_name: impl Into<Cow<'static, str>>) -> Result<Self, InvalidAppName> {
        let name = app_name.into();
        if is_token(&name) { Ok(Self(name)) } else { Err(InvalidAppName) }
    }
}

impl AsRef<str> for AppName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AppName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Storable for AppName {
    type Storer = StoreReplace<Self>;
}

impl FrameworkMetadata {
    /// The framework of that name and version.
    ///
    /// # Errors
    /// The name or the version is empty, or holds a character that the user agent does not allow.
    pub fn new(
        name: impl Into<Cow<'static, str>>,
        version: Option<impl Into<Cow<'static, str>>>,
    ) -> Result<Self, InvalidFrameworkMetadata> {
        let (name, version) = (name.into(), version.map(Into::into));
        let is_valid = is_token(&name) && version.as_deref().is_none_or(is_token);
        if is_valid { Ok(Self { name, version }) } else { Err(InvalidFrameworkMetadata) }
    }

    /// The framework's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The framework's version, if it was given.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }
}

impl fmt::Display for FrameworkMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "lib/{}", self.name)?;
        match &self.version {
            Some(version) => write!(f, "/{version}"),
            None => Ok(()),
        }
    }
}

impl Storable for FrameworkMetadata {
    type Storer = StoreAppend<Self>;
}

impl fmt::Display for InvalidAppName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an app name is made of ASCII letters, digits and {SYMBOLS}, and is not empty")
    }
}

impl Error for InvalidAppName {}

impl fmt::Display for InvalidFrameworkMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a framework's name and version are made of ASCII letters, digits and {SYMBOLS}, and are not empty")
    }
}

impl Error for InvalidFrameworkMetadata {}

/// What stands in a token beside letters and digits (RFC 9110, section 5.6.2). Nothing else may come into the header: a
/// line break would start another one.
const SYMBOLS: &str = "!#$%&'*+-.^_`|~";

fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || SYMBOLS.contains(letter))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_region_is_its_name() {
        const HOME: Region = Region::from_static("eu-west-1");
        assert_eq!(HOME, Region::new(String::from("eu-west-1")));
        assert_eq!((HOME.as_ref(), HOME.to_string().as_str()), ("eu-west-1", "eu-west-1"));
    }

    #[cfg(feature = "sigv4a")]
    #[test]
    fn regions_are_joined_by_commas() {
        let set: SigningRegionSet = ["eu-west-1", "us-east-1"].into_iter().collect();
        assert_eq!(set.as_ref(), "eu-west-1,us-east-1");
        assert_eq!(SigningRegionSet::from("*").as_ref(), "*");
        assert_eq!(SigningRegionSet::from(Region::from_static("eu-west-1")).as_ref(), "eu-west-1");
    }

    #[test]
    fn a_mode_is_called_as_rules_call_it() {
        use AccountIdEndpointMode::{Disabled, Preferred, Required};
        assert_eq!([Preferred, Disabled, Required].map(|mode| mode.to_string()), ["preferred", "disabled", "required"]);
        assert_eq!(AccountIdEndpointMode::default(), Preferred);
    }

    #[test]
    fn names_are_kept_as_they_are() {
        let every = "aZ09!#$%&'*+-.^_`|~";
        let app = AppName::new(every).unwrap();
        assert_eq!((app.as_ref(), app.to_string().as_str()), (every, every));
        let framework = FrameworkMetadata::new(every, Some("1.0")).unwrap();
        assert_eq!((framework.name(), framework.version()), (every, Some("1.0")));
        assert_eq!(framework.to_string(), format!("lib/{every}/1.0"));
        let framework = FrameworkMetadata::new("bare", None::<String>).unwrap();
        assert_eq!((framework.to_string().as_str(), framework.version()), ("lib/bare", None));
    }

    #[test]
    fn what_would_break_the_header_is_refused() {
        for text in ["", "a b", "a/b", "a\r\nb", "a\tb", "a\0", "a\u{7f}", "\u{e9}", "(a)", "a,b", "\"a\""] {
            let error = AppName::new(text).unwrap_err();
            assert!(error.to_string().contains("app name"), "{text:?}");
            let error = FrameworkMetadata::new(text, None::<&str>).unwrap_err();
            assert!(error.to_string().contains("framework"), "{text:?}");
            assert!(FrameworkMetadata::new("a", Some(text)).is_err(), "{text:?}");
        }
    }

    #[cfg(feature = "sdk-config")]
    proptest! {
        /// A program that turns the feature on must not find its names refused, or others accepted.
        #[test]
        fn the_official_types_accept_the_same(name in "[ -~]{0,3}|\\PC{0,2}", version in "[!-~]{0,2}|\\PC{0,2}") {
            use aws_types::app_name;
            use aws_types::sdk_ua_metadata;

            let own = AppName::new(name.clone()).ok().map(|app| app.to_string());
            prop_assert_eq!(own, app_name::AppName::new(name.clone()).ok().map(|app| app.to_string()));
            let own = FrameworkMetadata::new(name.clone(), Some(version.clone())).ok().map(|it| it.to_string());
            let official = sdk_ua_metadata::FrameworkMetadata::new(name, Some(version));
            prop_assert_eq!(own, official.ok().map(|it| it.to_string()));
        }
    }
}
