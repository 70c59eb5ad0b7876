//! Answers of about a megabyte, as the services write them.

use std::fmt::Write as _;

use serde_json::json;

use super::cbor::Cbor;

/// How many bytes an answer has at least.
const SIZE: usize = 1_000_000;

/// The answer to DynamoDB's `Scan`: orders with strings, numbers, lists and maps.
pub(crate) fn scan() -> Vec<u8> {
    let mut items = String::new();
    let mut count = 0;
    while items.len() < SIZE {
        let separator = if count == 0 { "" } else { "," };
        let item = json!({
            "id": { "S": format!("order-{count:08}") },
            "total": { "N": format!("{}.{:02}", count * 7 % 1000, count % 100) },
            "paid": { "BOOL": count % 3 == 0 },
            "coupon": { "NULL": true },
            "tags": { "SS": ["gift", "express"] },
            "lines": { "L": [
                { "M": { "sku": { "S": "A-1077" }, "quantity": { "N": "2" }, "note": { "S": "leave \"here\"\n" } } },
                { "M": { "sku": { "S": "B-2041" }, "quantity": { "N": "1" } } },
            ] },
            "address": { "M": { "street": { "S": "Straße 12" }, "city": { "S": "Köln" }, "zip": { "S": "50667" } } },
        });
        let _ = write!(items, "{separator}{item}");
        count += 1;
    }
    format!(r#"{{"Count":{count},"Items":[{items}],"ScannedCount":{count}}}"#).into_bytes()
}

/// The answer to S3's `ListObjectsV2`.
pub(crate) fn objects() -> Vec<u8> {
    let mut contents = String::new();
    let mut count = 0;
    while contents.len() < SIZE {
        let _ = write!(
            contents,
            "<Contents><Key>photos/2024/holiday &amp; more/{count:08}.jpg</Key><LastModified>2024-02-29T12:00:00.000Z</LastModified>\
             <ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag><Size>{}</Size><Owner><ID>{:064x}</ID>\
             <DisplayName>owner</DisplayName></Owner><StorageClass>STANDARD</StorageClass></Contents>",
            count * 1021 % 5_000_000,
            count,
        );
        count += 1;
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
         <Name>orders</Name><IsTruncated>false</IsTruncated><KeyCount>{count}</KeyCount>{contents}</ListBucketResult>"
    )
    .into_bytes()
}

/// The answer to EC2's `DescribeInstances`.
pub(crate) fn instances() -> Vec<u8> {
    let mut reservations = String::new();
    let mut count = 0;
    while reservations.len() < SIZE {
        let _ = write!(
            reservations,
            "<item><reservationId>r-{count:017x}</reservationId><ownerId>123456789012</ownerId><instancesSet><item>\
             <instanceId>i-{count:017x}</instanceId><imageId>ami-0abcdef1234567890</imageId><instanceState><code>16</code>\
             <name>running</name></instanceState><privateDnsName>ip-10-0-0-1.ec2.internal</privateDnsName>\
             <privateIpAddress>10.0.0.1</privateIpAddress><instanceType>m7g.large</instanceType>\
             <launchTime>2024-02-29T12:00:00.000Z</launchTime><amiLaunchIndex>0</amiLaunchIndex>\
             <ebsOptimized>true</ebsOptimized><subnetId>subnet-0123456789abcdef0</subnetId>\
             <vpcId>vpc-0123456789abcdef0</vpcId><architecture>arm64</architecture><groupSet><item>\
             <groupId>sg-0123456789abcdef0</groupId><groupName>web</groupName></item></groupSet><tagSet><item>\
             <key>Name</key><value>web-{count}</value></item><item><key>env</key><value>prod</value></item></tagSet>\
             </item></instancesSet></item>"
        );
        count += 1;
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeInstancesResponse \
         xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>0a1b2c3d-4e5f-6789-abcd-ef0123456789</requestId>\
         <reservationSet>{reservations}</reservationSet></DescribeInstancesResponse>"
    )
    .into_bytes()
}

/// The answer to CloudWatch's `ListMetrics`.
pub(crate) fn metrics() -> Vec<u8> {
    let mut items = Cbor::default();
    let mut count = 0;
    while items.len() < SIZE {
        items.map(3).text("Namespace").text("AWS/EC2").text("MetricName").text("CPUUtilization");
        items.text("Dimensions").array(2);
        items.map(2).text("Name").text("InstanceId").text("Value").text(&format!("i-{count:017x}"));
        items.map(2).text("Name").text("AutoScalingGroupName").text("Value").text("web");
        count += 1;
    }
    let mut body = Cbor::default();
    body.map(1).text("Metrics").array(count).append(&items);
    body.into_bytes()
}

/// The answer to CloudWatch's `GetMetricData`.
pub(crate) fn metric_data() -> Vec<u8> {
    const POINTS: u64 = 1440;
    let mut items = Cbor::default();
    let mut count = 0;
    while items.len() < SIZE {
        items.map(5).text("Id").text(&format!("m{count}")).text("Label").text("CPUUtilization");
        items.text("StatusCode").text("Complete");
        items.text("Timestamps").array(POINTS);
        for minute in 0..POINTS {
            items.epoch_seconds(1_700_000_000 + 60 * minute);
        }
        items.text("Values").array(POINTS);
        for minute in 0..POINTS {
            items.double(f64::from(u32::try_from((minute * 37 + count) % 1000).unwrap_or_default()) / 10.0);
        }
        count += 1;
    }
    let mut body = Cbor::default();
    body.map(1).text("MetricDataResults").array(count).append(&items);
    body.into_bytes()
}
