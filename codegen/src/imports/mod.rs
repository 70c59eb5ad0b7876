//! Imports, computed from what a module's tokens use.
//!
//! Templates write well-known names as they are (`Option`, `Shape`, `fmt::Formatter`) and items of the generated crate by
//! their whole path (`crate::types::Room`). Here each name is imported if it is free, and spelled out where the model has
//! taken it for a type of its own, so that a structure named `Option` does no harm.

mod known;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use self::known::{GENERATED, METHODS, known, path_of};
use crate::emit::ident;
use crate::plan::Item;

/// In front of a name that defines a variant, so that it is not taken for a use of what it is called.
pub(crate) const VARIANT: &str = "Variant__";

/// The module's tokens behind the imports they need. `locals` are the types it defines.
pub(crate) fn resolve(tokens: TokenStream, locals: &[&Item]) -> TokenStream {
    let mut used = Used::default();
    used.collect(&tokens);
    let names = Scope::new(&used, locals);
    let imports = names.imports();
    let body = names.rewrite(tokens);
    quote!(#imports #body)
}

/// What a module uses.
#[derive(Default)]
struct Used {
    known: BTreeSet<&'static str>,
    methods: BTreeSet<&'static str>,
    items: BTreeSet<Item>,
    /// Names that the template's own `use` items bring in.
    present: BTreeSet<String>,
}

impl Used {
    fn collect(&mut self, tokens: &TokenStream) {
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            if let Some(length) = use_item(&tokens[at..]) {
                self.bring_in(&tokens[at..at + length]);
                at += length;
                continue;
            }
            if let TokenTree::Group(group) = &tokens[at] {
                self.collect(&group.stream());
            }
            if let Some((item, length)) = crate_path(&tokens, at) {
                self.items.insert(item);
                at += length;
                continue;
            }
            if let Some(name) = known_at(&tokens, at) {
                self.known.insert(name);
            }
            if let TokenTree::Ident(name) = &tokens[at]
                && is_call(&tokens, at)
                && let Some((_, of)) = METHODS.iter().find(|(method, _)| name == method)
            {
                self.methods.insert(of);
            }
            at += 1;
        }
    }

    fn bring_in(&mut self, tokens: &[TokenTree]) {
        for token in tokens {
            match token {
                TokenTree::Ident(name) => drop(self.present.insert(name.to_string())),
                TokenTree::Group(group) => self.bring_in(&group.stream().into_iter().collect::<Vec<_>>()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

/// How names are written in a module.
struct Scope {
    /// Known names to spell out.
    hidden: BTreeMap<&'static str, TokenStream>,
    /// Items that are written by their name alone.
    short: BTreeSet<Item>,
    /// What to import: names by path.
    imports: BTreeMap<Vec<String>, BTreeSet<String>>,
}

impl Scope {
    fn new(used: &Used, locals: &[&Item]) -> Self {
        let mut scope = Self { hidden: BTreeMap::new(), short: BTreeSet::new(), imports: BTreeMap::new() };
        let is_local = |name: &str| locals.iter().any(|local| local.name == name);
        for name in &used.known {
            match path_of(name) {
                Some((path, _)) if is_local(name) => {
                    let path = path.split("::").map(ident);
                    let name_ident = ident(name);
                    scope.hidden.insert(name, quote!(#(::#path)* ::#name_ident));
                }
                Some((_, true)) if !used.present.contains(*name) => scope.import(GENERATED, "*"),
                _ => {}
            }
        }
        for name in &used.methods {
            match path_of(name) {
                Some((path, true)) if is_local(name) => scope.import(path, &format!("{name} as _")),
                Some((_, true)) if !used.present.contains(*name) => scope.import(GENERATED, "*"),
                _ => {}
            }
        }
        let taken = |item: &Item| {
            used.items.iter().any(|other| other != item && other.name == item.name)
                || is_local(&item.name)
                || path_of(&item.name).is_some()
        };
        for item in &used.items {
            if locals.contains(&item) {
                scope.short.insert(item.clone());
            } else if item.name.len() > 1 && item.name.contains(|letter: char| letter.is_lowercase()) && !taken(item) {
                let path = std::iter::once("crate".to_owned()).chain(item.module.iter().cloned()).collect();
                scope.imports.entry(path).or_default().insert(item.name.clone());
                scope.short.insert(item.clone());
            }
        }
        scope
    }

    fn import(&mut self, path: &str, name: &str) {
        let path = path.split("::").map(str::to_owned).collect();
        self.imports.entry(path).or_default().insert(name.to_owned());
    }

    /// `use` items: the runtime's names, then items of the crate.
    fn imports(&self) -> TokenStream {
        let mut sorted: Vec<_> = self.imports.iter().collect();
        sorted.sort_by_key(|(path, _)| (path.first().is_some_and(|root| root == "crate"), *path));
        sorted.into_iter().map(|(path, names)| one_import(path, names)).collect()
    }

    fn rewrite(&self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut out = TokenStream::new();
        let mut at = 0;
        while at < tokens.len() {
            if let Some(length) = use_item(&tokens[at..]) {
                out.extend(tokens[at..at + length].iter().cloned());
                at += length;
                continue;
            }
            if let Some((item, length)) = crate_path(&tokens, at) {
                if self.short.contains(&item) {
                    out.extend([TokenTree::Ident(ident(&item.name))]);
                } else {
                    out.extend(tokens[at..at + length].iter().cloned());
                }
                at += length;
                continue;
            }
            match (&tokens[at], known_at(&tokens, at).and_then(|name| self.hidden.get(name))) {
                (_, Some(path)) => out.extend(path.clone()),
                (TokenTree::Group(group), None) => {
                    let mut rewritten = Group::new(group.delimiter(), self.rewrite(group.stream()));
                    rewritten.set_span(group.span());
                    out.extend([TokenTree::Group(rewritten)]);
                }
                (TokenTree::Ident(name), None) => out.extend([TokenTree::Ident(without_mark(name))]),
                (other, None) => out.extend([other.clone()]),
            }
            at += 1;
        }
        out
    }
}

fn one_import(path: &[String], names: &BTreeSet<String>) -> TokenStream {
    let path =
        path.iter().map(|part| if part == "crate" { Ident::new("crate", Span::call_site()) } else { ident(part) });
    let name = |name: &String| match name.strip_suffix(" as _") {
        Some(name) => {
            let name = ident(name);
            quote!(#name as _)
        }
        None if name == "*" => quote!(*),
        None => {
            let name = ident(name);
            quote!(#name)
        }
    };
    let names: Vec<TokenStream> = names.iter().map(name).collect();
    match &names[..] {
        [only] => quote!(use #(#path)::*::#only;),
        _ => quote!(use #(#path)::*::{#(#names),*};),
    }
}

fn without_mark(name: &Ident) -> Ident {
    match name.to_string().strip_prefix(VARIANT) {
        Some(plain) => ident(plain),
        None => name.clone(),
    }
}

/// The number of tokens of the `use` item that begins here; `use<..>` of a type is none.
fn use_item(tokens: &[TokenTree]) -> Option<usize> {
    let is_item = is_ident(tokens.first()?, "use") && !is_punct(tokens.get(1)?, '<');
    is_item.then(|| tokens.iter().take_while(|token| !is_punct(token, ';')).count())
}

/// The known name that stands at `at` on its own: not behind `::` or `.`, not where an item gets its name.
fn known_at(tokens: &[TokenTree], at: usize) -> Option<&'static str> {
    let TokenTree::Ident(name) = &tokens[at] else { return None };
    let text = name.to_string();
    let known = known(&text)?;
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let is_lifetime = at >= 2 && is_punct(&tokens[at - 2], '\'');
    let is_defined = |before: &TokenTree| is_definer(before) && !is_lifetime;
    let is_part =
        before.is_some_and(|before| is_punct(before, '.') || is_defined(before)) || is_behind_path(tokens, at);
    let is_module = known.starts_with(|first: char| first.is_ascii_lowercase());
    (!is_part && (!is_module || is_path_separator(tokens, at + 1))).then_some(known)
}

/// An item of the crate that is named at `at` by its whole path, and the number of its tokens.
fn crate_path(tokens: &[TokenTree], at: usize) -> Option<(Item, usize)> {
    if !is_ident(tokens.get(at)?, "crate") {
        return None;
    }
    let mut module = Vec::new();
    let mut next = at + 1;
    while is_path_separator(tokens, next) {
        let TokenTree::Ident(part) = tokens.get(next + 2)? else { return None };
        let part = part.to_string();
        next += 3;
        let is_last = !is_path_separator(tokens, next);
        if part.starts_with(|first: char| first.is_uppercase()) || (part.starts_with('_') && is_last) {
            return Some((Item { module, name: part }, next - at));
        }
        module.push(part.strip_prefix("r#").unwrap_or(&part).to_owned());
    }
    None
}

fn is_path_separator(tokens: &[TokenTree], at: usize) -> bool {
    let joint = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
    matches!((tokens.get(at), tokens.get(at + 1)), (Some(first), Some(second))
        if is_punct(first, ':') && joint(first) && is_punct(second, ':'))
}

fn is_behind_path(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && is_path_separator(tokens, at - 2)
}

/// Whether a method is called here. A field may have the name of one.
fn is_call(tokens: &[TokenTree], at: usize) -> bool {
    let has_arguments =
        matches!(tokens.get(at + 1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    at > 0 && is_punct(&tokens[at - 1], '.') && has_arguments
}

fn is_definer(token: &TokenTree) -> bool {
    ["struct", "enum", "trait", "type", "mod", "static", "fn"].iter().any(|keyword| is_ident(token, keyword))
}

fn is_ident(token: &TokenTree, text: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == text)
}

fn is_punct(token: &TokenTree, text: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tokens: TokenStream, locals: &[&Item], expected: &TokenStream) {
        assert_eq!(resolve(tokens, locals).to_string(), expected.to_string());
    }

    #[test]
    fn known_names_come_with_one_import_and_prelude_names_with_none() {
        check(
            quote!(
                fn f(x: Option<View<'static>>) -> fmt::Result {
                    x.fmt
                }
            ),
            &[],
            &quote! {
                use farrier_runtime::generated::*;
                fn f(x: Option<View<'static>>) -> fmt::Result { x.fmt }
            },
        );
        check(
            quote!(
                fn f(fmt: Option<String>) {}
            ),
            &[],
            &quote!(
                fn f(fmt: Option<String>) {}
            ),
        );
    }

    #[test]
    fn names_that_the_module_defines_hide_known_ones() {
        let local = Item::new(["types"], "Option");
        check(
            quote!(
                #[derive(Debug)]
                struct Option;
                fn f(x: Option<crate::types::Option>) {
                    Some(x)
                }
            ),
            &[&local],
            &quote!(
                #[derive(Debug)]
                struct Option;
                fn f(x: ::std::option::Option<Option>) {
                    Some(x)
                }
            ),
        );
        let local = Item::new(["types"], "Value");
        check(
            quote!(
                struct Value;
                static V: &'static Value = x.read();
            ),
            &[&local],
            &quote! {
                use farrier_runtime::shape::Value as _;
                struct Value; static V: &'static ::farrier_runtime::shape::Value = x.read();
            },
        );
    }

    #[test]
    fn items_are_imported_where_their_name_is_free() {
        check(
            quote!(
                type T = (crate::types::Room, crate::types::error::Gone, crate::types::Option, crate::types::room::X);
            ),
            &[],
            &quote! {
                use crate::types::Room;
                use crate::types::error::Gone;
                type T = (Room, Gone, crate::types::Option, crate::types::room::X);
            },
        );
        check(
            quote!(
                fn f(a: crate::types::Room, b: crate::types::error::Room) {}
            ),
            &[],
            &quote!(
                fn f(a: crate::types::Room, b: crate::types::error::Room) {}
            ),
        );
    }

    #[test]
    fn a_field_is_no_call_of_a_method_with_its_name() {
        let tokens = quote!(
            fn f(self) {
                self.input.read = self.0.read;
            }
        );
        check(tokens.clone(), &[], &tokens);
    }

    #[test]
    fn a_variant_is_no_use_of_what_it_is_called() {
        let (variant, plain) = (ident(&format!("{VARIANT}Shape")), ident("Shape"));
        check(quote!(enum E { #variant }), &[], &quote!(enum E { #plain }));
    }

    #[test]
    fn what_a_template_imports_itself_is_not_imported_again() {
        check(
            quote!(
                pub use farrier_runtime::error::SdkError;
                fn f(e: SdkError) -> impl Sized + use<> {}
            ),
            &[],
            &quote!(
                pub use farrier_runtime::error::SdkError;
                fn f(e: SdkError) -> impl Sized + use<> {}
            ),
        );
    }
}
