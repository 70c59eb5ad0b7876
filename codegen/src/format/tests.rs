use std::fs;
use std::path::{Path, PathBuf};

use quote::quote;

use super::*;

/// What the joined text must not change: what syn reads from it, as tokens without the commas that end a list. The comma
/// that makes a tuple of one stays.
fn meaning(text: &str) -> Vec<String> {
    let file = syn::parse_file(text).expect("the text is Rust");
    let mut meaning = Vec::new();
    flatten(prettyplease::unparse(&file).parse().unwrap(), false, &mut meaning);
    meaning
}

fn flatten(tokens: TokenStream, may_be_tuple: bool, meaning: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    let (mut commas, mut follows_a_name) = (0, false);
    while let Some(token) = tokens.next() {
        let is_name = matches!(&token, TokenTree::Ident(_) | TokenTree::Group(_));
        let is_end = matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), '>' | '!'));
        match token {
            TokenTree::Group(group) => {
                let is_parenthesis = group.delimiter() == proc_macro2::Delimiter::Parenthesis;
                meaning.push(format!("{:?}", group.delimiter()));
                flatten(group.stream(), is_parenthesis && !follows_a_name, meaning);
                meaning.push(format!("end of {:?}", group.delimiter()));
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                commas += 1;
                let closes_generics = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '>');
                if !closes_generics && (tokens.peek().is_some() || may_be_tuple && commas == 1) {
                    meaning.push(",".to_owned());
                }
            }
            other => meaning.push(other.to_string()),
        }
        follows_a_name = is_name || is_end;
    }
}

#[track_caller]
fn check(tokens: TokenStream, expected: &str) {
    let text = format(tokens).unwrap();
    assert_eq!(text, expected);
    assert_eq!(meaning(&text), meaning(expected));
}

#[test]
fn short_functions_stand_on_one_line() {
    check(
        quote! {
            impl Room {
                #[doc = " The name."]
                #[inline]
                pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
                #[inline]
                #[must_use]
                const fn two() -> u8 { 2 }
                fn empty() {}
                #[inline]
                fn view(&self, member: usize) -> View<'_> {
                    match member {
                        0 => self.a_rather_long_name.read(), 1 => self.another_long_name.read(), 2 => self.a_third.read(),
                        3 => self.a_fourth_name_that_is_longer.read(), 4 => self.a_fifth_name_that_is_longer.read(),
                        _ => View::Absent,
                    }
                }
            }
        },
        "\
impl Room {
    /// The name.
    #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    #[inline] #[must_use] const fn two() -> u8 { 2 }
    fn empty() {}
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.a_rather_long_name.read(), 1 => self.another_long_name.read(), 2 => self.a_third.read(), 3 => self.a_fourth_name_that_is_longer.read(),
        4 => self.a_fifth_name_that_is_longer.read(), _ => View::Absent,
    } }
}
",
    );
}

#[test]
fn the_inline_attribute_stands_alone_where_the_line_is_full() {
    let long = "a".repeat(WIDTH - 35);
    let name = quote::format_ident!("{long}");
    check(
        quote! { impl X { #[inline] fn #name() -> u8 { 1 + 2 } } },
        &format!("impl X {{\n    #[inline] fn {long}() -> u8 {{ 1 + 2 }}\n}}\n"),
    );
    let name = quote::format_ident!("{long}b");
    check(
        quote! { impl X { #[inline] fn #name() -> u8 { 1 + 2 } } },
        &format!("impl X {{\n    #[inline]\n    fn {long}b() -> u8 {{ 1 + 2 }}\n}}\n"),
    );
}

#[test]
fn an_impl_of_one_function_stands_on_one_line() {
    check(quote! { impl X { #[inline] fn f() -> u8 { 1 } } }, "impl X { #[inline] fn f() -> u8 { 1 } }\n");
    check(
        quote! { impl X { fn f() -> u8 { 1 } fn g() -> u8 { 2 } } },
        "impl X {\n    fn f() -> u8 { 1 }\n    fn g() -> u8 { 2 }\n}\n",
    );
}

#[test]
fn long_functions_keep_their_body_and_join_their_signature() {
    check(
        quote! {
            pub fn send_with(self, client: &crate::Client) -> impl Future<Output = Result<GetRoomOutput, SdkError>> + Send {
                send::<GetRoom>(client.handle.clone(), self.build_the_input_of_the_operation(), None, and_more)
            }
        },
        "\
pub fn send_with(self, client: &crate::Client) -> impl Future<Output = Result<GetRoomOutput, SdkError>> + Send {
    send::<GetRoom>(client.handle.clone(), self.build_the_input_of_the_operation(), None, and_more)
}
",
    );
}

#[test]
fn structs_are_short_or_documented() {
    check(
        quote! {
            #[derive(Clone)]
            pub struct Client { pub(crate) handle: Handle, config: Config }
            pub struct Room {
                #[doc = " The name."]
                pub name: String,
            }
            pub enum Kind { First, Second }
        },
        "\
#[derive(Clone)] pub struct Client { pub(crate) handle: Handle, config: Config }
pub struct Room {
    /// The name.
    pub name: String,
}
pub enum Kind {
    First,
    Second,
}
",
    );
}

#[test]
fn a_long_list_among_short_arguments_hugs_the_call() {
    let member = |name: &str| quote! { Member::new(#name, &crate::types::destination_configuration::SCHEMA, &[]) };
    let (first, second, third) = (member("first"), member("second"), member("third"));
    check(
        quote! { static INPUT: Schema = Schema::structure("Input", &[#first, #second, #third], &[]); },
        "\
static INPUT: Schema = Schema::structure(\"Input\", &[
    Member::new(\"first\", &crate::types::destination_configuration::SCHEMA, &[]), Member::new(\"second\", &crate::types::destination_configuration::SCHEMA, &[]),
    Member::new(\"third\", &crate::types::destination_configuration::SCHEMA, &[]),
], &[]);
",
    );
}

#[test]
fn struct_literals_join_field_by_field() {
    check(
        quote! {
            static OPERATION: Operation = Operation {
                name: "GetRoom",
                http: Http { method: "POST", path: &[PathPart::Literal("/GetRoom")], query: "", code: 200, streaming: false },
                errors: &[&crate::types::error::resource_not_found_exception::SCHEMA, &crate::types::error::other::SCHEMA],
            };
        },
        "\
static OPERATION: Operation = Operation {
    name: \"GetRoom\", http: Http { method: \"POST\", path: &[PathPart::Literal(\"/GetRoom\")], query: \"\", code: 200, streaming: false },
    errors: &[&crate::types::error::resource_not_found_exception::SCHEMA, &crate::types::error::other::SCHEMA],
};
",
    );
}

#[test]
fn items_are_set_apart_and_imports_grouped() {
    check(
        quote! {
            #![doc = " Rooms."]
            #![comment = " Generated."]
            #![allow(deprecated)]
            use std::fmt;
            use farrier_runtime::schema::{Member, Schema, SchemaWithALongName, TimestampFormat, Trait, prelude};
            use crate::types::Room;
            pub use self::builders::RoomBuilder;
            mod a;
            mod b;
            static A: u8 = 1;
            static B: u8 = 2;
            impl Error for Room {}
            #[doc = " Builders."]
            pub mod builders {
                #![doc = " Inner."]
                use std::fmt;
                pub struct Builder(u8);
                impl Builder { fn f(&self) { self.0; } }
            }
        },
        "\
//! Rooms.
// Generated.
#![allow(deprecated)]

use std::fmt;

use farrier_runtime::schema::{Member, Schema, SchemaWithALongName, TimestampFormat, Trait, prelude};

use crate::types::Room;

pub use self::builders::RoomBuilder;

mod a;
mod b;

static A: u8 = 1;
static B: u8 = 2;
impl Error for Room {}

/// Builders.
pub mod builders {
    //! Inner.

    use std::fmt;

    pub struct Builder(u8);
    impl Builder { fn f(&self) { self.0; } }
}
",
    );
}

#[test]
fn imports_fill_their_lines() {
    let names: Vec<_> = (0..14).map(|number| quote::format_ident!("LongNameNumber{number}")).collect();
    check(
        quote! { use farrier_runtime::schema::{#(#names),*}; },
        "\
use farrier_runtime::schema::{
    LongNameNumber0, LongNameNumber1, LongNameNumber2, LongNameNumber3, LongNameNumber4, LongNameNumber5, LongNameNumber6, LongNameNumber7, LongNameNumber8, LongNameNumber9, LongNameNumber10,
    LongNameNumber11, LongNameNumber12, LongNameNumber13,
};
",
    );
}

#[test]
fn a_tuple_of_one_keeps_its_comma() {
    let long = "x".repeat(60);
    let text = format(quote! {
        fn f() { let pair_of_one = (concat_some_strings_of_any_length(#long, 1), ); call(concat_some(#long, 1, 2, 3, 4)) }
        type One = (std::collections::HashMap<std::string::String, std::collections::HashMap<String, std::vec::Vec<u8>>>,);
    })
    .unwrap();
    let elements = |file: &syn::File| match &file.items[1] {
        syn::Item::Type(alias) => matches!(&*alias.ty, syn::Type::Tuple(tuple) if tuple.elems.len() == 1),
        _ => false,
    };
    assert!(elements(&syn::parse_file(&text).unwrap()), "{text}");
}

#[test]
fn texts_with_line_breaks_leave_a_file_as_it_is() {
    let tokens: TokenStream = "fn f() -> &'static str { r\"a\n    }\n\" }".parse().unwrap();
    assert_eq!(format(tokens).unwrap(), "fn f() -> &'static str {\n    r\"a\n    }\n\"\n}\n");
}

#[test]
fn tokens_that_are_no_file_are_an_error() {
    let error = format(quote! { fn }).unwrap_err();
    assert_eq!(error.to_string(), "the generated tokens are no Rust file");
    assert!(std::error::Error::source(&error).is_some());
}

/// Our own sources are a large set of Rust that nobody wrote for this test.
#[test]
fn joining_keeps_the_meaning_of_every_source_file() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is in a workspace");
    let mut files = Vec::new();
    for folder in ["codegen", "runtime/src", "smithy", "xtask", "generated"] {
        sources(&workspace.join(folder), &mut files);
    }
    assert!(files.len() > 50);
    let mut joined = 0;
    for path in files {
        let before = prettyplease::unparse(&syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap());
        if !has_line_breaks(before.parse().unwrap()) {
            let mut nodes = tree::parse(&before);
            join::nodes(&mut nodes, 0);
            let text = space::items(&nodes);
            assert_eq!(check::first_difference(&before, &text), None, "{}", path.display());
            assert_eq!(meaning(&text), meaning(&before), "{}", path.display());
            joined += usize::from(text.lines().count() < before.lines().count());
        }
    }
    assert!(joined > 30, "{joined}");
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
