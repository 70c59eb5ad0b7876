//! What a failure calls itself, by the rules that the AWS protocols share.

/// A failure's code and message as they stand in the response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorId {
    /// The error's shape name, without namespace and decoration.
    pub code: Option<String>,
    /// The message, for failures that the model does not know.
    pub message: Option<String>,
    /// The request's id, where it stands in the body.
    pub request_id: Option<String>,
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
