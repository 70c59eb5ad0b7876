//! `Defaulted`.

use farrier_runtime::generated::*;

use crate::types::{LegacyEnum, Suit};

/// A default of every kind that can have one.
#[derive(Clone)] #[non_exhaustive] pub struct Defaulted {
    /// The member `string`.
    pub string: String,
    /// The member `emptyString`.
    pub empty_string: String,
    /// The member `yes`.
    pub yes: bool,
    /// The member `no`.
    pub no: bool,
    /// The member `byte`.
    pub byte: i8,
    /// The member `short`.
    pub short: i16,
    /// The member `integer`.
    pub integer: i32,
    /// The member `long`.
    pub long: i64,
    /// The member `float`.
    pub float: f32,
    /// The member `double`.
    pub double: f64,
    /// The member `wholeDouble`.
    pub whole_double: f64,
    /// The member `bigInteger`.
    pub big_integer: BigInteger,
    /// The member `bigDecimal`.
    pub big_decimal: BigDecimal,
    /// The member `blob`.
    pub blob: Blob,
    /// The member `timestamp`.
    pub timestamp: DateTime,
    /// The member `timestampText`.
    pub timestamp_text: DateTime,
    /// The member `list`.
    pub list: Vec<String>,
    /// The member `map`.
    pub map: HashMap<String, String>,
    /// A suit of cards.
    pub suit: Suit,
    /// The member `rank`.
    pub rank: i32,
    /// The member `legacyEnum`.
    pub legacy_enum: LegacyEnum,
    /// The member `documentTrue`.
    pub document_true: Document,
    /// The member `documentString`.
    pub document_string: Document,
    /// The member `documentNumber`.
    pub document_number: Document,
    /// The member `documentList`.
    pub document_list: Document,
    /// The member `documentMap`.
    pub document_map: Document,
    /// The member `level`.
    pub level: i32,
    /// The member `levelOff`.
    pub level_off: Option<i32>,
    /// The member `requiredDefault`.
    pub required_default: i32,
    /// The member `optionalDefault`.
    pub optional_default: Option<i32>,
    /// The member `addedDefault`.
    pub added_default: i32,
}
impl Defaulted {
    /// The member `string`.
    #[inline] pub fn string(&self) -> &str { &self.string }
    /// The member `emptyString`.
    #[inline] pub fn empty_string(&self) -> &str { &self.empty_string }
    /// The member `yes`.
    #[inline] pub fn yes(&self) -> bool { self.yes }
    /// The member `no`.
    #[inline] pub fn no(&self) -> bool { self.no }
    /// The member `byte`.
    #[inline] pub fn byte(&self) -> i8 { self.byte }
    /// The member `short`.
    #[inline] pub fn short(&self) -> i16 { self.short }
    /// The member `integer`.
    #[inline] pub fn integer(&self) -> i32 { self.integer }
    /// The member `long`.
    #[inline] pub fn long(&self) -> i64 { self.long }
    /// The member `float`.
    #[inline] pub fn float(&self) -> f32 { self.float }
    /// The member `double`.
    #[inline] pub fn double(&self) -> f64 { self.double }
    /// The member `wholeDouble`.
    #[inline] pub fn whole_double(&self) -> f64 { self.whole_double }
    /// The member `bigInteger`.
    #[inline] pub fn big_integer(&self) -> &BigInteger { &self.big_integer }
    /// The member `bigDecimal`.
    #[inline] pub fn big_decimal(&self) -> &BigDecimal { &self.big_decimal }
    /// The member `blob`.
    #[inline] pub fn blob(&self) -> &Blob { &self.blob }
    /// The member `timestamp`.
    #[inline] pub fn timestamp(&self) -> &DateTime { &self.timestamp }
    /// The member `timestampText`.
    #[inline] pub fn timestamp_text(&self) -> &DateTime { &self.timestamp_text }
    /// The member `list`.
    #[inline] pub fn list(&self) -> &[String] { &self.list }
    /// The member `map`.
    #[inline] pub fn map(&self) -> &HashMap<String, String> { &self.map }
    /// A suit of cards.
    #[inline] pub fn suit(&self) -> &Suit { &self.suit }
    /// The member `rank`.
    #[inline] pub fn rank(&self) -> i32 { self.rank }
    /// The member `legacyEnum`.
    #[inline] pub fn legacy_enum(&self) -> &LegacyEnum { &self.legacy_enum }
    /// The member `documentTrue`.
    #[inline] pub fn document_true(&self) -> &Document { &self.document_true }
    /// The member `documentString`.
    #[inline] pub fn document_string(&self) -> &Document { &self.document_string }
    /// The member `documentNumber`.
    #[inline] pub fn document_number(&self) -> &Document { &self.document_number }
    /// The member `documentList`.
    #[inline] pub fn document_list(&self) -> &Document { &self.document_list }
    /// The member `documentMap`.
    #[inline] pub fn document_map(&self) -> &Document { &self.document_map }
    /// The member `level`.
    #[inline] pub fn level(&self) -> i32 { self.level }
    /// The member `levelOff`.
    #[inline] pub fn level_off(&self) -> Option<i32> { self.level_off }
    /// The member `requiredDefault`.
    #[inline] pub fn required_default(&self) -> i32 { self.required_default }
    /// The member `optionalDefault`.
    #[inline] pub fn optional_default(&self) -> Option<i32> { self.optional_default }
    /// The member `addedDefault`.
    #[inline] pub fn added_default(&self) -> i32 { self.added_default }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DefaultedBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Defaulted", &[
    Member { name: "string", target: STRING, traits: Trait::None }, Member { name: "emptyString", target: STRING, traits: Trait::None },
    Member { name: "yes", target: BOOLEAN, traits: Trait::None }, Member { name: "no", target: BOOLEAN, traits: Trait::None }, Member { name: "byte", target: BYTE, traits: Trait::None },
    Member { name: "short", target: SHORT, traits: Trait::None }, Member { name: "integer", target: INTEGER, traits: Trait::None }, Member { name: "long", target: LONG, traits: Trait::None },
    Member { name: "float", target: FLOAT, traits: Trait::None }, Member { name: "double", target: DOUBLE, traits: Trait::None },
    Member { name: "wholeDouble", target: DOUBLE, traits: Trait::None }, Member { name: "bigInteger", target: BIG_INTEGER, traits: Trait::None },
    Member { name: "bigDecimal", target: BIG_DECIMAL, traits: Trait::None }, Member { name: "blob", target: BLOB, traits: Trait::None },
    Member { name: "timestamp", target: TIMESTAMP, traits: Trait::None }, Member { name: "timestampText", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "list", target: &crate::schema::STRINGS, traits: Trait::None }, Member { name: "map", target: &crate::schema::STRING_MAP, traits: Trait::None },
    Member { name: "suit", target: STRING, traits: Trait::None }, Member { name: "rank", target: INTEGER, traits: Trait::None }, Member { name: "legacyEnum", target: STRING, traits: Trait::None },
    Member { name: "documentTrue", target: DOCUMENT, traits: Trait::None }, Member { name: "documentString", target: DOCUMENT, traits: Trait::None },
    Member { name: "documentNumber", target: DOCUMENT, traits: Trait::None }, Member { name: "documentList", target: DOCUMENT, traits: Trait::None },
    Member { name: "documentMap", target: DOCUMENT, traits: Trait::None }, Member { name: "level", target: INTEGER, traits: Trait::None },
    Member { name: "levelOff", target: INTEGER, traits: Trait::None }, Member { name: "requiredDefault", target: INTEGER, traits: Trait::None },
    Member { name: "optionalDefault", target: INTEGER, traits: Trait::None }, Member { name: "addedDefault", target: INTEGER, traits: Trait::None },
], Trait::None);
impl Shape for Defaulted {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.string.read(), 1 => self.empty_string.read(), 2 => self.yes.read(), 3 => self.no.read(), 4 => self.byte.read(), 5 => self.short.read(), 6 => self.integer.read(),
        7 => self.long.read(), 8 => self.float.read(), 9 => self.double.read(), 10 => self.whole_double.read(), 11 => self.big_integer.read(), 12 => self.big_decimal.read(),
        13 => self.blob.read(), 14 => self.timestamp.read(), 15 => self.timestamp_text.read(), 16 => self.list.read(), 17 => self.map.read(), 18 => self.suit.read(), 19 => self.rank.read(),
        20 => self.legacy_enum.read(), 21 => self.document_true.read(), 22 => self.document_string.read(), 23 => self.document_number.read(), 24 => self.document_list.read(),
        25 => self.document_map.read(), 26 => self.level.read(), 27 => self.level_off.read(), 28 => self.required_default.read(), 29 => self.optional_default.read(),
        30 => self.added_default.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.string.fill(), 1 => self.empty_string.fill(), 2 => self.yes.fill(), 3 => self.no.fill(), 4 => self.byte.fill(), 5 => self.short.fill(), 6 => self.integer.fill(),
        7 => self.long.fill(), 8 => self.float.fill(), 9 => self.double.fill(), 10 => self.whole_double.fill(), 11 => self.big_integer.fill(), 12 => self.big_decimal.fill(),
        13 => self.blob.fill(), 14 => self.timestamp.fill(), 15 => self.timestamp_text.fill(), 16 => self.list.fill(), 17 => self.map.fill(), 18 => self.suit.fill(), 19 => self.rank.fill(),
        20 => self.legacy_enum.fill(), 21 => self.document_true.fill(), 22 => self.document_string.fill(), 23 => self.document_number.fill(), 24 => self.document_list.fill(),
        25 => self.document_map.fill(), 26 => self.level.fill(), 27 => self.level_off.fill(), 28 => self.required_default.fill(), 29 => self.optional_default.fill(),
        30 => self.added_default.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self {
        Self {
            string: String::from("say \"hello\"\n"),
            empty_string: Value::empty(),
            yes: true,
            no: Value::empty(),
            byte: -1,
            short: 2,
            integer: 3,
            long: 9007199254740993,
            float: 1.5,
            double: -0.125,
            whole_double: 2.0,
            big_integer: "12".parse().unwrap_or_default(),
            big_decimal: "1.25".parse().unwrap_or_default(),
            blob: Blob::new(b"hello"),
            timestamp: DateTime::from_secs(0),
            timestamp_text: DateTime::from_secs(1767323045),
            list: Value::empty(),
            map: Value::empty(),
            suit: Suit::from("hearts"),
            rank: Value::empty(),
            legacy_enum: LegacyEnum::from("t2.nano"),
            document_true: Document::Bool(true),
            document_string: Document::String(String::from("d")),
            document_number: Document::Number(Number::Float(1.5)),
            document_list: Document::Array(Vec::new()),
            document_map: Document::Object(HashMap::new()),
            level: 3,
            level_off: Value::empty(),
            required_default: 7,
            optional_default: Value::empty(),
            added_default: 9,
        }
    }
}
impl fmt::Debug for Defaulted { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Defaulted { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Defaulted { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Defaulted { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Defaulted`](struct@Defaulted).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct DefaultedBuilder {
    string: Option<String>,
    empty_string: Option<String>,
    yes: Option<bool>,
    no: Option<bool>,
    byte: Option<i8>,
    short: Option<i16>,
    integer: Option<i32>,
    long: Option<i64>,
    float: Option<f32>,
    double: Option<f64>,
    whole_double: Option<f64>,
    big_integer: Option<BigInteger>,
    big_decimal: Option<BigDecimal>,
    blob: Option<Blob>,
    timestamp: Option<DateTime>,
    timestamp_text: Option<DateTime>,
    list: Option<Vec<String>>,
    map: Option<HashMap<String, String>>,
    suit: Option<Suit>,
    rank: Option<i32>,
    legacy_enum: Option<LegacyEnum>,
    document_true: Option<Document>,
    document_string: Option<Document>,
    document_number: Option<Document>,
    document_list: Option<Document>,
    document_map: Option<Document>,
    level: Option<i32>,
    level_off: Option<i32>,
    required_default: Option<i32>,
    optional_default: Option<i32>,
    added_default: Option<i32>,
}
impl DefaultedBuilder {
    /// The member `string`.
    #[inline] pub fn string(mut self, value: impl Into<String>) -> Self { self.string = Some(value.into()); self }
    /// The member `emptyString`.
    #[inline] pub fn empty_string(mut self, value: impl Into<String>) -> Self { self.empty_string = Some(value.into()); self }
    /// The member `yes`.
    #[inline] pub fn yes(mut self, value: bool) -> Self { self.yes = Some(value); self }
    /// The member `no`.
    #[inline] pub fn no(mut self, value: bool) -> Self { self.no = Some(value); self }
    /// The member `byte`.
    #[inline] pub fn byte(mut self, value: i8) -> Self { self.byte = Some(value); self }
    /// The member `short`.
    #[inline] pub fn short(mut self, value: i16) -> Self { self.short = Some(value); self }
    /// The member `integer`.
    #[inline] pub fn integer(mut self, value: i32) -> Self { self.integer = Some(value); self }
    /// The member `long`.
    #[inline] pub fn long(mut self, value: i64) -> Self { self.long = Some(value); self }
    /// The member `float`.
    #[inline] pub fn float(mut self, value: f32) -> Self { self.float = Some(value); self }
    /// The member `double`.
    #[inline] pub fn double(mut self, value: f64) -> Self { self.double = Some(value); self }
    /// The member `wholeDouble`.
    #[inline] pub fn whole_double(mut self, value: f64) -> Self { self.whole_double = Some(value); self }
    /// The member `bigInteger`.
    #[inline] pub fn big_integer(mut self, value: BigInteger) -> Self { self.big_integer = Some(value); self }
    /// The member `bigDecimal`.
    #[inline] pub fn big_decimal(mut self, value: BigDecimal) -> Self { self.big_decimal = Some(value); self }
    /// The member `blob`.
    #[inline] pub fn blob(mut self, value: Blob) -> Self { self.blob = Some(value); self }
    /// The member `timestamp`.
    #[inline] pub fn timestamp(mut self, value: DateTime) -> Self { self.timestamp = Some(value); self }
    /// The member `timestampText`.
    #[inline] pub fn timestamp_text(mut self, value: DateTime) -> Self { self.timestamp_text = Some(value); self }
    /// The member `list`. Appends an item.
    #[inline] pub fn list(mut self, value: impl Into<String>) -> Self { self.list.get_or_insert_default().push(value.into()); self }
    /// The member `map`. Adds an entry.
    #[inline] pub fn map(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.map.get_or_insert_default().insert(key.into(), value.into()); self }
    /// A suit of cards.
    #[inline] pub fn suit(mut self, value: Suit) -> Self { self.suit = Some(value); self }
    /// The member `rank`.
    #[inline] pub fn rank(mut self, value: i32) -> Self { self.rank = Some(value); self }
    /// The member `legacyEnum`.
    #[inline] pub fn legacy_enum(mut self, value: LegacyEnum) -> Self { self.legacy_enum = Some(value); self }
    /// The member `documentTrue`.
    #[inline] pub fn document_true(mut self, value: Document) -> Self { self.document_true = Some(value); self }
    /// The member `documentString`.
    #[inline] pub fn document_string(mut self, value: Document) -> Self { self.document_string = Some(value); self }
    /// The member `documentNumber`.
    #[inline] pub fn document_number(mut self, value: Document) -> Self { self.document_number = Some(value); self }
    /// The member `documentList`.
    #[inline] pub fn document_list(mut self, value: Document) -> Self { self.document_list = Some(value); self }
    /// The member `documentMap`.
    #[inline] pub fn document_map(mut self, value: Document) -> Self { self.document_map = Some(value); self }
    /// The member `level`.
    #[inline] pub fn level(mut self, value: i32) -> Self { self.level = Some(value); self }
    /// The member `levelOff`.
    #[inline] pub fn level_off(mut self, value: i32) -> Self { self.level_off = Some(value); self }
    /// The member `requiredDefault`. Required.
    #[inline] pub fn required_default(mut self, value: i32) -> Self { self.required_default = Some(value); self }
    /// The member `optionalDefault`.
    #[inline] pub fn optional_default(mut self, value: i32) -> Self { self.optional_default = Some(value); self }
    /// The member `addedDefault`.
    #[inline] pub fn added_default(mut self, value: i32) -> Self { self.added_default = Some(value); self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> Defaulted {
        Defaulted {
            string: self.string.unwrap_or_else(|| String::from("say \"hello\"\n")),
            empty_string: self.empty_string.unwrap_or_else(Value::empty),
            yes: self.yes.unwrap_or(true),
            no: self.no.unwrap_or_else(Value::empty),
            byte: self.byte.unwrap_or(-1),
            short: self.short.unwrap_or(2),
            integer: self.integer.unwrap_or(3),
            long: self.long.unwrap_or(9007199254740993),
            float: self.float.unwrap_or(1.5),
            double: self.double.unwrap_or(-0.125),
            whole_double: self.whole_double.unwrap_or(2.0),
            big_integer: self.big_integer.unwrap_or_else(|| "12".parse().unwrap_or_default()),
            big_decimal: self.big_decimal.unwrap_or_else(|| "1.25".parse().unwrap_or_default()),
            blob: self.blob.unwrap_or_else(|| Blob::new(b"hello")),
            timestamp: self.timestamp.unwrap_or_else(|| DateTime::from_secs(0)),
            timestamp_text: self.timestamp_text.unwrap_or_else(|| DateTime::from_secs(1767323045)),
            list: self.list.unwrap_or_else(Value::empty),
            map: self.map.unwrap_or_else(Value::empty),
            suit: self.suit.unwrap_or_else(|| Suit::from("hearts")),
            rank: self.rank.unwrap_or_else(Value::empty),
            legacy_enum: self.legacy_enum.unwrap_or_else(|| LegacyEnum::from("t2.nano")),
            document_true: self.document_true.unwrap_or(Document::Bool(true)),
            document_string: self.document_string.unwrap_or_else(|| Document::String(String::from("d"))),
            document_number: self.document_number.unwrap_or(Document::Number(Number::Float(1.5))),
            document_list: self.document_list.unwrap_or_else(|| Document::Array(Vec::new())),
            document_map: self.document_map.unwrap_or_else(|| Document::Object(HashMap::new())),
            level: self.level.unwrap_or(3),
            level_off: self.level_off,
            required_default: self.required_default.unwrap_or(7),
            optional_default: self.optional_default,
            added_default: self.added_default.unwrap_or(9),
        }
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl DefaultedBuilder {
    #[inline] pub fn set_string(mut self, value: Option<String>) -> Self { self.string = value; self }
    #[inline] pub fn get_string(&self) -> &Option<String> { &self.string }
    #[inline] pub fn set_empty_string(mut self, value: Option<String>) -> Self { self.empty_string = value; self }
    #[inline] pub fn get_empty_string(&self) -> &Option<String> { &self.empty_string }
    #[inline] pub fn set_yes(mut self, value: Option<bool>) -> Self { self.yes = value; self }
    #[inline] pub fn get_yes(&self) -> &Option<bool> { &self.yes }
    #[inline] pub fn set_no(mut self, value: Option<bool>) -> Self { self.no = value; self }
    #[inline] pub fn get_no(&self) -> &Option<bool> { &self.no }
    #[inline] pub fn set_byte(mut self, value: Option<i8>) -> Self { self.byte = value; self }
    #[inline] pub fn get_byte(&self) -> &Option<i8> { &self.byte }
    #[inline] pub fn set_short(mut self, value: Option<i16>) -> Self { self.short = value; self }
    #[inline] pub fn get_short(&self) -> &Option<i16> { &self.short }
    #[inline] pub fn set_integer(mut self, value: Option<i32>) -> Self { self.integer = value; self }
    #[inline] pub fn get_integer(&self) -> &Option<i32> { &self.integer }
    #[inline] pub fn set_long(mut self, value: Option<i64>) -> Self { self.long = value; self }
    #[inline] pub fn get_long(&self) -> &Option<i64> { &self.long }
    #[inline] pub fn set_float(mut self, value: Option<f32>) -> Self { self.float = value; self }
    #[inline] pub fn get_float(&self) -> &Option<f32> { &self.float }
    #[inline] pub fn set_double(mut self, value: Option<f64>) -> Self { self.double = value; self }
    #[inline] pub fn get_double(&self) -> &Option<f64> { &self.double }
    #[inline] pub fn set_whole_double(mut self, value: Option<f64>) -> Self { self.whole_double = value; self }
    #[inline] pub fn get_whole_double(&self) -> &Option<f64> { &self.whole_double }
    #[inline] pub fn set_big_integer(mut self, value: Option<BigInteger>) -> Self { self.big_integer = value; self }
    #[inline] pub fn get_big_integer(&self) -> &Option<BigInteger> { &self.big_integer }
    #[inline] pub fn set_big_decimal(mut self, value: Option<BigDecimal>) -> Self { self.big_decimal = value; self }
    #[inline] pub fn get_big_decimal(&self) -> &Option<BigDecimal> { &self.big_decimal }
    #[inline] pub fn set_blob(mut self, value: Option<Blob>) -> Self { self.blob = value; self }
    #[inline] pub fn get_blob(&self) -> &Option<Blob> { &self.blob }
    #[inline] pub fn set_timestamp(mut self, value: Option<DateTime>) -> Self { self.timestamp = value; self }
    #[inline] pub fn get_timestamp(&self) -> &Option<DateTime> { &self.timestamp }
    #[inline] pub fn set_timestamp_text(mut self, value: Option<DateTime>) -> Self { self.timestamp_text = value; self }
    #[inline] pub fn get_timestamp_text(&self) -> &Option<DateTime> { &self.timestamp_text }
    #[inline] pub fn set_list(mut self, value: Option<Vec<String>>) -> Self { self.list = value; self }
    #[inline] pub fn get_list(&self) -> &Option<Vec<String>> { &self.list }
    #[inline] pub fn set_map(mut self, value: Option<HashMap<String, String>>) -> Self { self.map = value; self }
    #[inline] pub fn get_map(&self) -> &Option<HashMap<String, String>> { &self.map }
    #[inline] pub fn set_suit(mut self, value: Option<Suit>) -> Self { self.suit = value; self }
    #[inline] pub fn get_suit(&self) -> &Option<Suit> { &self.suit }
    #[inline] pub fn set_rank(mut self, value: Option<i32>) -> Self { self.rank = value; self }
    #[inline] pub fn get_rank(&self) -> &Option<i32> { &self.rank }
    #[inline] pub fn set_legacy_enum(mut self, value: Option<LegacyEnum>) -> Self { self.legacy_enum = value; self }
    #[inline] pub fn get_legacy_enum(&self) -> &Option<LegacyEnum> { &self.legacy_enum }
    #[inline] pub fn set_document_true(mut self, value: Option<Document>) -> Self { self.document_true = value; self }
    #[inline] pub fn get_document_true(&self) -> &Option<Document> { &self.document_true }
    #[inline] pub fn set_document_string(mut self, value: Option<Document>) -> Self { self.document_string = value; self }
    #[inline] pub fn get_document_string(&self) -> &Option<Document> { &self.document_string }
    #[inline] pub fn set_document_number(mut self, value: Option<Document>) -> Self { self.document_number = value; self }
    #[inline] pub fn get_document_number(&self) -> &Option<Document> { &self.document_number }
    #[inline] pub fn set_document_list(mut self, value: Option<Document>) -> Self { self.document_list = value; self }
    #[inline] pub fn get_document_list(&self) -> &Option<Document> { &self.document_list }
    #[inline] pub fn set_document_map(mut self, value: Option<Document>) -> Self { self.document_map = value; self }
    #[inline] pub fn get_document_map(&self) -> &Option<Document> { &self.document_map }
    #[inline] pub fn set_level(mut self, value: Option<i32>) -> Self { self.level = value; self }
    #[inline] pub fn get_level(&self) -> &Option<i32> { &self.level }
    #[inline] pub fn set_level_off(mut self, value: Option<i32>) -> Self { self.level_off = value; self }
    #[inline] pub fn get_level_off(&self) -> &Option<i32> { &self.level_off }
    #[inline] pub fn set_required_default(mut self, value: Option<i32>) -> Self { self.required_default = value; self }
    #[inline] pub fn get_required_default(&self) -> &Option<i32> { &self.required_default }
    #[inline] pub fn set_optional_default(mut self, value: Option<i32>) -> Self { self.optional_default = value; self }
    #[inline] pub fn get_optional_default(&self) -> &Option<i32> { &self.optional_default }
    #[inline] pub fn set_added_default(mut self, value: Option<i32>) -> Self { self.added_default = value; self }
    #[inline] pub fn get_added_default(&self) -> &Option<i32> { &self.added_default }
}
impl fmt::Debug for DefaultedBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug_builder(&SCHEMA, &[
            self.string.read(), self.empty_string.read(), self.yes.read(), self.no.read(), self.byte.read(), self.short.read(), self.integer.read(), self.long.read(), self.float.read(),
            self.double.read(), self.whole_double.read(), self.big_integer.read(), self.big_decimal.read(), self.blob.read(), self.timestamp.read(), self.timestamp_text.read(), self.list.read(),
            self.map.read(), self.suit.read(), self.rank.read(), self.legacy_enum.read(), self.document_true.read(), self.document_string.read(), self.document_number.read(),
            self.document_list.read(), self.document_map.read(), self.level.read(), self.level_off.read(), self.required_default.read(), self.optional_default.read(), self.added_default.read(),
        ], f)
    }
}
