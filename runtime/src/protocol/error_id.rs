//! What a failure calls itself, by the rules that the AWS protocols share.

use http::HeaderMap;

#[cfg(feature = "json")]
use super::ResponseHead;
#[cfg(feature = "json")]
use crate::json::Json;

/// A failure's code and message as they stand in the response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorId {
    /// The error's shape name, without namespace and decoration.
    pub code: Option<String>,
    /// The message, for failures that the model does not know.
    pub message: Option<String>,
    /// The name of the error's shape, where the code is another.
    pub shape: Option<String>,
    /// Who is at fault, as a query-compatible service says it: `Sender` or `Receiver`.
    pub fault: Option<String>,
    /// The request's id, where it stands in the body.
    pub request_id: Option<String>,
}

impl ErrorId {
    /// The name of the error's shape.
    pub fn shape_name(&self) -> Option<&str> {
        self.shape.as_deref().or(self.code.as_deref())
    }

    /// The type of an error stands in a header, or else in the body.
    #[cfg(feature = "json")]
    pub(super) fn of_aws_json(json: Json, head: ResponseHead<'_>, body: &[u8]) -> Self {
        // The last is that of OAuth 2.0 (RFC 6749, section 5.2), which IAM Identity Center answers in.
        const FIELDS: [&str; 7] = ["__type", "code", "Code", "message", "Message", "errorMessage", "error_description"];
        let [kind, code, capital_code, messages @ ..] = json.string_fields(body, FIELDS);
        let mut codes = [kind, code, capital_code].into_iter().flatten();
        let header = head.headers.get("x-amzn-errortype").and_then(|value| value.to_str().ok());
        Self {
            code: header.and_then(sanitized).or_else(|| codes.find_map(|code| sanitized(&code))),
            message: messages.into_iter().flatten().next(),
            ..Self::default()
        }
    }

    /// Takes over the code that the service called the error by when it still spoke a query protocol: `Code;Fault` in a
    /// header (Smithy 2.0, "AWS query protocol", `awsQueryCompatible`).
    pub(crate) fn with_query_error(mut self, headers: &HeaderMap) -> Self {
        let header = headers.get("x-amzn-query-error").and_then(|value| value.to_str().ok());
        if let Some((code, fault)) = header.and_then(|header| header.split_once(';')) {
            self.shape = self.code.replace(code.to_owned());
            self.fault = Some(fault.to_owned());
        }
        self
    }
}

/// Cuts a type down to the shape's name: the first of a comma-joined list, up to the first `:`, after the last `#`
/// (Smithy 2.0, "AWS restJson1 protocol", operation error serialization).
pub(super) fn sanitized(code: &str) -> Option<String> {
    let first = code.split([',', ':']).next().unwrap_or_default();
    let name = first.rsplit('#').next().unwrap_or_default().trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::sanitized;

    #[test]
    fn a_code_is_cut_down_to_the_shape_name() {
        for code in [
            "FooError",
            "FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/",
            "aws.protocoltests.restjson#FooError",
            "aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/",
            "FooError,BarError",
            " FooError ",
        ] {
            assert_eq!(sanitized(code).as_deref(), Some("FooError"), "{code}");
        }
        assert_eq!(sanitized(""), None);
        assert_eq!(sanitized("ns#"), None);
    }
}
