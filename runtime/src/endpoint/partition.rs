use super::partition_table;

/// A table of AWS partitions, for `aws.partition` ("AWS rules engine library functions").
///
/// The default is the table built into the runtime.
#[derive(Clone, Copy, Debug)]
pub struct Partitions {
    /// The partitions, in the order in which they are tried.
    pub partitions: &'static [Partition],
}

impl Default for Partitions {
    fn default() -> Self {
        Self { partitions: partition_table::PARTITIONS }
    }
}

impl Partitions {
    /// The partition of a region: the one that lists it, else the first whose regions look like it, else `aws`.
    #[must_use]
    pub fn of(&self, region: &str) -> Option<&'static Partition> {
        let listed = self.partitions.iter().find(|partition| partition.regions.contains(&region));
        let alike = || self.partitions.iter().find(|partition| partition.matches(region));
        let fallback = || self.partitions.iter().find(|partition| partition.name == "aws");
        listed.or_else(alike).or_else(fallback)
    }
}

/// A group of AWS regions that share DNS suffixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partition {
    /// Its name, such as `aws-cn`.
    pub name: &'static str,
    /// The suffix of its host names.
    pub dns_suffix: &'static str,
    /// The suffix of its dual-stack host names.
    pub dual_stack_dns_suffix: &'static str,
    /// Whether it has endpoints that comply with FIPS.
    pub supports_fips: bool,
    /// Whether it has endpoints that speak IPv4 and IPv6.
    pub supports_dual_stack: bool,
    /// The region that signs requests to services without regions.
    pub implicit_global_region: &'static str,
    /// What the names of its regions begin with: `us` stands for the pattern `^us-\w+-\d+$`.
    pub region_prefixes: &'static [&'static str],
    /// The regions known by name.
    pub regions: &'static [&'static str],
}

impl Partition {
    fn matches(&self, region: &str) -> bool {
        self.region_prefixes.iter().any(|prefix| {
            let rest = region.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-'));
            rest.and_then(|rest| rest.split_once('-')).is_some_and(|(word, number)| is_word(word) && is_number(number))
        })
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(region: &str) -> &'static str {
        Partitions::default().of(region).expect("the built-in table has a fallback").name
    }

    #[test]
    fn a_listed_region_belongs_to_the_partition_that_lists_it() {
        assert_eq!(name("eu-central-1"), "aws");
        assert_eq!(name("aws-cn-global"), "aws-cn");
        assert_eq!(name("us-isof-south-1"), "aws-iso-f");
        assert_eq!(name("aws-iso-e-global"), "aws-iso-e");
    }

    #[test]
    fn an_unknown_region_is_matched_by_its_pattern() {
        assert_eq!(name("eu-new-11"), "aws");
        assert_eq!(name("us-gov-new-1"), "aws-us-gov");
        assert_eq!(name("us-isob-new-2"), "aws-iso-b");
        assert_eq!(name("eusc-de-south-1"), "aws-eusc");
    }

    #[test]
    fn anything_else_falls_back_to_aws() {
        for region in ["", "us", "us-", "us--1", "us-east-", "cn-x-1a", "cn-\u{e9}-1", "cn-a-b-1", "mars-1"] {
            assert_eq!(name(region), "aws", "{region}");
        }
    }

    #[test]
    fn an_empty_table_knows_no_partition() {
        assert_eq!(Partitions { partitions: &[] }.of("us-east-1"), None);
    }
}
