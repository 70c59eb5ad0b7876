//! A hundred megabytes up and down, in a process of its own whose memory is watched.

use aws_sdk_s3::Client;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumMode};
use farrier_e2e::bodies::Pattern;
use farrier_e2e::{settings, unique, url};
use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;

const LENGTH: u64 = 100 * 1024 * 1024;

/// The most memory that the process may have used.
const MOST: u64 = 64 * 1024 * 1024;

/// The most memory that this process has ever had at once, in bytes ("VmHWM", proc_pid_status(5)).
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("this is Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the kernel counts it");
    let kilobytes = line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number");
    kilobytes * 1024
}

/// The SHA-256 and the length of an object that arrives piece by piece, with its checksum verified by the client.
async fn download(client: &Client, bucket: &str, key: &str) -> ([u8; 32], u64) {
    let got = client.get_object().bucket(bucket).key(key).checksum_mode(ChecksumMode::Enabled).send().await;
    let mut got = got.expect("it is there");
    assert!(got.checksum_crc64_nvme().is_some(), "there is something to verify");
    let (mut sum, mut length) = (Sha256::new(), 0);
    while let Some(piece) = got.body.try_next().await.expect("it arrives as it was sent") {
        length += piece.len() as u64;
        sum.update(&piece);
    }
    (sum.finalize().into(), length)
}

#[tokio::test]
async fn a_hundred_megabytes_need_little_memory() {
    let config = aws_sdk_s3::config::Builder::from(&settings(url("FARRIER_E2E_S3S_FS"))).force_path_style(true);
    let client = Client::from_conf(config.build());
    let bucket = unique("large");
    client.create_bucket().bucket(&bucket).send().await.expect("the bucket is made");

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file");
    let mut file = tokio::fs::File::create(&path).await.expect("a file");
    for piece in Pattern::new(LENGTH) {
        file.write_all(&piece).await.expect("it is written");
    }
    file.flush().await.expect("it is written");

    let file = ByteStream::from_path(&path).await.expect("it is there");
    for (key, body) in [("stream", ByteStream::from_body_1_x(Pattern::new(LENGTH))), ("file", file)] {
        let put = client.put_object().bucket(&bucket).key(key).checksum_algorithm(ChecksumAlgorithm::Crc64Nvme);
        put.body(body).send().await.expect("it is put");
        let (digest, length) = download(&client, &bucket, key).await;
        assert_eq!((length, digest), (LENGTH, Pattern::digest(LENGTH)), "{key}");
        println!("{key}: {LENGTH} bytes up and down, at most {} bytes of memory", peak());
    }
    assert!(peak() < MOST, "{} bytes of memory", peak());

    let got = client.get_object().bucket(&bucket).key("file").send().await.expect("it is there");
    let whole = got.body.collect().await.expect("it arrives").into_bytes();
    assert_eq!(whole.len() as u64, LENGTH);
    assert!(peak() > LENGTH, "what is measured is what is used");
}
