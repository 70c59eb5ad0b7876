//! Timestamps as text.
//!
//! The library reads every form there is at some four hundred instructions a piece and writes at two thousand, and a page
//! of results holds thousands. The one form that services send is dealt with here; whatever is different is left to the
//! library.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::DateTimeFormatError;

use crate::schema::TimestampFormat;

/// Reads a timestamp in that format; nothing for other text.
pub(crate) fn parse(text: &str, format: TimestampFormat) -> Option<DateTime> {
    if format == TimestampFormat::DateTime
        && let Some(time) = date_time(text.as_bytes())
    {
        return Some(time);
    }
    DateTime::from_str(text, format.into()).ok()
}

/// Writes a timestamp in that format, with at most six digits of a fraction.
///
/// # Errors
/// A time that the format cannot express.
pub(crate) fn format(time: &DateTime, format: TimestampFormat) -> Result<String, DateTimeFormatError> {
    if format == TimestampFormat::DateTime
        && let Some(text) = date_time_text(time)
    {
        return Ok(text);
    }
    time.fmt(format.into())
}

/// Writes a timestamp as RFC 3339 in UTC, with all nine digits of its fraction if it needs them.
///
/// # Errors
/// A time before the year 1 or after the year 9999.
#[cfg(feature = "serde")]
pub(crate) fn exact(time: &DateTime) -> Result<String, DateTimeFormatError> {
    let whole = format(&DateTime::from_secs(time.secs()), TimestampFormat::DateTime)?;
    Ok(match time.subsec_nanos() {
        0 => whole,
        nanoseconds => {
            let digits = format!("{nanoseconds:09}");
            format!("{}.{}Z", whole.trim_end_matches('Z'), digits.trim_end_matches('0'))
        }
    })
}

/// `2015-08-30T12:36:00Z`, with up to nine digits of a fraction.
fn date_time(text: &[u8]) -> Option<DateTime> {
    let (head, fraction) = text.split_first_chunk::<19>()?;
    let &[y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T', h0, h1, b':', min0, min1, b':', s0, s1] = head else {
        return None;
    };
    let (year, month, day) = (number([y0, y1, y2, y3])?, number([m0, m1])?, number([d0, d1])?);
    let (hour, minute, second) = (number([h0, h1])?, number([min0, min1])?, number([s0, s1])?);
    if day == 0 || day > days_in_month(year, month)? || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let seconds = days_since_1970(year, month, day) * 86_400 + i64::from(hour * 3600 + minute * 60 + second);
    Some(DateTime::from_secs_and_nanos(seconds, nanoseconds(fraction)?))
}

fn number<const N: usize>(digits: [u8; N]) -> Option<u32> {
    let are_digits = digits.iter().all(u8::is_ascii_digit);
    are_digits.then(|| digits.iter().fold(0, |value, digit| value * 10 + u32::from(digit & 0xf)))
}

/// What follows the seconds: `Z`, or a fraction before it.
fn nanoseconds(text: &[u8]) -> Option<u32> {
    match text {
        [b'Z'] => Some(0),
        [b'.', digits @ .., b'Z'] if !digits.is_empty() => {
            let mut all = [b'0'; 9];
            all.get_mut(..digits.len())?.copy_from_slice(digits);
            number(all)
        }
        _ => None,
    }
}

fn days_in_month(year: u32, month: u32) -> Option<u32> {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if is_leap { 29 } else { 28 }),
        _ => None,
    }
}

/// From 1 March of the year -400 to 1 January 1970.
const DAYS_BEFORE_1970: i64 = 146_097 + 719_468;

/// Days of the proleptic Gregorian calendar. Years begin in March here, so that a leap day is the last of its year, and
/// count from 400 years earlier, so that none is negative.
fn days_since_1970(year: u32, month: u32, day: u32) -> i64 {
    let (year, month) = if month > 2 { (year + 400, month - 3) } else { (year + 399, month + 9) };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    i64::from(year * 365 + year / 4 - year / 100 + year / 400 + day_of_year) - DAYS_BEFORE_1970
}

/// The year, month and day; the inverse of [`days_since_1970`].
fn date(days_since_1970: i64) -> Option<(u32, u32, u32)> {
    let days = u32::try_from(days_since_1970.checked_add(DAYS_BEFORE_1970)?).ok()?;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let year = 400 * era + year;
    let (year, month) =
        if month < 10 { (year.checked_sub(400)?, month + 3) } else { (year.checked_sub(399)?, month - 9) };
    Some((year, month, day))
}

fn date_time_text(time: &DateTime) -> Option<String> {
    let (year, month, day) = date(time.secs().div_euclid(86_400))?;
    let second = u32::try_from(time.secs().rem_euclid(86_400)).ok()?;
    if !(1..=9999).contains(&year) {
        return None;
    }
    let mut text = String::with_capacity("2015-08-30T12:36:00.123456Z".len());
    push(&mut text, year, 1000);
    for (separator, value) in
        [('-', month), ('-', day), ('T', second / 3600), (':', second / 60 % 60), (':', second % 60)]
    {
        text.push(separator);
        push(&mut text, value, 10);
    }
    let microseconds = time.subsec_nanos() / 1000;
    if microseconds > 0 {
        text.push('.');
        push(&mut text, microseconds, 100_000);
        text.truncate(text.trim_end_matches('0').len());
    }
    text.push('Z');
    Some(text)
}

/// Writes the digits of a value from the one of that weight on.
fn push(text: &mut String, value: u32, mut weight: u32) {
    while weight > 0 {
        text.push(char::from(b"0123456789"[(value / weight % 10) as usize]));
        weight /= 10;
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::date_time::Format;
    use proptest::prelude::*;

    use super::*;

    fn library(text: &str) -> Option<DateTime> {
        DateTime::from_str(text, Format::DateTimeWithOffset).ok()
    }

    #[test]
    fn every_day_of_ten_thousand_years_is_the_librarys() {
        let mut read = 0;
        for year in 0..10_000 {
            for (month, day) in [(1, 1), (2, 28), (2, 29), (2, 30), (3, 1), (4, 31), (12, 31), (13, 1), (0, 1), (1, 0)]
            {
                let text = format!("{year:04}-{month:02}-{day:02}T23:59:59Z");
                read += usize::from(date_time(text.as_bytes()).is_some());
                let time = parse(&text, TimestampFormat::DateTime);
                assert_eq!(time, library(&text), "{text}");
                if let Some(time) = time {
                    let own = format(&time, TimestampFormat::DateTime).ok();
                    assert_eq!(own, time.fmt(Format::DateTime).ok(), "{text}");
                }
            }
        }
        assert_eq!(read, 10_000 * 4 + 2425, "the days that there are");
    }

    #[test]
    fn unusual_texts_are_left_to_the_library() {
        for text in [
            "",
            "Z",
            "2015-08-30T12:36:60Z",
            "2015-06-30T23:59:60Z",
            "2015-08-30T24:00:00Z",
            "2015-08-30T12:36:00.Z",
            "2015-08-30T12:36:00.1234567891Z",
            "2015-08-30T12:36:00.12x4Z",
            "2015-08-30t12:36:00z",
            "2015-08-30 12:36:00Z",
            "2015-08-30T12:36:00+01:00",
            "2015-08-30T12:36:00",
            "2015-08-30T12:36:00ZZ",
            "+015-08-30T12:36:00Z",
            "2015-08-30T12:36:0\u{e9}Z",
        ] {
            assert_eq!(date_time(text.as_bytes()), None, "{text}");
            assert_eq!(parse(text, TimestampFormat::DateTime), library(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn it_reads_what_the_library_reads(
            text in "[0-2][0-9]{3}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{1,10})?(Z|z|\\+01:00)",
        ) {
            prop_assert_eq!(parse(&text, TimestampFormat::DateTime), library(&text));
        }

        #[test]
        fn it_writes_what_the_library_writes(
            seconds in prop_oneof![-62_135_700_000_i64..253_402_400_000, any::<i64>()],
            nanoseconds in prop_oneof![Just(0), 0_u32..1_000_000_000, (0_u32..1000).prop_map(|milli| milli * 1_000_000)],
        ) {
            let time = DateTime::from_secs_and_nanos(seconds, nanoseconds);
            let (own, library) = (format(&time, TimestampFormat::DateTime), time.fmt(Format::DateTime));
            prop_assert_eq!(own.ok(), library.ok());
        }

        #[test]
        fn a_changed_byte_means_what_it_means_to_the_library(at in 0_usize..24, byte in 0_u8..128) {
            let mut text = b"2016-02-29T12:36:07.125Z".to_vec();
            text[at] = byte;
            let text = String::from_utf8(text).unwrap();
            prop_assert_eq!(parse(&text, TimestampFormat::DateTime), library(&text));
        }
    }
}
