//! The settings of a client: one row each, in the order of the generated file.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Plan;

/// A setting: a field of the runtime's `Settings`, an `Option`.
pub(super) struct Setting {
    /// Field and setter.
    pub(super) name: &'static str,
    pub(super) docs: &'static str,
    /// The type of the setter's parameter, and what it puts into the field.
    pub(super) parameter: TokenStream,
    pub(super) value: TokenStream,
    /// What the setter that takes the field's `Option` puts into it.
    pub(super) set: TokenStream,
    /// The type within the field's `Option`.
    pub(super) rust: TokenStream,
    /// The method of `Config` that reads it.
    pub(super) getter: Option<Getter>,
    /// The cargo feature that it needs.
    pub(super) feature: Option<&'static str>,
}

/// How a setting is read.
pub(super) struct Getter {
    pub(super) rust: TokenStream,
    pub(super) value: TokenStream,
}

/// The settings of a client.
pub(super) fn all(plan: &Plan) -> Vec<Setting> {
    let mut settings = place();
    settings.extend(behavior());
    if plan.has_checksums() {
        settings.push(request_checksums());
    }
    if plan.has_digests() {
        settings.push(response_checksums());
    }
    if plan.has_compression() {
        settings.extend(compression());
    }
    if plan.service.has_sigv4a {
        settings.push(signing_region_set());
    }
    settings.extend(parts());
    settings
}

/// Where requests go and who sends them.
fn place() -> Vec<Setting> {
    vec![
        Setting {
            parameter: quote!(impl Into<Option<Region>>),
            value: quote!(value.into()),
            ..by_reference("region", "Where requests go, and what they are signed for.", quote!(Region))
        },
        Setting {
            parameter: quote!(impl ProvideCredentials + 'static),
            value: quote!(Some(SharedCredentialsProvider::new(value))),
            getter: None,
            ..by_reference("credentials_provider", "Where credentials come from.", quote!(SharedCredentialsProvider))
        },
        Setting {
            parameter: quote!(impl Into<String>),
            value: quote!(Some(value.into())),
            getter: None,
            ..by_reference(
                "endpoint_url",
                "The endpoint to use instead of the one that the service's rules give.",
                quote!(String),
            )
        },
        flag("use_fips", "Whether to use endpoints that meet FIPS 140. Not by default."),
        flag("use_dual_stack", "Whether to use endpoints that speak IPv6 too. Not by default."),
    ]
}

/// How calls behave.
fn behavior() -> Vec<Setting> {
    vec![
        by_reference(
            "retry_config",
            "How often and how fast to retry. By default there are 3 attempts, with exponential backoff.",
            quote!(retry::RetryConfig),
        ),
        by_reference(
            "retry_partition",
            "Which clients share their quota of retries. By default each has its own.",
            quote!(retry::RetryPartition),
        ),
        Setting {
            value: quote!(self.0.merged_timeouts(Some(value))),
            set: quote!(self.0.merged_timeouts(value)),
            ..by_reference(
                "timeout_config",
                "How long to wait for what; what is left open stays as it is. By default 3.1 s for a connection, and without end for \
                 everything else.",
                quote!(timeout::TimeoutConfig),
            )
        },
        Setting {
            getter: None,
            ..by_reference(
                "behavior_version",
                "Kept for source compatibility: Farrier has one behavior per version of its own.",
                quote!(BehaviorVersion),
            )
        },
        by_reference(
            "stalled_stream_protection",
            "When to give up on a stream of which nothing comes, or of which the server takes nothing: after 5 seconds where it is not set.",
            quote!(StalledStreamProtectionConfig),
        ),
        Setting {
            parameter: quote!(impl Into<Option<bool>>),
            value: quote!(value.into()),
            getter: Some(Getter { rust: quote!(Option<bool>), value: quote!(self.0.disable_clock_skew_correction) }),
            ..flag(
                "disable_clock_skew_correction",
                "Whether to sign with the machine's own clock, however wrong services say it is. Not by default.",
            )
        },
        by_reference("app_name", "The application's name in the user agent.", quote!(AppName)),
    ]
}

/// Checksums of requests, for services that have them.
fn request_checksums() -> Setting {
    by_reference(
        "request_checksum_calculation",
        "When to add checksums to requests. By default wherever the service takes one.",
        quote!(RequestChecksumCalculation),
    )
}

/// Checksums of responses, for services that have them.
fn response_checksums() -> Setting {
    by_reference(
        "response_checksum_validation",
        "When to ask for checksums of responses. By default wherever the service has them.",
        quote!(ResponseChecksumValidation),
    )
}

/// Compression of requests, for services that take such.
fn compression() -> [Setting; 2] {
    let of = |rust: TokenStream, setting: Setting| {
        let field = super::ident(setting.name);
        let getter = Getter { rust: quote!(Option<#rust>), value: quote!(self.0.#field) };
        Setting {
            parameter: quote!(impl Into<Option<#rust>>),
            value: quote!(value.into()),
            getter: Some(getter),
            rust,
            ..setting
        }
    };
    [
        of(
            quote!(bool),
            flag("disable_request_compression", "Whether to send every request uncompressed. Not by default."),
        ),
        of(
            quote!(u32),
            flag(
                "request_min_compression_size_bytes",
                "How many bytes a request has at least that is sent compressed. By default 10,240.",
            ),
        ),
    ]
}

/// Regions of signatures, for services that take such of version 4A.
fn signing_region_set() -> Setting {
    Setting {
        parameter: quote!(impl Into<SigningRegionSet>),
        value: quote!(Some(value.into())),
        feature: Some("sigv4a"),
        ..by_reference(
            "sigv4a_signing_region_set",
            "The regions that signatures of version 4A hold in. By default those that the endpoint names, or the client's own.",
            quote!(SigningRegionSet),
        )
    }
}

/// Parts of the client that can be replaced.
fn parts() -> Vec<Setting> {
    vec![
        Setting {
            value: quote!(Some(SharedHttpClient::new(value).into())),
            set: quote!(value.map(Into::into)),
            getter: Some(Getter {
                rust: quote!(Option<SharedHttpClient>),
                value: quote!(self.0.http_client.as_deref().cloned()),
            }),
            ..shared("http_client", "The transport.", &quote!(HttpClient), quote!(SharedHttpClient))
        },
        shared("sleep_impl", "How to wait between attempts.", &quote!(AsyncSleep), quote!(SharedAsyncSleep)),
        shared("time_source", "The clock.", &quote!(TimeSource), quote!(SharedTimeSource)),
        Setting {
            parameter: quote!(impl Into<IdempotencyTokenProvider>),
            value: quote!(Some(value.into())),
            getter: None,
            ..by_reference(
                "idempotency_token_provider",
                "Where idempotency tokens come from. By default they are random UUIDs.",
                quote!(IdempotencyTokenProvider),
            )
        },
    ]
}

/// A setting that is given as it is and read by reference.
fn by_reference(name: &'static str, docs: &'static str, rust: TokenStream) -> Setting {
    let field = super::ident(name);
    Setting {
        name,
        docs,
        parameter: rust.clone(),
        value: quote!(Some(value)),
        set: quote!(value),
        getter: Some(Getter { rust: quote!(Option<&#rust>), value: quote!(self.0.#field.as_ref()) }),
        rust,
        feature: None,
    }
}

fn flag(name: &'static str, docs: &'static str) -> Setting {
    Setting {
        name,
        docs,
        parameter: quote!(impl Into<bool>),
        value: quote!(Some(value.into())),
        set: quote!(value),
        rust: quote!(bool),
        getter: None,
        feature: None,
    }
}

/// A part behind a trait, kept in its shared form.
fn shared(name: &'static str, docs: &'static str, of: &TokenStream, rust: TokenStream) -> Setting {
    let field = super::ident(name);
    Setting {
        name,
        docs,
        parameter: quote!(impl #of + 'static),
        value: quote!(Some(#rust::new(value))),
        set: quote!(value),
        getter: Some(Getter { rust: quote!(Option<#rust>), value: quote!(self.0.#field.clone()) }),
        rust,
        feature: None,
    }
}
