//! Response bodies of a given size.

use serde_json::{Value, json};

/// The answer to GetRoom.
pub(crate) fn room() -> String {
    let mut room = summary(0);
    room["maximumMessageLength"] = json!(500);
    room["maximumMessageRatePerSecond"] = json!(10);
    room.to_string()
}

/// A page of rooms with at least so many bytes, and at most one room more than that.
pub(crate) fn rooms(bytes: usize) -> String {
    let mut body = String::from(r#"{"nextToken":"AAMAAYE3m0Jc0example","rooms":["#);
    for index in 0.. {
        body.push_str(&summary(index).to_string());
        if body.len() + 2 >= bytes {
            break;
        }
        body.push(',');
    }
    body.push_str("]}");
    body
}

fn summary(index: u64) -> Value {
    let id = format!("Room{index:08}");
    json!({
        "arn": format!("arn:aws:ivschat:us-west-2:123456789012:room/{id}"),
        "createTime": "2023-11-14T22:13:20Z",
        "id": id,
        "loggingConfigurationIdentifiers": ["arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl"],
        "messageReviewHandler": {
            "fallbackResult": if index.is_multiple_of(2) { "ALLOW" } else { "DENY" },
            "uri": "arn:aws:lambda:us-west-2:123456789012:function:review",
        },
        "name": format!("lobby-{index}"),
        "tags": { "env": "prod", "team": "chat" },
        "updateTime": "2024-02-29T12:00:00.25Z",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_the_size_asked_for() {
        for bytes in [1, 24_000, 1_000_000] {
            let body = rooms(bytes);
            assert!(body.len() >= bytes && body.len() < bytes + 1_000, "{} for {bytes}", body.len());
            let page: Value = serde_json::from_str(&body).unwrap();
            assert!(!page["rooms"].as_array().unwrap().is_empty());
        }
        assert!(serde_json::from_str::<Value>(&room()).is_ok());
    }
}
