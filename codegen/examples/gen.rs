//! Writes the client of a model: MODEL OUT NAME RUNTIME [with a version].
use std::path::Path;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let model = farrier_smithy::Model::load(&a[1]).unwrap();
    let mut config = farrier_codegen::ClientConfig::new(&*a[3], &*a[1], &*a[2]);
    config.runtime = farrier_codegen::client_config::Runtime {
        path: Some(a[4].clone().into()),
        version: (a.len() > 5).then(|| "0.1.0".into()),
    };
    match farrier_codegen::generate(&model, &config) {
        Err(e) => {
            println!("{e}");
            std::process::exit(3)
        }
        Ok(files) => {
            for (path, text) in files {
                let path = Path::new(&a[2]).join(path);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, text).unwrap();
            }
        }
    }
}
