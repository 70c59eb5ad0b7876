//! The service of a model.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Error;

/// What the measurement has to know of a service.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Service {
    /// As in the name of the official crate: the `sdkId` in small letters, without spaces; the name of the file where the
    /// service has none.
    name: String,
    has_sdk_id: bool,
}

impl Service {
    /// Reads a model file.
    ///
    /// # Errors
    /// A file that is no model of a service.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read(path).map_err(|error| Error::file(path, error))?;
        let model =
            serde_json::from_slice(&text).map_err(|error| Error::new(format!("{}: {error}", path.display())))?;
        let file = path.file_stem().unwrap_or_default().to_string_lossy();
        Self::of(&model, &file).ok_or_else(|| Error::new(format!("{}: no service", path.display())))
    }

    fn of(model: &Value, file: &str) -> Option<Self> {
        let shapes = model["shapes"].as_object()?;
        let service = shapes.values().find(|shape| shape["type"] == "service")?;
        let id = service["traits"]["aws.api#service"]["sdkId"].as_str();
        let name: String = id.unwrap_or(file).chars().filter(char::is_ascii_alphanumeric).collect();
        Some(Self { name: name.to_ascii_lowercase(), has_sdk_id: id.is_some() })
    }

    /// The package of the official crate.
    ///
    /// # Errors
    /// A service that is none of AWS.
    pub(super) fn official(&self) -> Result<String, Error> {
        let missing = || Error::new("no official crate: the service has no trait `aws.api#service` with an `sdkId`");
        if self.has_sdk_id { Ok(format!("aws-sdk-{}", self.name)) } else { Err(missing()) }
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
        let service = Service::of(&model, "file").unwrap();
        assert_eq!(service.official().unwrap(), "aws-sdk-cognitoidentityprovider");
        assert_eq!(service.pruned(), "farrier-cognitoidentityprovider-pruned");
    }

    #[test]
    fn a_service_without_an_sdk_id_has_no_official_crate() {
        let model = json!({"shapes": {"a#S": {"type": "service", "traits": {}}}});
        let service = Service::of(&model, "my-Service").unwrap();
        assert_eq!(service.ours(), "farrier-myservice");
        assert!(service.official().unwrap_err().to_string().contains("sdkId"));
        assert_eq!(Service::of(&json!({}), "x"), None);
    }
}
