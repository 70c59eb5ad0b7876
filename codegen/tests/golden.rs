//! The clients of the small models in `model/test`, compared with what is checked in under `golden`, and compiled.
//!
//! `UPDATE_GOLDEN=1 cargo test -p farrier-codegen --test golden` writes them anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use farrier_codegen::{ClientConfig, generate};
use farrier_smithy::Model;

const MODELS: [&str; 7] = ["bare", "docs", "kinds", "names", "pages", "places", "waiters"];

/// Those whose types are `Serialize` and `Deserialize`.
const WITH_SERDE: [&str; 2] = ["kinds", "names"];

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is in a workspace")
}

fn generated(name: &str) -> BTreeMap<PathBuf, String> {
    let path = format!("model/test/{name}.json");
    let model = Model::load(workspace().join(&path)).expect("the model loads");
    let mut config = ClientConfig::new(name, path, format!("codegen/tests/golden/{name}"));
    config.serde = WITH_SERDE.contains(&name);
    generate(&model, &config).unwrap_or_else(|diagnostic| panic!("{diagnostic}"))
}

/// The files below a folder, by path within it.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let within = path.strip_prefix(folder).expect("it is below the folder").to_path_buf();
                found.insert(within, fs::read_to_string(&path).expect("the file is text"));
            }
        }
    }
    found
}

fn write(folder: &Path, files: &BTreeMap<PathBuf, String>) {
    fs::remove_dir_all(folder).ok();
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }
}

#[test]
fn generated_clients_are_those_checked_in() {
    let mut differences = Vec::new();
    for name in MODELS {
        let folder = workspace().join("codegen/tests/golden").join(name);
        let wanted = generated(name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            write(&folder, &wanted);
        }
        let found = files(&folder);
        let paths: BTreeSet<&PathBuf> = wanted.keys().chain(found.keys()).collect();
        for path in paths.into_iter().filter(|path| wanted.get(*path) != found.get(*path)) {
            let what = match (wanted.contains_key(path), found.contains_key(path)) {
                (true, true) => "differs",
                (true, false) => "is missing",
                _ => "is left over",
            };
            differences.push(format!("{name}/{} {what}", path.display()));
        }
    }
    assert!(differences.is_empty(), "{}\nset UPDATE_GOLDEN=1 to write them anew", differences.join("\n"));
}

/// A program that sends and receives events, as one is written against the official SDK: the types of the stream come from
/// where it is put.
const TALK: &str = r#"//! Talks.

use std::pin::Pin;
use std::task::{Context, Poll};

use farrier_kinds::operation::talk_to_sky::TalkToSkyError;
use farrier_kinds::primitives::Blob;
use farrier_kinds::primitives::event_stream::EventStreamSender;
use farrier_kinds::types::error::{SkySightingsError, SkySpeechError};
use farrier_kinds::types::{SkyPicture, SkySightings, SkySpeech};
use farrier_kinds::{Client, Error};

/// Any stream of two events.
struct Said<E>(u8, std::marker::PhantomData<fn() -> E>);

impl<E> futures_core::Stream for Said<E> {
    type Item = Result<SkySpeech, E>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0 += 1;
        Poll::Ready(match self.0 {
            1 => Some(Ok(SkySpeech::Picture(SkyPicture::builder().image(Blob::new("a")).build()))),
            2 => Some(Ok(SkySpeech::Pause)),
            _ => None,
        })
    }
}

async fn talk(client: &Client) -> Result<(), Error> {
    let said = Said(0, std::marker::PhantomData);
    let mut output = client.talk_to_sky().language("en").speech(said.into()).send().await?;
    println!("{}", output.session());
    while let Some(event) = output.sightings.recv().await? {
        match event {
            SkySightings::Sighting(sighting) => println!("{:?}", sighting.distance()),
            SkySightings::Picture(picture) => println!("{picture:?}"),
            other => println!("{other:?}"),
        }
    }
    Ok(())
}

async fn once(client: &Client) -> Result<(), farrier_kinds::error::SdkError<TalkToSkyError>> {
    let hoarse = SkySpeechError::SkyHoarse(farrier_kinds::types::error::SkyHoarse::builder().message("a").build());
    let speech: EventStreamSender<SkySpeech, SkySpeechError> = EventStreamSender::once(Err(hoarse));
    let mut output = client.talk_to_sky().set_speech(Some(speech)).send().await?;
    if let Err(error) = output.sightings.recv().await {
        match error.into_service_error() {
            SkySightingsError::SkyClouded(clouded) => println!("{clouded}"),
            other => println!("{other}"),
        }
    }
    Ok(())
}

fn main() {
    fn is_send<T: Send>(future: T) -> T {
        future
    }
    let client = Client::from_conf(farrier_kinds::Config::builder().build());
    drop(is_send(talk(&client)));
    drop(is_send(once(&client)));
}
"#;

#[test]
fn generated_clients_compile_without_a_warning() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    let runtime = workspace().join("runtime").display().to_string().replace('\\', "/");
    for name in MODELS {
        let mut files = generated(name);
        let manifest = files.get_mut(Path::new("Cargo.toml")).expect("every crate has a manifest");
        assert!(manifest.contains("../../../../runtime"), "{manifest}");
        *manifest = manifest.replace("../../../../runtime", &runtime);
        manifest.push_str("\n[dev-dependencies]\nfutures-core = \"0.3\"\n\n[lints.rust]\nwarnings = \"deny\"\n");
        if name == "kinds" {
            files.insert(PathBuf::from("examples/talk.rs"), TALK.to_owned());
        }
        write(&folder.join(name), &files);
    }
    let members = MODELS.map(|name| format!("\"{name}\"")).join(", ");
    let root = format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n");
    fs::write(folder.join("Cargo.toml"), root).expect("the workspace can be written");
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--examples", "--lib", "--offline", "--no-default-features", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
