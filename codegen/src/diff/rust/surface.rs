//! The public parts of items, read from the templates' own tokens.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

use crate::diff::change::path;
use crate::imports::VARIANT;
use crate::plan::Item;

/// The public parts of some items: what each is, with its type as text.
pub(super) type Surface = BTreeMap<Part, String>;

/// A public part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    /// The path of the item it belongs to.
    pub(super) owner: String,
    pub(super) kind: PartKind,
}

/// What a part is of its item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PartKind {
    /// The item itself.
    Item,
    Field(String),
    Variant(String),
    Method(String),
    /// The implementation of a trait.
    Impl(String),
    /// A `deprecated` attribute, of the item, a field or a variant.
    Deprecated(Option<String>),
}

/// The public parts of what some tokens define. They name types of the crate by their whole path; what they define has
/// the path of its namesake in `items`, or else stands in `module`.
pub(super) fn surface(tokens: TokenStream, items: &[&Item], module: &str) -> Surface {
    let mut reader = Reader { items, module: module.to_owned(), aliases: BTreeMap::new(), found: Surface::new() };
    // The templates' tokens are Rust, as formatting them relies on too.
    if let Ok(file) = syn::parse2::<syn::File>(tokens) {
        reader.items(&file.items);
    }
    reader.found
}

struct Reader<'a> {
    items: &'a [&'a Item],
    module: String,
    /// The first alias of a generic type with some argument, by that type without its `>`.
    aliases: BTreeMap<String, String>,
    found: Surface,
}

impl Reader<'_> {
    fn items(&mut self, items: &[syn::Item]) {
        for item in items {
            match item {
                syn::Item::Struct(item) if is_public(&item.vis) => self.structure(item),
                syn::Item::Enum(item) if is_public(&item.vis) => self.enumeration(item),
                syn::Item::Trait(item) if is_public(&item.vis) => {
                    let owner = self.defined(&item.ident);
                    self.add(&owner, PartKind::Item, "trait".to_owned());
                }
                syn::Item::Type(item) if is_public(&item.vis) => self.alias(item),
                syn::Item::Impl(item) => self.implementation(item),
                syn::Item::Mod(item) if is_public(&item.vis) => {
                    let within = self.local(&item.ident.to_string());
                    let module = std::mem::replace(&mut self.module, within);
                    self.items(item.content.as_ref().map_or(&[], |(_, items)| items));
                    self.module = module;
                }
                _ => {}
            }
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let owner = self.defined(&item.ident);
        self.definition(&owner, "struct", &item.attrs);
        for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
            let Some(name) = &field.ident else { continue };
            let name = plain(name);
            self.deprecated(&owner, Some(&name), &field.attrs);
            self.add(&owner, PartKind::Field(name), text(field.ty.to_token_stream()));
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) {
        let owner = self.defined(&item.ident);
        self.definition(&owner, "enum", &item.attrs);
        for variant in &item.variants {
            let name = plain(&variant.ident);
            let name = name.strip_prefix(VARIANT).unwrap_or(&name).to_owned();
            self.deprecated(&owner, Some(&name), &variant.attrs);
            let types: Vec<String> = variant.fields.iter().map(|field| text(field.ty.to_token_stream())).collect();
            let types = if types.is_empty() { name.clone() } else { format!("{name}({})", types.join(", ")) };
            self.add(&owner, PartKind::Variant(name), types);
        }
    }

    fn definition(&mut self, owner: &str, what: &str, attributes: &[syn::Attribute]) {
        let marks = ["must_use", "non_exhaustive"].into_iter().filter(|mark| has(attributes, mark));
        let marks: String = marks.map(|mark| format!("#[{mark}] ")).collect();
        self.add(owner, PartKind::Item, format!("{marks}{what}"));
        self.deprecated(owner, None, attributes);
        for derive in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let syn::Meta::List(list) = &derive.meta else { continue };
            for name in text(list.tokens.clone()).split(", ") {
                self.implements(owner, name.to_owned(), String::new());
            }
        }
    }

    fn alias(&mut self, item: &syn::ItemType) {
        let target = text(item.ty.to_token_stream());
        if let Some(generic) = target.strip_suffix('>') {
            let owner = self.defined(&item.ident);
            self.deprecated(&owner, None, &item.attrs);
            self.aliases.entry(generic.to_owned()).or_insert(owner);
        }
    }

    /// The path of what is implemented for. What is for some arguments of a type is a part of the type, or of its alias with
    /// the first of them: users know a fluent builder by its alias.
    fn owner(&self, self_type: &syn::Type) -> String {
        let whole = text(self_type.to_token_stream());
        let Some((name, arguments)) = whole.split_once('<') else { return self.qualified(self_type, &whole) };
        let first = arguments.split([',', '>']).next().unwrap_or_default();
        let alias = self.aliases.get(&format!("{name}<{first}"));
        alias.cloned().unwrap_or_else(|| self.qualified(self_type, name))
    }

    fn qualified(&self, self_type: &syn::Type, name: &str) -> String {
        let is_local = !self_type.to_token_stream().to_string().starts_with("crate");
        if is_local { self.local(name) } else { name.to_owned() }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let owner = self.owner(&item.self_ty);
        if let Some((name, _)) = &item.trait_ {
            let types = item.items.iter().filter_map(|item| match item {
                syn::ImplItem::Type(item) => Some(format!("{} = {}", item.ident, text(item.ty.to_token_stream()))),
                _ => None,
            });
            let types: Vec<String> = types.collect();
            return self.implements(&owner, text(name.to_token_stream()), types.join(", "));
        }
        for method in &item.items {
            if let syn::ImplItem::Fn(method) = method
                && is_public(&method.vis)
            {
                let kind = PartKind::Method(plain(&method.sig.ident));
                self.add(&owner, kind, signature(&method.sig));
            }
        }
    }

    fn implements(&mut self, owner: &str, name: String, types: String) {
        // `fmt::Debug` by hand and a derived `Debug` are the same trait.
        let name = match name.rsplit_once("::") {
            Some((_, last)) if !name.contains('<') => last.to_owned(),
            _ => name,
        };
        self.add(owner, PartKind::Impl(name), types);
    }

    fn deprecated(&mut self, owner: &str, part: Option<&str>, attributes: &[syn::Attribute]) {
        if has(attributes, "deprecated") {
            self.add(owner, PartKind::Deprecated(part.map(str::to_owned)), String::new());
        }
    }

    fn add(&mut self, owner: &str, kind: PartKind, text: String) {
        self.found.insert(Part { owner: owner.to_owned(), kind }, text);
    }

    fn defined(&self, name: &proc_macro2::Ident) -> String {
        self.local(&name.to_string())
    }

    fn local(&self, name: &str) -> String {
        let namesake = self.items.iter().map(|item| path(item)).find(|path| path.rsplit("::").next() == Some(name));
        namesake.unwrap_or_else(|| {
            if self.module.is_empty() { name.to_owned() } else { format!("{}::{name}", self.module) }
        })
    }
}

/// A name without the `r#` of a keyword.
fn plain(name: &proc_macro2::Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

fn has(attributes: &[syn::Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// `fn(self, impl Into<String>) -> Self`: how a method is called, without the names of its parameters.
fn signature(signature: &syn::Signature) -> String {
    let parameters: Vec<String> = signature
        .inputs
        .iter()
        .map(|input| match input {
            syn::FnArg::Receiver(receiver) => match &receiver.kind {
                syn::ReceiverKind::Reference(_, _, Some(_)) => "&mut self".to_owned(),
                syn::ReceiverKind::Reference(_, _, None) => "&self".to_owned(),
                _ => "self".to_owned(),
            },
            syn::FnArg::Typed(typed) => text(typed.ty.to_token_stream()),
        })
        .collect();
    let output = match &signature.output {
        syn::ReturnType::Default => String::new(),
        syn::ReturnType::Type(_, output) => format!(" -> {}", text(output.to_token_stream())),
    };
    format!("fn({}){output}", parameters.join(", "))
}

/// Tokens as people write them, with paths below the crate.
pub(super) fn text(tokens: TokenStream) -> String {
    let mut out = String::new();
    write(tokens, &mut out);
    out.replace("crate::", "")
}

fn write(tokens: TokenStream, out: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(open);
                write(group.stream(), out);
                out.push_str(close);
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' => out.push_str(", "),
                '+' => out.push_str(" + "),
                '=' => out.push_str(" = "),
                sign => out.push(sign),
            },
            word => {
                if out.ends_with(|last: char| last.is_alphanumeric() || last == '_') {
                    out.push(' ');
                }
                out.push_str(&word.to_string());
            }
        }
    }
}
