//! Disks and their snapshots.

use std::time::Duration;

use aws_sdk_ec2::Client;
use aws_sdk_ec2::client::Waiters;
use aws_sdk_ec2::types::{Snapshot, SnapshotState, VolumeType};

use super::errors::{EC2Error, told};

/// A disk, in its place.
pub async fn attach_new(client: &Client, instance: &str, gibibytes: i32) -> Result<String, EC2Error> {
    let wait = Duration::from_secs(120);
    let volume = client
        .create_volume()
        .availability_zone("eu-west-1a")
        .size(gibibytes)
        .volume_type(VolumeType::Gp3)
        .iops(3000)
        .client_token("once")
        .send()
        .await?;
    let id = volume.volume_id().ok_or_else(|| EC2Error::new("no volume"))?;
    client.wait_until_volume_available().volume_ids(id).wait(wait).await.map_err(|error| told(error, "creating"))?;
    let attached = client.attach_volume().volume_id(id).instance_id(instance).device("/dev/sdf").send().await?;
    println!("{:?} {:?}", attached.state(), attached.attach_time());
    client.wait_until_volume_in_use().volume_ids(id).wait(wait).await.map_err(|error| told(error, "attaching"))?;
    Ok(id.to_owned())
}

/// A snapshot, when it is whole.
pub async fn snapshot(client: &Client, volume: &str) -> Result<Option<Snapshot>, EC2Error> {
    let begun = client.create_snapshot().volume_id(volume).description("nightly").send().await?;
    let waiter = client.wait_until_snapshot_completed().set_snapshot_ids(begun.snapshot_id.map(|id| vec![id]));
    let whole = waiter.wait(Duration::from_secs(600)).await.map_err(|error| told(error, "taking a snapshot"))?;
    let mut found = whole.into_result()?.snapshots.unwrap_or_default();
    found.retain(|snapshot| snapshot.state() == Some(&SnapshotState::Completed));
    Ok(found.pop())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ec2::{client, pairs};
    use crate::replay::{Answer, answering, sent};

    fn volume(state: &str) -> Answer {
        Answer::new(
            200,
            format!(
                "<DescribeVolumesResponse><volumeSet><item><volumeId>vol-1</volumeId><status>{state}</status></item></volumeSet></DescribeVolumesResponse>"
            ),
        )
    }

    #[tokio::test(start_paused = true)]
    async fn a_disk_is_attached_when_it_is_there() {
        let replay = answering([
            Answer::ok("<CreateVolumeResponse><volumeId>vol-1</volumeId></CreateVolumeResponse>"),
            volume("creating"),
            volume("available"),
            Answer::ok("<AttachVolumeResponse><status>attaching</status></AttachVolumeResponse>"),
            volume("in-use"),
        ]);
        assert_eq!(attach_new(&client(&replay), "i-1", 8).await, Ok("vol-1".to_owned()));
        let wanted = [
            ("Action", "CreateVolume"),
            ("AvailabilityZone", "eu-west-1a"),
            ("ClientToken", "once"),
            ("Iops", "3000"),
            ("Size", "8"),
            ("VolumeType", "gp3"),
        ];
        assert_eq!(sent(&replay)[0].form(), pairs(&wanted));

        let gone =
            [Answer::ok("<CreateVolumeResponse><volumeId>vol-1</volumeId></CreateVolumeResponse>"), volume("deleted")];
        assert!(attach_new(&client(&answering(gone)), "i-1", 8).await.is_err());
    }

    #[tokio::test(start_paused = true)]
    async fn a_snapshot_is_waited_for() {
        let state = |state| {
            Answer::new(
                200,
                format!(
                    "<DescribeSnapshotsResponse><snapshotSet><item><snapshotId>snap-1</snapshotId><status>{state}</status></item></snapshotSet></DescribeSnapshotsResponse>"
                ),
            )
        };
        let replay = answering([
            Answer::ok("<CreateSnapshotResponse><snapshotId>snap-1</snapshotId></CreateSnapshotResponse>"),
            state("pending"),
            state("completed"),
        ]);
        let whole = snapshot(&client(&replay), "vol-1").await.unwrap().expect("a snapshot");
        assert_eq!(whole.snapshot_id(), Some("snap-1"));
    }
}
