//! What the server knows: rooms and logging configurations, in the order in which they were made.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// Everything that the server keeps, as its snapshot holds it.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Store {
    pub(crate) rooms: Table<Room>,
    pub(crate) logging_configurations: Table<LoggingConfiguration>,
}

/// A room.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Room {
    pub(crate) common: Common,
    pub(crate) maximum_message_rate_per_second: i32,
    pub(crate) maximum_message_length: i32,
    pub(crate) message_review_handler: Option<ReviewHandler>,
    pub(crate) logging_configurations: Vec<String>,
}

/// A logging configuration.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct LoggingConfiguration {
    pub(crate) common: Common,
    pub(crate) destination: Destination,
}

/// What every resource has.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Common {
    pub(crate) arn: String,
    pub(crate) id: String,
    /// Empty where none was given.
    pub(crate) name: String,
    /// Seconds since 1970.
    pub(crate) created: i64,
    /// Seconds since 1970.
    pub(crate) updated: i64,
    pub(crate) tags: BTreeMap<String, String>,
}

/// Who reviews messages, and what happens to those that could not be reviewed.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct ReviewHandler {
    /// Empty for nobody.
    pub(crate) uri: String,
    pub(crate) fallback: String,
}

/// Where logs go.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) enum Destination {
    S3 { bucket_name: String },
    CloudWatchLogs { log_group_name: String },
    Firehose { delivery_stream_name: String },
}

/// A resource that has an ARN.
pub(crate) trait Resource {
    /// What it has in common with all others.
    fn common(&self) -> &Common;

    /// The same, to be changed.
    fn common_mut(&mut self) -> &mut Common;
}

impl Resource for Room {
    fn common(&self) -> &Common {
        &self.common
    }

    fn common_mut(&mut self) -> &mut Common {
        &mut self.common
    }
}

impl Resource for LoggingConfiguration {
    fn common(&self) -> &Common {
        &self.common
    }

    fn common_mut(&mut self) -> &mut Common {
        &mut self.common
    }
}

/// Resources of one type by the number that each got when it was made: numbers are never used twice, so a page can go on
/// where the last one ended whatever came and went in between.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Table<T> {
    next: u64,
    rows: BTreeMap<u64, T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { next: 0, rows: BTreeMap::new() }
    }
}

impl<T: Resource> Table<T> {
    /// Adds a resource.
    pub(crate) fn insert(&mut self, row: T) {
        self.rows.insert(self.next, row);
        self.next += 1;
    }

    /// The resource of that ARN.
    pub(crate) fn get(&self, arn: &str) -> Option<&T> {
        self.rows.values().find(|row| row.common().arn == arn)
    }

    /// The resource of that ARN, to be changed.
    pub(crate) fn get_mut(&mut self, arn: &str) -> Option<&mut T> {
        self.rows.values_mut().find(|row| row.common().arn == arn)
    }

    /// Takes the resource of that ARN out.
    pub(crate) fn remove(&mut self, arn: &str) -> Option<T> {
        let number = self.rows.iter().find(|(_, row)| row.common().arn == arn).map(|(number, _)| *number)?;
        self.rows.remove(&number)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// All of them, the oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.values()
    }

    /// Those from that number on, the oldest first, each with its number.
    pub(crate) fn from(&self, number: u64) -> impl Iterator<Item = (u64, &T)> {
        self.rows.range(number..).map(|(number, row)| (*number, row))
    }
}

impl Store {
    /// Reads a snapshot; a file that is not there is an empty store.
    ///
    /// # Errors
    /// A file that cannot be read or is no snapshot.
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        match fs::read(path) {
            Ok(text) => Ok(serde_json::from_slice(&text)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Writes a snapshot: whoever reads the file sees the old one or the new one, never a part of either.
    ///
    /// # Errors
    /// A folder that cannot be written to.
    pub(crate) fn write(&self, path: &Path) -> io::Result<()> {
        let mut beside = path.as_os_str().to_owned();
        beside.push(format!(".{}", std::process::id()));
        fs::write(&beside, serde_json::to_vec_pretty(self)?)?;
        fs::rename(&beside, path)
    }
}
