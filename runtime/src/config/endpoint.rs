//! Endpoint resolvers of the program's own, and what generated `config::endpoint` modules delegate to.

use std::borrow::Cow;
use std::fmt;

pub use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, SharedEndpointResolver};
use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint};
use aws_smithy_types::Document;
pub use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::endpoint::EndpointAuthScheme;

pub use crate::endpoint::EndpointResolver;
use crate::endpoint::{self as rules, AuthScheme, Literal, ParamValue, RuleSet};
use crate::error::BoxError;

/// The values of a rule set's parameters. Generated `Params` and `ParamsBuilder` are newtypes around it, which give the
/// parameters their names.
#[derive(Clone)]
pub struct EndpointParams {
    rules: &'static RuleSet,
    values: rules::Params<'static>,
}

impl EndpointParams {
    /// Every parameter unset.
    #[must_use]
    pub fn new(rules: &'static RuleSet) -> Self {
        Self { rules, values: rules::Params::new(rules) }
    }

    /// Sets the parameter at that index of [`RuleSet::parameters`].
    #[must_use]
    pub fn with(mut self, index: usize, value: impl Into<ParamValue<'static>>) -> Self {
        self.values.set(index, value);
        self
    }

    /// The string at that index.
    #[must_use]
    pub fn string(&self, index: usize) -> Option<&str> {
        match self.values.values().get(index) {
            Some(ParamValue::Str(text)) => Some(text),
            _ => None,
        }
    }

    /// The boolean at that index.
    #[must_use]
    pub fn boolean(&self, index: usize) -> Option<bool> {
        match self.values.values().get(index) {
            Some(ParamValue::Bool(value)) => Some(*value),
            _ => None,
        }
    }

    /// The list of strings at that index.
    #[must_use]
    pub fn strings(&self, index: usize) -> Option<&[Cow<'static, str>]> {
        match self.values.values().get(index) {
            Some(ParamValue::List(values)) => Some(values),
            _ => None,
        }
    }

    /// The parameters with the defaults of those that are unset.
    ///
    /// # Errors
    /// A parameter that the rules require has neither a value nor a default.
    pub fn completed(mut self) -> Result<Self, InvalidParams> {
        for (index, parameter) in self.rules.parameters.iter().enumerate() {
            if self.values.values().get(index) != Some(&ParamValue::Unset) {
                continue;
            }
            match parameter.default {
                Some(Literal::Bool(value)) => self.values.set(index, value),
                Some(Literal::Str(value)) => self.values.set(index, value),
                Some(Literal::List(values)) => {
                    self.values.set(index, ParamValue::List(values.iter().map(|&value| value.into()).collect()));
                }
                None if parameter.required => return Err(InvalidParams { field: parameter.name }),
                None => {}
            }
        }
        Ok(self)
    }
}

impl PartialEq for EndpointParams {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values
    }
}

impl fmt::Debug for EndpointParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.rules.parameters.iter().map(|parameter| parameter.name);
        f.debug_map().entries(names.zip(self.values.values())).finish()
    }
}

/// A parameter that the endpoint rules require is missing.
#[derive(Debug)]
pub struct InvalidParams {
    field: &'static str,
}

impl fmt::Display for InvalidParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the endpoint parameter `{}` is required and not set", self.field)
    }
}

impl std::error::Error for InvalidParams {}

/// Resolves an endpoint by a service's own rules.
#[inline]
pub fn resolve<'a>(resolver: &EndpointResolver, params: &EndpointParams) -> EndpointFuture<'a> {
    EndpointFuture::ready(match resolver.resolve(&params.values) {
        Ok(endpoint) => published(&endpoint),
        Err(error) => Err(error.into()),
    })
}

/// A resolver with a generated type for its parameters, in the form that all services share.
pub fn shared<T, P>(resolver: T, resolve: Resolve<T, P>) -> SharedEndpointResolver
where
    T: fmt::Debug + Send + Sync + 'static,
    P: From<EndpointParams> + fmt::Debug + Send + Sync + 'static,
{
    SharedEndpointResolver::new(Typed { resolver, resolve })
}

/// The method of a generated `ResolveEndpoint` trait.
pub type Resolve<T, P> = for<'a> fn(&'a T, &'a P) -> EndpointFuture<'a>;

/// Asks a program's resolver.
pub(crate) async fn ask(
    resolver: &SharedEndpointResolver,
    rules: &'static RuleSet,
    params: &rules::Params<'_>,
) -> Result<rules::Endpoint, BoxError> {
    let params = EndpointParams { rules, values: params.clone().into_owned() }.completed()?;
    let mut params = EndpointResolverParams::new(params);
    resolver.finalize_params(&mut params)?;
    Ok(adopted(&resolver.resolve_endpoint(&params).await?))
}

struct Typed<T, P> {
    resolver: T,
    resolve: Resolve<T, P>,
}

impl<T: fmt::Debug, P> fmt::Debug for Typed<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.resolver.fmt(f)
    }
}

impl<T, P> ResolveEndpoint for Typed<T, P>
where
    T: fmt::Debug + Send + Sync + 'static,
    P: From<EndpointParams> + fmt::Debug + Send + Sync + 'static,
{
    fn resolve_endpoint<'a>(&'a self, params: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        match params.get::<P>() {
            Some(params) => (self.resolve)(&self.resolver, params),
            None => {
                EndpointFuture::ready(Err("these are not the endpoint parameters of the resolver's service".into()))
            }
        }
    }

    /// Gives the parameters the type that the resolver knows.
    fn finalize_params<'a>(&'a self, params: &'a mut EndpointResolverParams) -> Result<(), BoxError> {
        if let Some(untyped) = params.get::<EndpointParams>() {
            *params = EndpointResolverParams::new(P::from(untyped.clone()));
        }
        Ok(())
    }
}

/// The endpoint in the form that programs see.
#[inline]
fn published(endpoint: &rules::Endpoint) -> Result<Endpoint, BoxError> {
    if endpoint.url.is_empty() {
        return Err("the endpoint has no URL".into());
    }
    let mut builder = Endpoint::builder().url(endpoint.url.clone());
    for (name, values) in &endpoint.headers {
        for value in values {
            builder = builder.header(name.clone(), value.clone());
        }
    }
    for (name, value) in &endpoint.properties {
        builder = builder.property(name.clone(), value.clone());
    }
    for scheme in &endpoint.auth_schemes {
        builder = builder.auth_scheme(published_scheme(scheme));
    }
    Ok(builder.build())
}

#[inline]
fn published_scheme(scheme: &AuthScheme) -> EndpointAuthScheme {
    let text = |value: &Option<String>| value.clone().map(Document::String);
    let flag = |value: Option<bool>| value.map(Document::Bool);
    let set = &scheme.signing_region_set;
    let set = (!set.is_empty()).then(|| Document::Array(set.iter().cloned().map(Document::String).collect()));
    let known = [
        ("signingName", text(&scheme.signing_name)),
        ("signingRegion", text(&scheme.signing_region)),
        ("signingRegionSet", set),
        ("disableDoubleEncoding", flag(scheme.disable_double_encoding)),
        ("disableNormalizePath", flag(scheme.disable_normalize_path)),
    ];
    let mut published = EndpointAuthScheme::with_capacity(scheme.name.clone(), known.len() + scheme.other.len());
    for (key, value) in known {
        if let Some(value) = value {
            published = published.put(key, value);
        }
    }
    scheme.other.iter().fold(published, |published, (key, value)| published.put(key.clone(), value.clone()))
}

/// The endpoint in the form that calls use. A program may state authentication schemes as the property `authSchemes`,
/// which is how rules state them.
fn adopted(endpoint: &Endpoint) -> rules::Endpoint {
    let mut adopted = rules::Endpoint::new(endpoint.url());
    for (name, values) in endpoint.headers() {
        adopted.headers.push((name.to_owned().into(), values.map(str::to_owned).collect()));
    }
    adopted.auth_schemes =
        endpoint.auth_schemes().iter().map(EndpointAuthScheme::as_document).filter_map(scheme).collect();
    for (name, value) in endpoint.properties() {
        match value {
            Document::Array(schemes) if name == "authSchemes" => {
                adopted.auth_schemes.extend(schemes.iter().cloned().filter_map(scheme));
            }
            _ => adopted.properties.push((name.clone(), value.clone())),
        }
    }
    adopted
}

fn scheme(document: Document) -> Option<AuthScheme> {
    let Document::Object(properties) = document else { return None };
    let mut scheme = AuthScheme::default();
    for (key, value) in properties {
        scheme.set(key, value);
    }
    Some(scheme)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::{Builtin, Expr, Outcome, Parameter};

    static RULES: RuleSet = RuleSet {
        parameters: &[
            Parameter::string("Region").builtin(Builtin::Region).required(),
            Parameter::boolean("UseFIPS").builtin(Builtin::UseFips).required().or(Literal::Bool(false)),
            Parameter::string_array("Zones"),
        ],
        variables: 0,
        conditions: &[],
        outcomes: &[Outcome::Endpoint(&[Expr::Str("https://"), Expr::Ref(0), Expr::Str(".example.com")], &[], &[])],
        nodes: &[],
        root: RuleSet::OUTCOME,
    };

    #[derive(Debug)]
    struct Typed(EndpointParams);

    impl From<EndpointParams> for Typed {
        fn from(params: EndpointParams) -> Self {
            Self(params)
        }
    }

    fn in_zone<'a>(zone: &'a &'static str, params: &'a Typed) -> EndpointFuture<'a> {
        let region = params.0.string(0).unwrap_or_default();
        let scheme = EndpointAuthScheme::with_capacity("sigv4", 2)
            .put("signingRegion", format!("{region}-{zone}"))
            .put("disableDoubleEncoding", true);
        let endpoint = Endpoint::builder().url(format!("http://{zone}.{region}")).header("x-zone", *zone);
        EndpointFuture::ready(Ok(endpoint.auth_scheme(scheme).property("kind", "test").build()))
    }

    fn region(value: &str) -> rules::Params<'_> {
        let mut params = rules::Params::new(&RULES);
        params.set(0, value);
        params
    }

    #[tokio::test]
    async fn a_program_s_resolver_sees_typed_parameters_and_decides_everything() {
        let endpoint = ask(&shared("a", in_zone), &RULES, &region("here")).await.unwrap();
        assert_eq!(endpoint.url, "http://a.here");
        assert_eq!(endpoint.headers, [("x-zone".into(), vec!["a".to_owned()])]);
        let scheme = endpoint.auth_scheme("sigv4").unwrap();
        assert_eq!((scheme.signing_region.as_deref(), scheme.disable_double_encoding), (Some("here-a"), Some(true)));
        assert_eq!(endpoint.property("kind").and_then(Document::as_string), Some("test"));
        assert_eq!(adopted(&published(&endpoint).unwrap()), endpoint);
    }

    #[tokio::test]
    async fn a_missing_parameter_is_named() {
        let error = ask(&shared("a", in_zone), &RULES, &rules::Params::new(&RULES)).await.unwrap_err();
        assert_eq!(error.to_string(), "the endpoint parameter `Region` is required and not set");
    }

    #[tokio::test]
    async fn the_parameters_of_another_service_are_refused() {
        let params = EndpointResolverParams::new("other");
        let error = shared("a", in_zone).resolve_endpoint(&params).await.unwrap_err();
        assert!(error.to_string().contains("not the endpoint parameters"), "{error}");
    }

    #[tokio::test]
    async fn authentication_schemes_may_be_a_property() {
        let scheme =
            Document::Object([("name".to_owned(), "sigv4".into()), ("signingName".to_owned(), "s".into())].into());
        let endpoint = Endpoint::builder().url("http://h").property("authSchemes", vec![scheme]).build();
        let adopted = adopted(&endpoint);
        assert_eq!(adopted.auth_scheme("sigv4").and_then(|scheme| scheme.signing_name.as_deref()), Some("s"));
        assert!(adopted.properties.is_empty());
    }

    #[tokio::test]
    async fn the_rules_resolve_completed_parameters() {
        let params = EndpointParams::new(&RULES).with(0, "here".to_owned()).with(2, vec!["a".to_owned()]);
        assert_eq!((params.boolean(1), params.strings(2).map(<[_]>::len)), (None, Some(1)));
        let params = params.completed().unwrap();
        assert_eq!((params.string(0), params.boolean(1)), (Some("here"), Some(false)));
        assert_eq!(format!("{params:?}"), r#"{"Region": Str("here"), "UseFIPS": Bool(false), "Zones": List(["a"])}"#);
        let endpoint = resolve(&EndpointResolver::new(&RULES), &params).await.unwrap();
        assert_eq!(endpoint.url(), "https://here.example.com");
        assert!(EndpointParams::new(&RULES).completed().is_err());
    }
}
