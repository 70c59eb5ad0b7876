//! interim
use proc_macro2::TokenStream;
pub fn format(tokens: TokenStream) -> Result<String, syn::Error> {
    let file = syn::parse2(tokens.clone()).map_err(|e| { eprintln!("{tokens}"); e })?;
    Ok(prettyplease::unparse(&file))
}
