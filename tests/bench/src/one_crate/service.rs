//! The service of a model.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Error;

/// What the measurement has to know of a service.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Service {
    /// As in the name of the official crate: the `sdkId` in small letters, without spaces.
    pub(super) name: String,
}

impl Service {
    /// Reads a model file.
    ///
    /// # Errors
    /// A file that is no model of an AWS service.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read(path).map_err(|error| Error::file(path, error))?;
        let model =
            serde_json::from_slice(&text).map_err(|error| Error::new(format!("{}: {error}", path.display())))?;
        Self::of(&model).ok_or_else(|| {
            Error::new(format!("{}: no service with the trait `aws.api#service` and its `sdkId`", path.display()))
        })
    }

    fn of(model: &Value) -> Option<Self> {
        let shapes = model["shapes"].as_object()?;
        let service = shapes.values().find(|shape| shape["type"] == "service")?;
        let id = service["traits"]["aws.api#service"]["sdkId"].as_str()?;
        let name: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
        Some(Self { name: name.to_ascii_lowercase() })
    }

    /// The package of the official crate.
    pub(super) fn official(&self) -> String {
        format!("aws-sdk-{}", self.name)
    }

    /// The package that is generated.
    pub(super) fn ours(&self) -> String {
        format!("farrier-{}", self.name)
    }

    /// The package that is generated with chosen operations.
    pub(super) fn pruned(&self) -> String {
        format!("farrier-{}-pruned", self.name)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_official_crate_is_named_after_the_sdk_id() {
        let model = json!({"shapes": {
            "a#Other": {"type": "structure"},
            "a#S": {"type": "service", "traits": {"aws.api#service": {"sdkId": "Cognito Identity Provider"}}},
        }});
        let service = Service::of(&model).unwrap();
        assert_eq!(service.official(), "aws-sdk-cognitoidentityprovider");
        assert_eq!(service.pruned(), "farrier-cognitoidentityprovider-pruned");
    }

    #[test]
    fn a_model_without_an_sdk_id_has_no_official_crate() {
        assert_eq!(Service::of(&json!({"shapes": {"a#S": {"type": "service", "traits": {}}}})), None);
        assert_eq!(Service::of(&json!({})), None);
    }
}
