//! `Acronyms`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// `Acronyms`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Acronyms {
    /// The member `ARNList`.
    pub arn_list: Option<String>,
    /// The member `S3Key`.
    pub s3_key: Option<String>,
    /// The member `URLs`.
    pub urls: Option<String>,
    /// The member `IPv4Addr`.
    pub ipv4_addr: Option<String>,
    /// The member `IPv6Addr`.
    pub ipv6_addr: Option<String>,
    /// The member `HTTPHeader`.
    pub http_header: Option<String>,
    /// The member `VPCIds`.
    pub vpc_ids: Option<String>,
    /// The member `EC2InstanceID`.
    pub ec2_instance_id: Option<String>,
    /// The member `x86_64`.
    pub x86_64: Option<String>,
    /// The member `MD5OfBody`.
    pub md5_of_body: Option<String>,
    /// The member `SHA256`.
    pub sha256: Option<String>,
    /// The member `v2`.
    pub v2: Option<String>,
    /// The member `V1Beta1`.
    pub v1_beta1: Option<String>,
    /// The member `A`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<String>,
    /// The member `aB`.
    pub a_b: Option<String>,
    /// The member `iOSApp`.
    pub i_os_app: Option<String>,
    /// The member `DBClusterARN`.
    pub db_cluster_arn: Option<String>,
    /// The member `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// The member `eTag`.
    pub e_tag: Option<String>,
    /// The member `OAuth2Token`.
    pub o_auth2_token: Option<String>,
    /// The member `UTF8`.
    pub utf8: Option<String>,
    /// The member `_leading`.
    pub leading: Option<String>,
    /// The member `__twice`.
    pub twice: Option<String>,
    /// The member `trailing_`.
    pub trailing: Option<String>,
    /// The member `double__underscore`.
    pub double_underscore: Option<String>,
    /// The member `SCREAMING_CASE`.
    pub screaming_case: Option<String>,
    /// The member `number1And2`.
    pub number1_and2: Option<String>,
    /// The member `Utf16LE`.
    pub utf16_le: Option<String>,
}
impl Acronyms {
    /// The member `ARNList`.
    #[inline] pub fn arn_list(&self) -> Option<&str> { self.arn_list.as_deref() }
    /// The member `S3Key`.
    #[inline] pub fn s3_key(&self) -> Option<&str> { self.s3_key.as_deref() }
    /// The member `URLs`.
    #[inline] pub fn urls(&self) -> Option<&str> { self.urls.as_deref() }
    /// The member `IPv4Addr`.
    #[inline] pub fn ipv4_addr(&self) -> Option<&str> { self.ipv4_addr.as_deref() }
    /// The member `IPv6Addr`.
    #[inline] pub fn ipv6_addr(&self) -> Option<&str> { self.ipv6_addr.as_deref() }
    /// The member `HTTPHeader`.
    #[inline] pub fn http_header(&self) -> Option<&str> { self.http_header.as_deref() }
    /// The member `VPCIds`.
    #[inline] pub fn vpc_ids(&self) -> Option<&str> { self.vpc_ids.as_deref() }
    /// The member `EC2InstanceID`.
    #[inline] pub fn ec2_instance_id(&self) -> Option<&str> { self.ec2_instance_id.as_deref() }
    /// The member `x86_64`.
    #[inline] pub fn x86_64(&self) -> Option<&str> { self.x86_64.as_deref() }
    /// The member `MD5OfBody`.
    #[inline] pub fn md5_of_body(&self) -> Option<&str> { self.md5_of_body.as_deref() }
    /// The member `SHA256`.
    #[inline] pub fn sha256(&self) -> Option<&str> { self.sha256.as_deref() }
    /// The member `v2`.
    #[inline] pub fn v2(&self) -> Option<&str> { self.v2.as_deref() }
    /// The member `V1Beta1`.
    #[inline] pub fn v1_beta1(&self) -> Option<&str> { self.v1_beta1.as_deref() }
    /// The member `A`.
    #[inline] pub fn a(&self) -> Option<&str> { self.a.as_deref() }
    /// The member `b`.
    #[inline] pub fn b(&self) -> Option<&str> { self.b.as_deref() }
    /// The member `aB`.
    #[inline] pub fn a_b(&self) -> Option<&str> { self.a_b.as_deref() }
    /// The member `iOSApp`.
    #[inline] pub fn i_os_app(&self) -> Option<&str> { self.i_os_app.as_deref() }
    /// The member `DBClusterARN`.
    #[inline] pub fn db_cluster_arn(&self) -> Option<&str> { self.db_cluster_arn.as_deref() }
    /// The member `KMSKeyId`.
    #[inline] pub fn kms_key_id(&self) -> Option<&str> { self.kms_key_id.as_deref() }
    /// The member `eTag`.
    #[inline] pub fn e_tag(&self) -> Option<&str> { self.e_tag.as_deref() }
    /// The member `OAuth2Token`.
    #[inline] pub fn o_auth2_token(&self) -> Option<&str> { self.o_auth2_token.as_deref() }
    /// The member `UTF8`.
    #[inline] pub fn utf8(&self) -> Option<&str> { self.utf8.as_deref() }
    /// The member `_leading`.
    #[inline] pub fn leading(&self) -> Option<&str> { self.leading.as_deref() }
    /// The member `__twice`.
    #[inline] pub fn twice(&self) -> Option<&str> { self.twice.as_deref() }
    /// The member `trailing_`.
    #[inline] pub fn trailing(&self) -> Option<&str> { self.trailing.as_deref() }
    /// The member `double__underscore`.
    #[inline] pub fn double_underscore(&self) -> Option<&str> { self.double_underscore.as_deref() }
    /// The member `SCREAMING_CASE`.
    #[inline] pub fn screaming_case(&self) -> Option<&str> { self.screaming_case.as_deref() }
    /// The member `number1And2`.
    #[inline] pub fn number1_and2(&self) -> Option<&str> { self.number1_and2.as_deref() }
    /// The member `Utf16LE`.
    #[inline] pub fn utf16_le(&self) -> Option<&str> { self.utf16_le.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> AcronymsBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Acronyms", &[
    Member { name: "ARNList", target: STRING, traits: Trait::None }, Member { name: "S3Key", target: STRING, traits: Trait::None }, Member { name: "URLs", target: STRING, traits: Trait::None },
    Member { name: "IPv4Addr", target: STRING, traits: Trait::None }, Member { name: "IPv6Addr", target: STRING, traits: Trait::None },
    Member { name: "HTTPHeader", target: STRING, traits: Trait::None }, Member { name: "VPCIds", target: STRING, traits: Trait::None },
    Member { name: "EC2InstanceID", target: STRING, traits: Trait::None }, Member { name: "x86_64", target: STRING, traits: Trait::None },
    Member { name: "MD5OfBody", target: STRING, traits: Trait::None }, Member { name: "SHA256", target: STRING, traits: Trait::None }, Member { name: "v2", target: STRING, traits: Trait::None },
    Member { name: "V1Beta1", target: STRING, traits: Trait::None }, Member { name: "A", target: STRING, traits: Trait::None }, Member { name: "b", target: STRING, traits: Trait::None },
    Member { name: "aB", target: STRING, traits: Trait::None }, Member { name: "iOSApp", target: STRING, traits: Trait::None },
    Member { name: "DBClusterARN", target: STRING, traits: Trait::None }, Member { name: "KMSKeyId", target: STRING, traits: Trait::None },
    Member { name: "eTag", target: STRING, traits: Trait::None }, Member { name: "OAuth2Token", target: STRING, traits: Trait::None }, Member { name: "UTF8", target: STRING, traits: Trait::None },
    Member { name: "_leading", target: STRING, traits: Trait::None }, Member { name: "__twice", target: STRING, traits: Trait::None },
    Member { name: "trailing_", target: STRING, traits: Trait::None }, Member { name: "double__underscore", target: STRING, traits: Trait::None },
    Member { name: "SCREAMING_CASE", target: STRING, traits: Trait::None }, Member { name: "number1And2", target: STRING, traits: Trait::None },
    Member { name: "Utf16LE", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for Acronyms {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.arn_list.read(), 1 => self.s3_key.read(), 2 => self.urls.read(), 3 => self.ipv4_addr.read(), 4 => self.ipv6_addr.read(), 5 => self.http_header.read(), 6 => self.vpc_ids.read(),
        7 => self.ec2_instance_id.read(), 8 => self.x86_64.read(), 9 => self.md5_of_body.read(), 10 => self.sha256.read(), 11 => self.v2.read(), 12 => self.v1_beta1.read(), 13 => self.a.read(),
        14 => self.b.read(), 15 => self.a_b.read(), 16 => self.i_os_app.read(), 17 => self.db_cluster_arn.read(), 18 => self.kms_key_id.read(), 19 => self.e_tag.read(),
        20 => self.o_auth2_token.read(), 21 => self.utf8.read(), 22 => self.leading.read(), 23 => self.twice.read(), 24 => self.trailing.read(), 25 => self.double_underscore.read(),
        26 => self.screaming_case.read(), 27 => self.number1_and2.read(), 28 => self.utf16_le.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.arn_list.fill(), 1 => self.s3_key.fill(), 2 => self.urls.fill(), 3 => self.ipv4_addr.fill(), 4 => self.ipv6_addr.fill(), 5 => self.http_header.fill(), 6 => self.vpc_ids.fill(),
        7 => self.ec2_instance_id.fill(), 8 => self.x86_64.fill(), 9 => self.md5_of_body.fill(), 10 => self.sha256.fill(), 11 => self.v2.fill(), 12 => self.v1_beta1.fill(), 13 => self.a.fill(),
        14 => self.b.fill(), 15 => self.a_b.fill(), 16 => self.i_os_app.fill(), 17 => self.db_cluster_arn.fill(), 18 => self.kms_key_id.fill(), 19 => self.e_tag.fill(),
        20 => self.o_auth2_token.fill(), 21 => self.utf8.fill(), 22 => self.leading.fill(), 23 => self.twice.fill(), 24 => self.trailing.fill(), 25 => self.double_underscore.fill(),
        26 => self.screaming_case.fill(), 27 => self.number1_and2.fill(), 28 => self.utf16_le.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Acronyms { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Acronyms { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Acronyms { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Acronyms { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Acronyms`](struct@Acronyms).
pub type AcronymsBuilder = Builder<Acronyms>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Acronyms> {
    /// The member `ARNList`.
    #[inline] pub fn arn_list(mut self, value: impl Into<String>) -> Self { self.0.arn_list = Some(value.into()); self }
    /// The member `S3Key`.
    #[inline] pub fn s3_key(mut self, value: impl Into<String>) -> Self { self.0.s3_key = Some(value.into()); self }
    /// The member `URLs`.
    #[inline] pub fn urls(mut self, value: impl Into<String>) -> Self { self.0.urls = Some(value.into()); self }
    /// The member `IPv4Addr`.
    #[inline] pub fn ipv4_addr(mut self, value: impl Into<String>) -> Self { self.0.ipv4_addr = Some(value.into()); self }
    /// The member `IPv6Addr`.
    #[inline] pub fn ipv6_addr(mut self, value: impl Into<String>) -> Self { self.0.ipv6_addr = Some(value.into()); self }
    /// The member `HTTPHeader`.
    #[inline] pub fn http_header(mut self, value: impl Into<String>) -> Self { self.0.http_header = Some(value.into()); self }
    /// The member `VPCIds`.
    #[inline] pub fn vpc_ids(mut self, value: impl Into<String>) -> Self { self.0.vpc_ids = Some(value.into()); self }
    /// The member `EC2InstanceID`.
    #[inline] pub fn ec2_instance_id(mut self, value: impl Into<String>) -> Self { self.0.ec2_instance_id = Some(value.into()); self }
    /// The member `x86_64`.
    #[inline] pub fn x86_64(mut self, value: impl Into<String>) -> Self { self.0.x86_64 = Some(value.into()); self }
    /// The member `MD5OfBody`.
    #[inline] pub fn md5_of_body(mut self, value: impl Into<String>) -> Self { self.0.md5_of_body = Some(value.into()); self }
    /// The member `SHA256`.
    #[inline] pub fn sha256(mut self, value: impl Into<String>) -> Self { self.0.sha256 = Some(value.into()); self }
    /// The member `v2`.
    #[inline] pub fn v2(mut self, value: impl Into<String>) -> Self { self.0.v2 = Some(value.into()); self }
    /// The member `V1Beta1`.
    #[inline] pub fn v1_beta1(mut self, value: impl Into<String>) -> Self { self.0.v1_beta1 = Some(value.into()); self }
    /// The member `A`.
    #[inline] pub fn a(mut self, value: impl Into<String>) -> Self { self.0.a = Some(value.into()); self }
    /// The member `b`.
    #[inline] pub fn b(mut self, value: impl Into<String>) -> Self { self.0.b = Some(value.into()); self }
    /// The member `aB`.
    #[inline] pub fn a_b(mut self, value: impl Into<String>) -> Self { self.0.a_b = Some(value.into()); self }
    /// The member `iOSApp`.
    #[inline] pub fn i_os_app(mut self, value: impl Into<String>) -> Self { self.0.i_os_app = Some(value.into()); self }
    /// The member `DBClusterARN`.
    #[inline] pub fn db_cluster_arn(mut self, value: impl Into<String>) -> Self { self.0.db_cluster_arn = Some(value.into()); self }
    /// The member `KMSKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.0.kms_key_id = Some(value.into()); self }
    /// The member `eTag`.
    #[inline] pub fn e_tag(mut self, value: impl Into<String>) -> Self { self.0.e_tag = Some(value.into()); self }
    /// The member `OAuth2Token`.
    #[inline] pub fn o_auth2_token(mut self, value: impl Into<String>) -> Self { self.0.o_auth2_token = Some(value.into()); self }
    /// The member `UTF8`.
    #[inline] pub fn utf8(mut self, value: impl Into<String>) -> Self { self.0.utf8 = Some(value.into()); self }
    /// The member `_leading`.
    #[inline] pub fn leading(mut self, value: impl Into<String>) -> Self { self.0.leading = Some(value.into()); self }
    /// The member `__twice`.
    #[inline] pub fn twice(mut self, value: impl Into<String>) -> Self { self.0.twice = Some(value.into()); self }
    /// The member `trailing_`.
    #[inline] pub fn trailing(mut self, value: impl Into<String>) -> Self { self.0.trailing = Some(value.into()); self }
    /// The member `double__underscore`.
    #[inline] pub fn double_underscore(mut self, value: impl Into<String>) -> Self { self.0.double_underscore = Some(value.into()); self }
    /// The member `SCREAMING_CASE`.
    #[inline] pub fn screaming_case(mut self, value: impl Into<String>) -> Self { self.0.screaming_case = Some(value.into()); self }
    /// The member `number1And2`.
    #[inline] pub fn number1_and2(mut self, value: impl Into<String>) -> Self { self.0.number1_and2 = Some(value.into()); self }
    /// The member `Utf16LE`.
    #[inline] pub fn utf16_le(mut self, value: impl Into<String>) -> Self { self.0.utf16_le = Some(value.into()); self }
    #[inline] pub fn set_arn_list(mut self, value: Option<String>) -> Self { self.0.arn_list = value; self }
    #[inline] pub fn get_arn_list(&self) -> &Option<String> { &self.0.arn_list }
    #[inline] pub fn set_s3_key(mut self, value: Option<String>) -> Self { self.0.s3_key = value; self }
    #[inline] pub fn get_s3_key(&self) -> &Option<String> { &self.0.s3_key }
    #[inline] pub fn set_urls(mut self, value: Option<String>) -> Self { self.0.urls = value; self }
    #[inline] pub fn get_urls(&self) -> &Option<String> { &self.0.urls }
    #[inline] pub fn set_ipv4_addr(mut self, value: Option<String>) -> Self { self.0.ipv4_addr = value; self }
    #[inline] pub fn get_ipv4_addr(&self) -> &Option<String> { &self.0.ipv4_addr }
    #[inline] pub fn set_ipv6_addr(mut self, value: Option<String>) -> Self { self.0.ipv6_addr = value; self }
    #[inline] pub fn get_ipv6_addr(&self) -> &Option<String> { &self.0.ipv6_addr }
    #[inline] pub fn set_http_header(mut self, value: Option<String>) -> Self { self.0.http_header = value; self }
    #[inline] pub fn get_http_header(&self) -> &Option<String> { &self.0.http_header }
    #[inline] pub fn set_vpc_ids(mut self, value: Option<String>) -> Self { self.0.vpc_ids = value; self }
    #[inline] pub fn get_vpc_ids(&self) -> &Option<String> { &self.0.vpc_ids }
    #[inline] pub fn set_ec2_instance_id(mut self, value: Option<String>) -> Self { self.0.ec2_instance_id = value; self }
    #[inline] pub fn get_ec2_instance_id(&self) -> &Option<String> { &self.0.ec2_instance_id }
    #[inline] pub fn set_x86_64(mut self, value: Option<String>) -> Self { self.0.x86_64 = value; self }
    #[inline] pub fn get_x86_64(&self) -> &Option<String> { &self.0.x86_64 }
    #[inline] pub fn set_md5_of_body(mut self, value: Option<String>) -> Self { self.0.md5_of_body = value; self }
    #[inline] pub fn get_md5_of_body(&self) -> &Option<String> { &self.0.md5_of_body }
    #[inline] pub fn set_sha256(mut self, value: Option<String>) -> Self { self.0.sha256 = value; self }
    #[inline] pub fn get_sha256(&self) -> &Option<String> { &self.0.sha256 }
    #[inline] pub fn set_v2(mut self, value: Option<String>) -> Self { self.0.v2 = value; self }
    #[inline] pub fn get_v2(&self) -> &Option<String> { &self.0.v2 }
    #[inline] pub fn set_v1_beta1(mut self, value: Option<String>) -> Self { self.0.v1_beta1 = value; self }
    #[inline] pub fn get_v1_beta1(&self) -> &Option<String> { &self.0.v1_beta1 }
    #[inline] pub fn set_a(mut self, value: Option<String>) -> Self { self.0.a = value; self }
    #[inline] pub fn get_a(&self) -> &Option<String> { &self.0.a }
    #[inline] pub fn set_b(mut self, value: Option<String>) -> Self { self.0.b = value; self }
    #[inline] pub fn get_b(&self) -> &Option<String> { &self.0.b }
    #[inline] pub fn set_a_b(mut self, value: Option<String>) -> Self { self.0.a_b = value; self }
    #[inline] pub fn get_a_b(&self) -> &Option<String> { &self.0.a_b }
    #[inline] pub fn set_i_os_app(mut self, value: Option<String>) -> Self { self.0.i_os_app = value; self }
    #[inline] pub fn get_i_os_app(&self) -> &Option<String> { &self.0.i_os_app }
    #[inline] pub fn set_db_cluster_arn(mut self, value: Option<String>) -> Self { self.0.db_cluster_arn = value; self }
    #[inline] pub fn get_db_cluster_arn(&self) -> &Option<String> { &self.0.db_cluster_arn }
    #[inline] pub fn set_kms_key_id(mut self, value: Option<String>) -> Self { self.0.kms_key_id = value; self }
    #[inline] pub fn get_kms_key_id(&self) -> &Option<String> { &self.0.kms_key_id }
    #[inline] pub fn set_e_tag(mut self, value: Option<String>) -> Self { self.0.e_tag = value; self }
    #[inline] pub fn get_e_tag(&self) -> &Option<String> { &self.0.e_tag }
    #[inline] pub fn set_o_auth2_token(mut self, value: Option<String>) -> Self { self.0.o_auth2_token = value; self }
    #[inline] pub fn get_o_auth2_token(&self) -> &Option<String> { &self.0.o_auth2_token }
    #[inline] pub fn set_utf8(mut self, value: Option<String>) -> Self { self.0.utf8 = value; self }
    #[inline] pub fn get_utf8(&self) -> &Option<String> { &self.0.utf8 }
    #[inline] pub fn set_leading(mut self, value: Option<String>) -> Self { self.0.leading = value; self }
    #[inline] pub fn get_leading(&self) -> &Option<String> { &self.0.leading }
    #[inline] pub fn set_twice(mut self, value: Option<String>) -> Self { self.0.twice = value; self }
    #[inline] pub fn get_twice(&self) -> &Option<String> { &self.0.twice }
    #[inline] pub fn set_trailing(mut self, value: Option<String>) -> Self { self.0.trailing = value; self }
    #[inline] pub fn get_trailing(&self) -> &Option<String> { &self.0.trailing }
    #[inline] pub fn set_double_underscore(mut self, value: Option<String>) -> Self { self.0.double_underscore = value; self }
    #[inline] pub fn get_double_underscore(&self) -> &Option<String> { &self.0.double_underscore }
    #[inline] pub fn set_screaming_case(mut self, value: Option<String>) -> Self { self.0.screaming_case = value; self }
    #[inline] pub fn get_screaming_case(&self) -> &Option<String> { &self.0.screaming_case }
    #[inline] pub fn set_number1_and2(mut self, value: Option<String>) -> Self { self.0.number1_and2 = value; self }
    #[inline] pub fn get_number1_and2(&self) -> &Option<String> { &self.0.number1_and2 }
    #[inline] pub fn set_utf16_le(mut self, value: Option<String>) -> Self { self.0.utf16_le = value; self }
    #[inline] pub fn get_utf16_le(&self) -> &Option<String> { &self.0.utf16_le }
}
