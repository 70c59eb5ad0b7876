//! `Markup`.

use farrier_runtime::generated::*;

use crate::types::{Choice, Legacy, State};

/// A member for every kind of markup that real models contain.
#[derive(Clone)] #[non_exhaustive] pub struct Markup {
    /// First paragraph.
    ///
    /// Second paragraph, broken over lines.
    ///
    /// Last paragraph.
    pub paragraphs: Option<String>,
    /// Some `code`, **bold**, **strong**, _italic_, _emphasis_, underline, `` code with `ticks` ``, x^2, H2O and a line\
    /// break\
    /// here.
    pub inline: Option<String>,
    /// Nothing in these and those.
    pub empty_inline: Option<String>,
    /// Mind **the spaces** inside `tags` and*missing*ones.
    pub spaced_inline: Option<String>,
    /// **Bold with `code` and _slant_ inside**, and `code with slant inside`.
    pub nested_inline: Option<String>,
    /// Before.
    ///
    /// ```text
    /// {
    ///     "key": "value",
    ///     "list": [1, 2]
    /// }
    /// ```
    ///
    /// After.
    pub pre: Option<String>,
    /// ```text
    /// fn main() {
    ///     let x: Vec<u8> = vec![];
    /// }
    /// ```
    pub pre_code: Option<String>,
    /// A list:
    ///
    /// - One
    /// - Two, in a paragraph.
    ///
    ///   With a second paragraph.
    /// - `three` - a term
    ///
    /// After the list.
    pub list: Option<String>,
    /// 1. First
    /// 2. Second
    /// 3. Third
    pub ordered: Option<String>,
    /// - Outer
    ///   - Inner one
    ///   - Inner two
    ///     1. Deep
    /// - Outer again
    pub nested_list: Option<String>,
    /// - **Term**: Its meaning.
    /// - **Other term**: Its meaning, in a paragraph.
    pub definitions: Option<String>,
    /// | Key | Value |
    /// | --- | --- |
    /// | a | 1 \| 2 |
    /// | `b` |  |
    pub table: Option<String>,
    /// See [this page](https://farrier.example/a_b_c), [single quotes](https://farrier.example/single), `NoTarget`, an empty target, [round brackets](https://farrier.example/%28round%29), [padded](https://farrier.example/x) and <https://farrier.example/bare>.
    pub links: Option<String>,
    /// Text.
    ///
    /// **Note:** A note.
    ///
    /// **Important:** An important note.
    ///
    /// **Important:** No paragraph.
    ///
    /// **Warning:** A warning.
    ///
    /// **Tip:** A tip.
    pub notes: Option<String>,
    /// # Big
    ///
    /// Text.
    ///
    /// ### Small
    ///
    /// More text.
    ///
    /// The end.
    pub headings: Option<String>,
    /// A paragraph without end
    ///
    /// - An item
    /// - Another **bold item**
    ///
    /// And `code without end`
    pub unclosed: Option<String>,
    /// Closed before it opened
    ///
    /// and on it goes.
    pub stray_close: Option<String>,
    /// A \<unknown attr="x">tag\</unknown>, a \<code-thing>, a placeholder \<your-bucket>, an address \<someone@farrier.example>, a name and a comment here.
    pub unknown_tags: Option<String>,
    /// Text alert("no") and p { color: red } goes on.
    pub script: Option<String>,
    /// Shouting **tags** and `code`.
    pub upper_case_tags: Option<String>,
    /// \<tag> & "quotes" 'single' space © © © \&unknown; AT\&T \&lt; a && b & c &
    pub entities: Option<String>,
    /// Between 1 \< 2 and 3 > 2, and a**d, and Vec\<String> and Option\<Box\<T>>.**
    pub comparisons: Option<String>,
    /// Brackets such as \[0\], \[Markup\], \[`Markup`\], \[crate::Client\], [text](https://farrier.example), \[a\]\[b\], \[x\]: not a definition, \[ \] an empty box, \[\[double\]\] and array\[index\].
    pub rustdoc_links: Option<String>,
    /// The member `definitionLine`.
    pub definition_line: Option<String>,
    /// # Not a heading?
    ///
    /// - star
    /// - list
    ///
    /// - dash list
    ///
    /// 1. one
    /// 2. two
    ///
    /// > quoted
    ///
    /// **bold** _slant_ `code` **init** snake_case_name \*args \*\*kwargs \~\~gone\~\~
    pub markdown: Option<String>,
    /// Use _.farrier.example or arn:aws:s3:::bucket/_ or a*b*c, and _/ to close and /_ to open.
    pub asterisks: Option<String>,
    /// A path C:\\temp\\new, a pattern ^\\d+.\\w\*$ and a trailing backslash \\
    pub backslashes: Option<String>,
    /// He said "hello" and r#"raw"# and "# and 'c' and “curly”.
    pub quotes: Option<String>,
    /// Before.
    ///
    /// ```text
    /// {"a": 1}
    /// ```
    ///
    /// ```text
    /// let this_is_no_test = ;
    /// ```
    ///
    /// ```text
    /// tilde
    /// ```
    ///
    /// After.
    pub fence: Option<String>,
    /// A fence that never closes:
    ///
    /// ```text
    /// let x = ;
    /// ```
    pub open_fence: Option<String>,
    /// Before.
    ///
    /// ```text
    /// four spaces make code: let = ;
    ///
    /// tab: let = ;
    /// ```
    ///
    /// After.
    pub indented: Option<String>,
    /// word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 word14 word15 word16 word17 word18 word19 word20 word21 word22 word23 word24 word25 word26 word27 word28 word29 word30 word31 word32 word33 word34 word35 word36 word37 word38 word39 word40 word41 word42 word43 word44 word45 word46 word47 word48 word49 word50 word51 word52 word53 word54 word55 word56 word57 word58 word59 word60 word61 word62 word63 word64 word65 word66 word67 word68 word69 word70 word71 word72 word73 word74 word75 word76 word77 word78 word79 word80 word81 word82 word83 word84 word85 word86 word87 word88 word89 word90 word91 word92 word93 word94 word95 word96 word97 word98 word99 word100 word101 word102 word103 word104 word105 word106 word107 word108 word109 word110 word111 word112 word113 word114 word115 word116 word117 word118 word119.
    pub long_line: Option<String>,
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    pub long_word: Option<String>,
    /// Größe, naïve, 東京, 🐎, a no-break space, a zerowidth space, a softhyphen and right-to-left שלום.
    pub non_ascii: Option<String>,
    /// Text with direction marks esrever and isolated parts.
    pub bidi: Option<String>,
    /// A tab here, a return and a new line, a null-like and an escape \[0m.
    pub control: Option<String>,
    /// Spaces around, and lines after.
    pub trailing: Option<String>,
    /// The member `empty`.
    pub empty: Option<String>,
    /// The member `blank`.
    pub blank: Option<String>,
    /// The member `onlyTags`.
    pub only_tags: Option<String>,
    /// \#\!\[allow(unused)\] #\[test\] //! inner /// outer
    pub attribute_like: Option<String>,
    /// { "json": {} } and {{double}} and ${variable} and $(command) and #{hash}.
    pub braces: Option<String>,
    /// <http://farrier.example/a_b?c=d&e=f#g>, www.farrier.example and mailto:someone@farrier.example.
    pub urls: Option<String>,
    /// No longer used.
    #[deprecated(note = "Use `inline` instead; it is **better** \"by far\". (since 2026-01-01)"
    )]
    pub old_member: Option<String>,
    /// The member `oldPlain`.
    #[deprecated]
    pub old_plain: Option<String>,
    /// A member with its own text.
    pub constrained: Option<String>,
    /// Text on the target, for members that have none.
    pub inherits: Option<String>,
    /// A late addition.
    pub since: Option<String>,
    /// Something secret.
    pub sensitive: Option<String>,
    /// Must be there.
    pub required: String,
    /// An enum with documented members.
    ///
    /// - `on`
    /// - `off`
    pub state: Option<State>,
    /// A string with the old enum trait.
    pub legacy: Option<Legacy>,
    /// One **or** the other.
    pub choice: Option<Choice>,
    /// The member `undocumented`.
    pub undocumented: Option<String>,
}
impl Markup {
    /// First paragraph.
    #[inline] pub fn paragraphs(&self) -> Option<&str> { self.paragraphs.as_deref() }
    /// Some `code`, **bold**, **strong**, _italic_, _emphasis_, underline, `` code with `ticks` ``, x^2, H2O and a line\
    /// break\
    /// here.
    #[inline] pub fn inline(&self) -> Option<&str> { self.inline.as_deref() }
    /// Nothing in these and those.
    #[inline] pub fn empty_inline(&self) -> Option<&str> { self.empty_inline.as_deref() }
    /// Mind **the spaces** inside `tags` and*missing*ones.
    #[inline] pub fn spaced_inline(&self) -> Option<&str> { self.spaced_inline.as_deref() }
    /// **Bold with `code` and _slant_ inside**, and `code with slant inside`.
    #[inline] pub fn nested_inline(&self) -> Option<&str> { self.nested_inline.as_deref() }
    /// Before.
    #[inline] pub fn pre(&self) -> Option<&str> { self.pre.as_deref() }
    /// ```text
    /// fn main() {
    ///     let x: Vec<u8> = vec![];
    /// }
    /// ```
    #[inline] pub fn pre_code(&self) -> Option<&str> { self.pre_code.as_deref() }
    /// A list:
    #[inline] pub fn list(&self) -> Option<&str> { self.list.as_deref() }
    /// 1. First
    /// 2. Second
    /// 3. Third
    #[inline] pub fn ordered(&self) -> Option<&str> { self.ordered.as_deref() }
    /// - Outer
    ///   - Inner one
    ///   - Inner two
    ///     1. Deep
    /// - Outer again
    #[inline] pub fn nested_list(&self) -> Option<&str> { self.nested_list.as_deref() }
    /// - **Term**: Its meaning.
    /// - **Other term**: Its meaning, in a paragraph.
    #[inline] pub fn definitions(&self) -> Option<&str> { self.definitions.as_deref() }
    /// | Key | Value |
    /// | --- | --- |
    /// | a | 1 \| 2 |
    /// | `b` |  |
    #[inline] pub fn table(&self) -> Option<&str> { self.table.as_deref() }
    /// See [this page](https://farrier.example/a_b_c), [single quotes](https://farrier.example/single), `NoTarget`, an empty target, [round brackets](https://farrier.example/%28round%29), [padded](https://farrier.example/x) and <https://farrier.example/bare>.
    #[inline] pub fn links(&self) -> Option<&str> { self.links.as_deref() }
    /// Text.
    #[inline] pub fn notes(&self) -> Option<&str> { self.notes.as_deref() }
    /// # Big
    #[inline] pub fn headings(&self) -> Option<&str> { self.headings.as_deref() }
    /// A paragraph without end
    #[inline] pub fn unclosed(&self) -> Option<&str> { self.unclosed.as_deref() }
    /// Closed before it opened
    #[inline] pub fn stray_close(&self) -> Option<&str> { self.stray_close.as_deref() }
    /// A \<unknown attr="x">tag\</unknown>, a \<code-thing>, a placeholder \<your-bucket>, an address \<someone@farrier.example>, a name and a comment here.
    #[inline] pub fn unknown_tags(&self) -> Option<&str> { self.unknown_tags.as_deref() }
    /// Text alert("no") and p { color: red } goes on.
    #[inline] pub fn script(&self) -> Option<&str> { self.script.as_deref() }
    /// Shouting **tags** and `code`.
    #[inline] pub fn upper_case_tags(&self) -> Option<&str> { self.upper_case_tags.as_deref() }
    /// \<tag> & "quotes" 'single' space © © © \&unknown; AT\&T \&lt; a && b & c &
    #[inline] pub fn entities(&self) -> Option<&str> { self.entities.as_deref() }
    /// Between 1 \< 2 and 3 > 2, and a**d, and Vec\<String> and Option\<Box\<T>>.**
    #[inline] pub fn comparisons(&self) -> Option<&str> { self.comparisons.as_deref() }
    /// Brackets such as \[0\], \[Markup\], \[`Markup`\], \[crate::Client\], [text](https://farrier.example), \[a\]\[b\], \[x\]: not a definition, \[ \] an empty box, \[\[double\]\] and array\[index\].
    #[inline] pub fn rustdoc_links(&self) -> Option<&str> { self.rustdoc_links.as_deref() }
    /// The member `definitionLine`.
    #[inline] pub fn definition_line(&self) -> Option<&str> { self.definition_line.as_deref() }
    /// # Not a heading?
    #[inline] pub fn markdown(&self) -> Option<&str> { self.markdown.as_deref() }
    /// Use _.farrier.example or arn:aws:s3:::bucket/_ or a*b*c, and _/ to close and /_ to open.
    #[inline] pub fn asterisks(&self) -> Option<&str> { self.asterisks.as_deref() }
    /// A path C:\\temp\\new, a pattern ^\\d+.\\w\*$ and a trailing backslash \\
    #[inline] pub fn backslashes(&self) -> Option<&str> { self.backslashes.as_deref() }
    /// He said "hello" and r#"raw"# and "# and 'c' and “curly”.
    #[inline] pub fn quotes(&self) -> Option<&str> { self.quotes.as_deref() }
    /// Before.
    #[inline] pub fn fence(&self) -> Option<&str> { self.fence.as_deref() }
    /// A fence that never closes:
    #[inline] pub fn open_fence(&self) -> Option<&str> { self.open_fence.as_deref() }
    /// Before.
    #[inline] pub fn indented(&self) -> Option<&str> { self.indented.as_deref() }
    /// word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 word14 word15 word16 word17 word18 word19 word20 word21 word22 word23 word24 word25 word26 word27 word28 word29 word30 word31 word32 word33 word34 word35 word36 word37 word38 word39 word40 word41 word42 word43 word44 word45 word46 word47 word48 word49 word50 word51 word52 word53 word54 word55 word56 word57 word58 word59 word60 word61 word62 word63 word64 word65 word66 word67 word68 word69 word70 word71 word72 word73 word74 word75 word76 word77 word78 word79 word80 word81 word82 word83 word84 word85 word86 word87 word88 word89 word90 word91 word92 word93 word94 word95 word96 word97 word98 word99 word100 word101 word102 word103 word104 word105 word106 word107 word108 word109 word110 word111 word112 word113 word114 word115 word116 word117 word118 word119.
    #[inline] pub fn long_line(&self) -> Option<&str> { self.long_line.as_deref() }
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    #[inline] pub fn long_word(&self) -> Option<&str> { self.long_word.as_deref() }
    /// Größe, naïve, 東京, 🐎, a no-break space, a zerowidth space, a softhyphen and right-to-left שלום.
    #[inline] pub fn non_ascii(&self) -> Option<&str> { self.non_ascii.as_deref() }
    /// Text with direction marks esrever and isolated parts.
    #[inline] pub fn bidi(&self) -> Option<&str> { self.bidi.as_deref() }
    /// A tab here, a return and a new line, a null-like and an escape \[0m.
    #[inline] pub fn control(&self) -> Option<&str> { self.control.as_deref() }
    /// Spaces around, and lines after.
    #[inline] pub fn trailing(&self) -> Option<&str> { self.trailing.as_deref() }
    /// The member `empty`.
    #[inline] pub fn empty(&self) -> Option<&str> { self.empty.as_deref() }
    /// The member `blank`.
    #[inline] pub fn blank(&self) -> Option<&str> { self.blank.as_deref() }
    /// The member `onlyTags`.
    #[inline] pub fn only_tags(&self) -> Option<&str> { self.only_tags.as_deref() }
    /// \#\!\[allow(unused)\] #\[test\] //! inner /// outer
    #[inline] pub fn attribute_like(&self) -> Option<&str> { self.attribute_like.as_deref() }
    /// { "json": {} } and {{double}} and ${variable} and $(command) and #{hash}.
    #[inline] pub fn braces(&self) -> Option<&str> { self.braces.as_deref() }
    /// <http://farrier.example/a_b?c=d&e=f#g>, www.farrier.example and mailto:someone@farrier.example.
    #[inline] pub fn urls(&self) -> Option<&str> { self.urls.as_deref() }
    /// No longer used.
    #[deprecated(note = "Use `inline` instead; it is **better** \"by far\". (since 2026-01-01)"
    )]
    #[inline] pub fn old_member(&self) -> Option<&str> { self.old_member.as_deref() }
    /// The member `oldPlain`.
    #[deprecated] #[inline] pub fn old_plain(&self) -> Option<&str> { self.old_plain.as_deref() }
    /// A member with its own text.
    #[inline] pub fn constrained(&self) -> Option<&str> { self.constrained.as_deref() }
    /// Text on the target, for members that have none.
    #[inline] pub fn inherits(&self) -> Option<&str> { self.inherits.as_deref() }
    /// A late addition.
    #[inline] pub fn since(&self) -> Option<&str> { self.since.as_deref() }
    /// Something secret.
    #[inline] pub fn sensitive(&self) -> Option<&str> { self.sensitive.as_deref() }
    /// Must be there.
    #[inline] pub fn required(&self) -> &str { &self.required }
    /// An enum with documented members.
    #[inline] pub fn state(&self) -> Option<&State> { self.state.as_ref() }
    /// A string with the old enum trait.
    #[inline] pub fn legacy(&self) -> Option<&Legacy> { self.legacy.as_ref() }
    /// One **or** the other.
    #[inline] pub fn choice(&self) -> Option<&Choice> { self.choice.as_ref() }
    /// The member `undocumented`.
    #[inline] pub fn undocumented(&self) -> Option<&str> { self.undocumented.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MarkupBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Markup", &[
    Member { name: "paragraphs", target: STRING, traits: Trait::None }, Member { name: "inline", target: STRING, traits: Trait::None },
    Member { name: "emptyInline", target: STRING, traits: Trait::None }, Member { name: "spacedInline", target: STRING, traits: Trait::None },
    Member { name: "nestedInline", target: STRING, traits: Trait::None }, Member { name: "pre", target: STRING, traits: Trait::None },
    Member { name: "preCode", target: STRING, traits: Trait::None }, Member { name: "list", target: STRING, traits: Trait::None }, Member { name: "ordered", target: STRING, traits: Trait::None },
    Member { name: "nestedList", target: STRING, traits: Trait::None }, Member { name: "definitions", target: STRING, traits: Trait::None },
    Member { name: "table", target: STRING, traits: Trait::None }, Member { name: "links", target: STRING, traits: Trait::None }, Member { name: "notes", target: STRING, traits: Trait::None },
    Member { name: "headings", target: STRING, traits: Trait::None }, Member { name: "unclosed", target: STRING, traits: Trait::None },
    Member { name: "strayClose", target: STRING, traits: Trait::None }, Member { name: "unknownTags", target: STRING, traits: Trait::None },
    Member { name: "script", target: STRING, traits: Trait::None }, Member { name: "upperCaseTags", target: STRING, traits: Trait::None },
    Member { name: "entities", target: STRING, traits: Trait::None }, Member { name: "comparisons", target: STRING, traits: Trait::None },
    Member { name: "rustdocLinks", target: STRING, traits: Trait::None }, Member { name: "definitionLine", target: STRING, traits: Trait::None },
    Member { name: "markdown", target: STRING, traits: Trait::None }, Member { name: "asterisks", target: STRING, traits: Trait::None },
    Member { name: "backslashes", target: STRING, traits: Trait::None }, Member { name: "quotes", target: STRING, traits: Trait::None },
    Member { name: "fence", target: STRING, traits: Trait::None }, Member { name: "openFence", target: STRING, traits: Trait::None },
    Member { name: "indented", target: STRING, traits: Trait::None }, Member { name: "longLine", target: STRING, traits: Trait::None },
    Member { name: "longWord", target: STRING, traits: Trait::None }, Member { name: "nonAscii", target: STRING, traits: Trait::None },
    Member { name: "bidi", target: STRING, traits: Trait::None }, Member { name: "control", target: STRING, traits: Trait::None }, Member { name: "trailing", target: STRING, traits: Trait::None },
    Member { name: "empty", target: STRING, traits: Trait::None }, Member { name: "blank", target: STRING, traits: Trait::None }, Member { name: "onlyTags", target: STRING, traits: Trait::None },
    Member { name: "attributeLike", target: STRING, traits: Trait::None }, Member { name: "braces", target: STRING, traits: Trait::None },
    Member { name: "urls", target: STRING, traits: Trait::None }, Member { name: "oldMember", target: STRING, traits: Trait::None },
    Member { name: "oldPlain", target: STRING, traits: Trait::None }, Member { name: "constrained", target: STRING, traits: Trait::None },
    Member { name: "inherits", target: STRING, traits: Trait::None }, Member { name: "since", target: STRING, traits: Trait::None },
    Member { name: "sensitive", target: STRING, traits: Trait::Sensitive }, Member { name: "required", target: STRING, traits: Trait::None },
    Member { name: "state", target: STRING, traits: Trait::None }, Member { name: "legacy", target: STRING, traits: Trait::None },
    Member { name: "choice", target: &crate::types::choice::SCHEMA, traits: Trait::None }, Member { name: "undocumented", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for Markup {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.paragraphs.read(), 1 => self.inline.read(), 2 => self.empty_inline.read(), 3 => self.spaced_inline.read(), 4 => self.nested_inline.read(), 5 => self.pre.read(),
        6 => self.pre_code.read(), 7 => self.list.read(), 8 => self.ordered.read(), 9 => self.nested_list.read(), 10 => self.definitions.read(), 11 => self.table.read(), 12 => self.links.read(),
        13 => self.notes.read(), 14 => self.headings.read(), 15 => self.unclosed.read(), 16 => self.stray_close.read(), 17 => self.unknown_tags.read(), 18 => self.script.read(),
        19 => self.upper_case_tags.read(), 20 => self.entities.read(), 21 => self.comparisons.read(), 22 => self.rustdoc_links.read(), 23 => self.definition_line.read(),
        24 => self.markdown.read(), 25 => self.asterisks.read(), 26 => self.backslashes.read(), 27 => self.quotes.read(), 28 => self.fence.read(), 29 => self.open_fence.read(),
        30 => self.indented.read(), 31 => self.long_line.read(), 32 => self.long_word.read(), 33 => self.non_ascii.read(), 34 => self.bidi.read(), 35 => self.control.read(),
        36 => self.trailing.read(), 37 => self.empty.read(), 38 => self.blank.read(), 39 => self.only_tags.read(), 40 => self.attribute_like.read(), 41 => self.braces.read(),
        42 => self.urls.read(), 43 => self.old_member.read(), 44 => self.old_plain.read(), 45 => self.constrained.read(), 46 => self.inherits.read(), 47 => self.since.read(),
        48 => self.sensitive.read(), 49 => self.required.read(), 50 => self.state.read(), 51 => self.legacy.read(), 52 => self.choice.read(), 53 => self.undocumented.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.paragraphs.fill(), 1 => self.inline.fill(), 2 => self.empty_inline.fill(), 3 => self.spaced_inline.fill(), 4 => self.nested_inline.fill(), 5 => self.pre.fill(),
        6 => self.pre_code.fill(), 7 => self.list.fill(), 8 => self.ordered.fill(), 9 => self.nested_list.fill(), 10 => self.definitions.fill(), 11 => self.table.fill(), 12 => self.links.fill(),
        13 => self.notes.fill(), 14 => self.headings.fill(), 15 => self.unclosed.fill(), 16 => self.stray_close.fill(), 17 => self.unknown_tags.fill(), 18 => self.script.fill(),
        19 => self.upper_case_tags.fill(), 20 => self.entities.fill(), 21 => self.comparisons.fill(), 22 => self.rustdoc_links.fill(), 23 => self.definition_line.fill(),
        24 => self.markdown.fill(), 25 => self.asterisks.fill(), 26 => self.backslashes.fill(), 27 => self.quotes.fill(), 28 => self.fence.fill(), 29 => self.open_fence.fill(),
        30 => self.indented.fill(), 31 => self.long_line.fill(), 32 => self.long_word.fill(), 33 => self.non_ascii.fill(), 34 => self.bidi.fill(), 35 => self.control.fill(),
        36 => self.trailing.fill(), 37 => self.empty.fill(), 38 => self.blank.fill(), 39 => self.only_tags.fill(), 40 => self.attribute_like.fill(), 41 => self.braces.fill(),
        42 => self.urls.fill(), 43 => self.old_member.fill(), 44 => self.old_plain.fill(), 45 => self.constrained.fill(), 46 => self.inherits.fill(), 47 => self.since.fill(),
        48 => self.sensitive.fill(), 49 => self.required.fill(), 50 => self.state.fill(), 51 => self.legacy.fill(), 52 => self.choice.fill(), 53 => self.undocumented.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self {
        Self {
            paragraphs: Value::empty(),
            inline: Value::empty(),
            empty_inline: Value::empty(),
            spaced_inline: Value::empty(),
            nested_inline: Value::empty(),
            pre: Value::empty(),
            pre_code: Value::empty(),
            list: Value::empty(),
            ordered: Value::empty(),
            nested_list: Value::empty(),
            definitions: Value::empty(),
            table: Value::empty(),
            links: Value::empty(),
            notes: Value::empty(),
            headings: Value::empty(),
            unclosed: Value::empty(),
            stray_close: Value::empty(),
            unknown_tags: Value::empty(),
            script: Value::empty(),
            upper_case_tags: Value::empty(),
            entities: Value::empty(),
            comparisons: Value::empty(),
            rustdoc_links: Value::empty(),
            definition_line: Value::empty(),
            markdown: Value::empty(),
            asterisks: Value::empty(),
            backslashes: Value::empty(),
            quotes: Value::empty(),
            fence: Value::empty(),
            open_fence: Value::empty(),
            indented: Value::empty(),
            long_line: Value::empty(),
            long_word: Value::empty(),
            non_ascii: Value::empty(),
            bidi: Value::empty(),
            control: Value::empty(),
            trailing: Value::empty(),
            empty: Value::empty(),
            blank: Value::empty(),
            only_tags: Value::empty(),
            attribute_like: Value::empty(),
            braces: Value::empty(),
            urls: Value::empty(),
            old_member: Value::empty(),
            old_plain: Value::empty(),
            constrained: Value::empty(),
            inherits: Value::empty(),
            since: Value::empty(),
            sensitive: Value::empty(),
            required: Value::empty(),
            state: Value::empty(),
            legacy: Value::empty(),
            choice: Value::empty(),
            undocumented: Value::empty(),
        }
    }
}
impl fmt::Debug for Markup { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Markup { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`Markup`](struct@Markup).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct MarkupBuilder {
    paragraphs: Option<String>,
    inline: Option<String>,
    empty_inline: Option<String>,
    spaced_inline: Option<String>,
    nested_inline: Option<String>,
    pre: Option<String>,
    pre_code: Option<String>,
    list: Option<String>,
    ordered: Option<String>,
    nested_list: Option<String>,
    definitions: Option<String>,
    table: Option<String>,
    links: Option<String>,
    notes: Option<String>,
    headings: Option<String>,
    unclosed: Option<String>,
    stray_close: Option<String>,
    unknown_tags: Option<String>,
    script: Option<String>,
    upper_case_tags: Option<String>,
    entities: Option<String>,
    comparisons: Option<String>,
    rustdoc_links: Option<String>,
    definition_line: Option<String>,
    markdown: Option<String>,
    asterisks: Option<String>,
    backslashes: Option<String>,
    quotes: Option<String>,
    fence: Option<String>,
    open_fence: Option<String>,
    indented: Option<String>,
    long_line: Option<String>,
    long_word: Option<String>,
    non_ascii: Option<String>,
    bidi: Option<String>,
    control: Option<String>,
    trailing: Option<String>,
    empty: Option<String>,
    blank: Option<String>,
    only_tags: Option<String>,
    attribute_like: Option<String>,
    braces: Option<String>,
    urls: Option<String>,
    old_member: Option<String>,
    old_plain: Option<String>,
    constrained: Option<String>,
    inherits: Option<String>,
    since: Option<String>,
    sensitive: Option<String>,
    required: Option<String>,
    state: Option<State>,
    legacy: Option<Legacy>,
    choice: Option<Choice>,
    undocumented: Option<String>,
}
impl MarkupBuilder {
    /// First paragraph.
    #[inline] pub fn paragraphs(mut self, value: impl Into<String>) -> Self { self.paragraphs = Some(value.into()); self }
    /// Some `code`, **bold**, **strong**, _italic_, _emphasis_, underline, `` code with `ticks` ``, x^2, H2O and a line\
    /// break\
    /// here.
    #[inline] pub fn inline(mut self, value: impl Into<String>) -> Self { self.inline = Some(value.into()); self }
    /// Nothing in these and those.
    #[inline] pub fn empty_inline(mut self, value: impl Into<String>) -> Self { self.empty_inline = Some(value.into()); self }
    /// Mind **the spaces** inside `tags` and*missing*ones.
    #[inline] pub fn spaced_inline(mut self, value: impl Into<String>) -> Self { self.spaced_inline = Some(value.into()); self }
    /// **Bold with `code` and _slant_ inside**, and `code with slant inside`.
    #[inline] pub fn nested_inline(mut self, value: impl Into<String>) -> Self { self.nested_inline = Some(value.into()); self }
    /// Before.
    #[inline] pub fn pre(mut self, value: impl Into<String>) -> Self { self.pre = Some(value.into()); self }
    /// ```text
    /// fn main() {
    ///     let x: Vec<u8> = vec![];
    /// }
    /// ```
    #[inline] pub fn pre_code(mut self, value: impl Into<String>) -> Self { self.pre_code = Some(value.into()); self }
    /// A list:
    #[inline] pub fn list(mut self, value: impl Into<String>) -> Self { self.list = Some(value.into()); self }
    /// 1. First
    /// 2. Second
    /// 3. Third
    #[inline] pub fn ordered(mut self, value: impl Into<String>) -> Self { self.ordered = Some(value.into()); self }
    /// - Outer
    ///   - Inner one
    ///   - Inner two
    ///     1. Deep
    /// - Outer again
    #[inline] pub fn nested_list(mut self, value: impl Into<String>) -> Self { self.nested_list = Some(value.into()); self }
    /// - **Term**: Its meaning.
    /// - **Other term**: Its meaning, in a paragraph.
    #[inline] pub fn definitions(mut self, value: impl Into<String>) -> Self { self.definitions = Some(value.into()); self }
    /// | Key | Value |
    /// | --- | --- |
    /// | a | 1 \| 2 |
    /// | `b` |  |
    #[inline] pub fn table(mut self, value: impl Into<String>) -> Self { self.table = Some(value.into()); self }
    /// See [this page](https://farrier.example/a_b_c), [single quotes](https://farrier.example/single), `NoTarget`, an empty target, [round brackets](https://farrier.example/%28round%29), [padded](https://farrier.example/x) and <https://farrier.example/bare>.
    #[inline] pub fn links(mut self, value: impl Into<String>) -> Self { self.links = Some(value.into()); self }
    /// Text.
    #[inline] pub fn notes(mut self, value: impl Into<String>) -> Self { self.notes = Some(value.into()); self }
    /// # Big
    #[inline] pub fn headings(mut self, value: impl Into<String>) -> Self { self.headings = Some(value.into()); self }
    /// A paragraph without end
    #[inline] pub fn unclosed(mut self, value: impl Into<String>) -> Self { self.unclosed = Some(value.into()); self }
    /// Closed before it opened
    #[inline] pub fn stray_close(mut self, value: impl Into<String>) -> Self { self.stray_close = Some(value.into()); self }
    /// A \<unknown attr="x">tag\</unknown>, a \<code-thing>, a placeholder \<your-bucket>, an address \<someone@farrier.example>, a name and a comment here.
    #[inline] pub fn unknown_tags(mut self, value: impl Into<String>) -> Self { self.unknown_tags = Some(value.into()); self }
    /// Text alert("no") and p { color: red } goes on.
    #[inline] pub fn script(mut self, value: impl Into<String>) -> Self { self.script = Some(value.into()); self }
    /// Shouting **tags** and `code`.
    #[inline] pub fn upper_case_tags(mut self, value: impl Into<String>) -> Self { self.upper_case_tags = Some(value.into()); self }
    /// \<tag> & "quotes" 'single' space © © © \&unknown; AT\&T \&lt; a && b & c &
    #[inline] pub fn entities(mut self, value: impl Into<String>) -> Self { self.entities = Some(value.into()); self }
    /// Between 1 \< 2 and 3 > 2, and a**d, and Vec\<String> and Option\<Box\<T>>.**
    #[inline] pub fn comparisons(mut self, value: impl Into<String>) -> Self { self.comparisons = Some(value.into()); self }
    /// Brackets such as \[0\], \[Markup\], \[`Markup`\], \[crate::Client\], [text](https://farrier.example), \[a\]\[b\], \[x\]: not a definition, \[ \] an empty box, \[\[double\]\] and array\[index\].
    #[inline] pub fn rustdoc_links(mut self, value: impl Into<String>) -> Self { self.rustdoc_links = Some(value.into()); self }
    /// The member `definitionLine`.
    #[inline] pub fn definition_line(mut self, value: impl Into<String>) -> Self { self.definition_line = Some(value.into()); self }
    /// # Not a heading?
    #[inline] pub fn markdown(mut self, value: impl Into<String>) -> Self { self.markdown = Some(value.into()); self }
    /// Use _.farrier.example or arn:aws:s3:::bucket/_ or a*b*c, and _/ to close and /_ to open.
    #[inline] pub fn asterisks(mut self, value: impl Into<String>) -> Self { self.asterisks = Some(value.into()); self }
    /// A path C:\\temp\\new, a pattern ^\\d+.\\w\*$ and a trailing backslash \\
    #[inline] pub fn backslashes(mut self, value: impl Into<String>) -> Self { self.backslashes = Some(value.into()); self }
    /// He said "hello" and r#"raw"# and "# and 'c' and “curly”.
    #[inline] pub fn quotes(mut self, value: impl Into<String>) -> Self { self.quotes = Some(value.into()); self }
    /// Before.
    #[inline] pub fn fence(mut self, value: impl Into<String>) -> Self { self.fence = Some(value.into()); self }
    /// A fence that never closes:
    #[inline] pub fn open_fence(mut self, value: impl Into<String>) -> Self { self.open_fence = Some(value.into()); self }
    /// Before.
    #[inline] pub fn indented(mut self, value: impl Into<String>) -> Self { self.indented = Some(value.into()); self }
    /// word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 word14 word15 word16 word17 word18 word19 word20 word21 word22 word23 word24 word25 word26 word27 word28 word29 word30 word31 word32 word33 word34 word35 word36 word37 word38 word39 word40 word41 word42 word43 word44 word45 word46 word47 word48 word49 word50 word51 word52 word53 word54 word55 word56 word57 word58 word59 word60 word61 word62 word63 word64 word65 word66 word67 word68 word69 word70 word71 word72 word73 word74 word75 word76 word77 word78 word79 word80 word81 word82 word83 word84 word85 word86 word87 word88 word89 word90 word91 word92 word93 word94 word95 word96 word97 word98 word99 word100 word101 word102 word103 word104 word105 word106 word107 word108 word109 word110 word111 word112 word113 word114 word115 word116 word117 word118 word119.
    #[inline] pub fn long_line(mut self, value: impl Into<String>) -> Self { self.long_line = Some(value.into()); self }
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    #[inline] pub fn long_word(mut self, value: impl Into<String>) -> Self { self.long_word = Some(value.into()); self }
    /// Größe, naïve, 東京, 🐎, a no-break space, a zerowidth space, a softhyphen and right-to-left שלום.
    #[inline] pub fn non_ascii(mut self, value: impl Into<String>) -> Self { self.non_ascii = Some(value.into()); self }
    /// Text with direction marks esrever and isolated parts.
    #[inline] pub fn bidi(mut self, value: impl Into<String>) -> Self { self.bidi = Some(value.into()); self }
    /// A tab here, a return and a new line, a null-like and an escape \[0m.
    #[inline] pub fn control(mut self, value: impl Into<String>) -> Self { self.control = Some(value.into()); self }
    /// Spaces around, and lines after.
    #[inline] pub fn trailing(mut self, value: impl Into<String>) -> Self { self.trailing = Some(value.into()); self }
    /// The member `empty`.
    #[inline] pub fn empty(mut self, value: impl Into<String>) -> Self { self.empty = Some(value.into()); self }
    /// The member `blank`.
    #[inline] pub fn blank(mut self, value: impl Into<String>) -> Self { self.blank = Some(value.into()); self }
    /// The member `onlyTags`.
    #[inline] pub fn only_tags(mut self, value: impl Into<String>) -> Self { self.only_tags = Some(value.into()); self }
    /// \#\!\[allow(unused)\] #\[test\] //! inner /// outer
    #[inline] pub fn attribute_like(mut self, value: impl Into<String>) -> Self { self.attribute_like = Some(value.into()); self }
    /// { "json": {} } and {{double}} and ${variable} and $(command) and #{hash}.
    #[inline] pub fn braces(mut self, value: impl Into<String>) -> Self { self.braces = Some(value.into()); self }
    /// <http://farrier.example/a_b?c=d&e=f#g>, www.farrier.example and mailto:someone@farrier.example.
    #[inline] pub fn urls(mut self, value: impl Into<String>) -> Self { self.urls = Some(value.into()); self }
    /// No longer used.
    #[deprecated(note = "Use `inline` instead; it is **better** \"by far\". (since 2026-01-01)"
    )]
    #[inline] pub fn old_member(mut self, value: impl Into<String>) -> Self { self.old_member = Some(value.into()); self }
    /// The member `oldPlain`.
    #[deprecated] #[inline] pub fn old_plain(mut self, value: impl Into<String>) -> Self { self.old_plain = Some(value.into()); self }
    /// A member with its own text.
    #[inline] pub fn constrained(mut self, value: impl Into<String>) -> Self { self.constrained = Some(value.into()); self }
    /// Text on the target, for members that have none.
    #[inline] pub fn inherits(mut self, value: impl Into<String>) -> Self { self.inherits = Some(value.into()); self }
    /// A late addition.
    #[inline] pub fn since(mut self, value: impl Into<String>) -> Self { self.since = Some(value.into()); self }
    /// Something secret.
    #[inline] pub fn sensitive(mut self, value: impl Into<String>) -> Self { self.sensitive = Some(value.into()); self }
    /// Must be there. Required.
    #[inline] pub fn required(mut self, value: impl Into<String>) -> Self { self.required = Some(value.into()); self }
    /// An enum with documented members.
    #[inline] pub fn state(mut self, value: State) -> Self { self.state = Some(value); self }
    /// A string with the old enum trait.
    #[inline] pub fn legacy(mut self, value: Legacy) -> Self { self.legacy = Some(value); self }
    /// One **or** the other.
    #[inline] pub fn choice(mut self, value: Choice) -> Self { self.choice = Some(value); self }
    /// The member `undocumented`.
    #[inline] pub fn undocumented(mut self, value: impl Into<String>) -> Self { self.undocumented = Some(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<Markup, BuildError> {
        Ok(Markup {
            paragraphs: self.paragraphs,
            inline: self.inline,
            empty_inline: self.empty_inline,
            spaced_inline: self.spaced_inline,
            nested_inline: self.nested_inline,
            pre: self.pre,
            pre_code: self.pre_code,
            list: self.list,
            ordered: self.ordered,
            nested_list: self.nested_list,
            definitions: self.definitions,
            table: self.table,
            links: self.links,
            notes: self.notes,
            headings: self.headings,
            unclosed: self.unclosed,
            stray_close: self.stray_close,
            unknown_tags: self.unknown_tags,
            script: self.script,
            upper_case_tags: self.upper_case_tags,
            entities: self.entities,
            comparisons: self.comparisons,
            rustdoc_links: self.rustdoc_links,
            definition_line: self.definition_line,
            markdown: self.markdown,
            asterisks: self.asterisks,
            backslashes: self.backslashes,
            quotes: self.quotes,
            fence: self.fence,
            open_fence: self.open_fence,
            indented: self.indented,
            long_line: self.long_line,
            long_word: self.long_word,
            non_ascii: self.non_ascii,
            bidi: self.bidi,
            control: self.control,
            trailing: self.trailing,
            empty: self.empty,
            blank: self.blank,
            only_tags: self.only_tags,
            attribute_like: self.attribute_like,
            braces: self.braces,
            urls: self.urls,
            old_member: self.old_member,
            old_plain: self.old_plain,
            constrained: self.constrained,
            inherits: self.inherits,
            since: self.since,
            sensitive: self.sensitive,
            required: error::required(self.required, "required", "Markup")?,
            state: self.state,
            legacy: self.legacy,
            choice: self.choice,
            undocumented: self.undocumented,
        })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl MarkupBuilder {
    #[inline] pub fn set_paragraphs(mut self, value: Option<String>) -> Self { self.paragraphs = value; self }
    #[inline] pub fn get_paragraphs(&self) -> &Option<String> { &self.paragraphs }
    #[inline] pub fn set_inline(mut self, value: Option<String>) -> Self { self.inline = value; self }
    #[inline] pub fn get_inline(&self) -> &Option<String> { &self.inline }
    #[inline] pub fn set_empty_inline(mut self, value: Option<String>) -> Self { self.empty_inline = value; self }
    #[inline] pub fn get_empty_inline(&self) -> &Option<String> { &self.empty_inline }
    #[inline] pub fn set_spaced_inline(mut self, value: Option<String>) -> Self { self.spaced_inline = value; self }
    #[inline] pub fn get_spaced_inline(&self) -> &Option<String> { &self.spaced_inline }
    #[inline] pub fn set_nested_inline(mut self, value: Option<String>) -> Self { self.nested_inline = value; self }
    #[inline] pub fn get_nested_inline(&self) -> &Option<String> { &self.nested_inline }
    #[inline] pub fn set_pre(mut self, value: Option<String>) -> Self { self.pre = value; self }
    #[inline] pub fn get_pre(&self) -> &Option<String> { &self.pre }
    #[inline] pub fn set_pre_code(mut self, value: Option<String>) -> Self { self.pre_code = value; self }
    #[inline] pub fn get_pre_code(&self) -> &Option<String> { &self.pre_code }
    #[inline] pub fn set_list(mut self, value: Option<String>) -> Self { self.list = value; self }
    #[inline] pub fn get_list(&self) -> &Option<String> { &self.list }
    #[inline] pub fn set_ordered(mut self, value: Option<String>) -> Self { self.ordered = value; self }
    #[inline] pub fn get_ordered(&self) -> &Option<String> { &self.ordered }
    #[inline] pub fn set_nested_list(mut self, value: Option<String>) -> Self { self.nested_list = value; self }
    #[inline] pub fn get_nested_list(&self) -> &Option<String> { &self.nested_list }
    #[inline] pub fn set_definitions(mut self, value: Option<String>) -> Self { self.definitions = value; self }
    #[inline] pub fn get_definitions(&self) -> &Option<String> { &self.definitions }
    #[inline] pub fn set_table(mut self, value: Option<String>) -> Self { self.table = value; self }
    #[inline] pub fn get_table(&self) -> &Option<String> { &self.table }
    #[inline] pub fn set_links(mut self, value: Option<String>) -> Self { self.links = value; self }
    #[inline] pub fn get_links(&self) -> &Option<String> { &self.links }
    #[inline] pub fn set_notes(mut self, value: Option<String>) -> Self { self.notes = value; self }
    #[inline] pub fn get_notes(&self) -> &Option<String> { &self.notes }
    #[inline] pub fn set_headings(mut self, value: Option<String>) -> Self { self.headings = value; self }
    #[inline] pub fn get_headings(&self) -> &Option<String> { &self.headings }
    #[inline] pub fn set_unclosed(mut self, value: Option<String>) -> Self { self.unclosed = value; self }
    #[inline] pub fn get_unclosed(&self) -> &Option<String> { &self.unclosed }
    #[inline] pub fn set_stray_close(mut self, value: Option<String>) -> Self { self.stray_close = value; self }
    #[inline] pub fn get_stray_close(&self) -> &Option<String> { &self.stray_close }
    #[inline] pub fn set_unknown_tags(mut self, value: Option<String>) -> Self { self.unknown_tags = value; self }
    #[inline] pub fn get_unknown_tags(&self) -> &Option<String> { &self.unknown_tags }
    #[inline] pub fn set_script(mut self, value: Option<String>) -> Self { self.script = value; self }
    #[inline] pub fn get_script(&self) -> &Option<String> { &self.script }
    #[inline] pub fn set_upper_case_tags(mut self, value: Option<String>) -> Self { self.upper_case_tags = value; self }
    #[inline] pub fn get_upper_case_tags(&self) -> &Option<String> { &self.upper_case_tags }
    #[inline] pub fn set_entities(mut self, value: Option<String>) -> Self { self.entities = value; self }
    #[inline] pub fn get_entities(&self) -> &Option<String> { &self.entities }
    #[inline] pub fn set_comparisons(mut self, value: Option<String>) -> Self { self.comparisons = value; self }
    #[inline] pub fn get_comparisons(&self) -> &Option<String> { &self.comparisons }
    #[inline] pub fn set_rustdoc_links(mut self, value: Option<String>) -> Self { self.rustdoc_links = value; self }
    #[inline] pub fn get_rustdoc_links(&self) -> &Option<String> { &self.rustdoc_links }
    #[inline] pub fn set_definition_line(mut self, value: Option<String>) -> Self { self.definition_line = value; self }
    #[inline] pub fn get_definition_line(&self) -> &Option<String> { &self.definition_line }
    #[inline] pub fn set_markdown(mut self, value: Option<String>) -> Self { self.markdown = value; self }
    #[inline] pub fn get_markdown(&self) -> &Option<String> { &self.markdown }
    #[inline] pub fn set_asterisks(mut self, value: Option<String>) -> Self { self.asterisks = value; self }
    #[inline] pub fn get_asterisks(&self) -> &Option<String> { &self.asterisks }
    #[inline] pub fn set_backslashes(mut self, value: Option<String>) -> Self { self.backslashes = value; self }
    #[inline] pub fn get_backslashes(&self) -> &Option<String> { &self.backslashes }
    #[inline] pub fn set_quotes(mut self, value: Option<String>) -> Self { self.quotes = value; self }
    #[inline] pub fn get_quotes(&self) -> &Option<String> { &self.quotes }
    #[inline] pub fn set_fence(mut self, value: Option<String>) -> Self { self.fence = value; self }
    #[inline] pub fn get_fence(&self) -> &Option<String> { &self.fence }
    #[inline] pub fn set_open_fence(mut self, value: Option<String>) -> Self { self.open_fence = value; self }
    #[inline] pub fn get_open_fence(&self) -> &Option<String> { &self.open_fence }
    #[inline] pub fn set_indented(mut self, value: Option<String>) -> Self { self.indented = value; self }
    #[inline] pub fn get_indented(&self) -> &Option<String> { &self.indented }
    #[inline] pub fn set_long_line(mut self, value: Option<String>) -> Self { self.long_line = value; self }
    #[inline] pub fn get_long_line(&self) -> &Option<String> { &self.long_line }
    #[inline] pub fn set_long_word(mut self, value: Option<String>) -> Self { self.long_word = value; self }
    #[inline] pub fn get_long_word(&self) -> &Option<String> { &self.long_word }
    #[inline] pub fn set_non_ascii(mut self, value: Option<String>) -> Self { self.non_ascii = value; self }
    #[inline] pub fn get_non_ascii(&self) -> &Option<String> { &self.non_ascii }
    #[inline] pub fn set_bidi(mut self, value: Option<String>) -> Self { self.bidi = value; self }
    #[inline] pub fn get_bidi(&self) -> &Option<String> { &self.bidi }
    #[inline] pub fn set_control(mut self, value: Option<String>) -> Self { self.control = value; self }
    #[inline] pub fn get_control(&self) -> &Option<String> { &self.control }
    #[inline] pub fn set_trailing(mut self, value: Option<String>) -> Self { self.trailing = value; self }
    #[inline] pub fn get_trailing(&self) -> &Option<String> { &self.trailing }
    #[inline] pub fn set_empty(mut self, value: Option<String>) -> Self { self.empty = value; self }
    #[inline] pub fn get_empty(&self) -> &Option<String> { &self.empty }
    #[inline] pub fn set_blank(mut self, value: Option<String>) -> Self { self.blank = value; self }
    #[inline] pub fn get_blank(&self) -> &Option<String> { &self.blank }
    #[inline] pub fn set_only_tags(mut self, value: Option<String>) -> Self { self.only_tags = value; self }
    #[inline] pub fn get_only_tags(&self) -> &Option<String> { &self.only_tags }
    #[inline] pub fn set_attribute_like(mut self, value: Option<String>) -> Self { self.attribute_like = value; self }
    #[inline] pub fn get_attribute_like(&self) -> &Option<String> { &self.attribute_like }
    #[inline] pub fn set_braces(mut self, value: Option<String>) -> Self { self.braces = value; self }
    #[inline] pub fn get_braces(&self) -> &Option<String> { &self.braces }
    #[inline] pub fn set_urls(mut self, value: Option<String>) -> Self { self.urls = value; self }
    #[inline] pub fn get_urls(&self) -> &Option<String> { &self.urls }
    #[deprecated(note = "Use `inline` instead; it is **better** \"by far\". (since 2026-01-01)"
    )]
    #[inline] pub fn set_old_member(mut self, value: Option<String>) -> Self { self.old_member = value; self }
    #[deprecated(note = "Use `inline` instead; it is **better** \"by far\". (since 2026-01-01)"
    )]
    #[inline] pub fn get_old_member(&self) -> &Option<String> { &self.old_member }
    #[deprecated] #[inline] pub fn set_old_plain(mut self, value: Option<String>) -> Self { self.old_plain = value; self }
    #[deprecated] #[inline] pub fn get_old_plain(&self) -> &Option<String> { &self.old_plain }
    #[inline] pub fn set_constrained(mut self, value: Option<String>) -> Self { self.constrained = value; self }
    #[inline] pub fn get_constrained(&self) -> &Option<String> { &self.constrained }
    #[inline] pub fn set_inherits(mut self, value: Option<String>) -> Self { self.inherits = value; self }
    #[inline] pub fn get_inherits(&self) -> &Option<String> { &self.inherits }
    #[inline] pub fn set_since(mut self, value: Option<String>) -> Self { self.since = value; self }
    #[inline] pub fn get_since(&self) -> &Option<String> { &self.since }
    #[inline] pub fn set_sensitive(mut self, value: Option<String>) -> Self { self.sensitive = value; self }
    #[inline] pub fn get_sensitive(&self) -> &Option<String> { &self.sensitive }
    #[inline] pub fn set_required(mut self, value: Option<String>) -> Self { self.required = value; self }
    #[inline] pub fn get_required(&self) -> &Option<String> { &self.required }
    #[inline] pub fn set_state(mut self, value: Option<State>) -> Self { self.state = value; self }
    #[inline] pub fn get_state(&self) -> &Option<State> { &self.state }
    #[inline] pub fn set_legacy(mut self, value: Option<Legacy>) -> Self { self.legacy = value; self }
    #[inline] pub fn get_legacy(&self) -> &Option<Legacy> { &self.legacy }
    #[inline] pub fn set_choice(mut self, value: Option<Choice>) -> Self { self.choice = value; self }
    #[inline] pub fn get_choice(&self) -> &Option<Choice> { &self.choice }
    #[inline] pub fn set_undocumented(mut self, value: Option<String>) -> Self { self.undocumented = value; self }
    #[inline] pub fn get_undocumented(&self) -> &Option<String> { &self.undocumented }
}
impl fmt::Debug for MarkupBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug_builder(&SCHEMA, &[
            self.paragraphs.read(), self.inline.read(), self.empty_inline.read(), self.spaced_inline.read(), self.nested_inline.read(), self.pre.read(), self.pre_code.read(), self.list.read(),
            self.ordered.read(), self.nested_list.read(), self.definitions.read(), self.table.read(), self.links.read(), self.notes.read(), self.headings.read(), self.unclosed.read(),
            self.stray_close.read(), self.unknown_tags.read(), self.script.read(), self.upper_case_tags.read(), self.entities.read(), self.comparisons.read(), self.rustdoc_links.read(),
            self.definition_line.read(), self.markdown.read(), self.asterisks.read(), self.backslashes.read(), self.quotes.read(), self.fence.read(), self.open_fence.read(), self.indented.read(),
            self.long_line.read(), self.long_word.read(), self.non_ascii.read(), self.bidi.read(), self.control.read(), self.trailing.read(), self.empty.read(), self.blank.read(),
            self.only_tags.read(), self.attribute_like.read(), self.braces.read(), self.urls.read(), self.old_member.read(), self.old_plain.read(), self.constrained.read(), self.inherits.read(),
            self.since.read(), self.sensitive.read(), self.required.read(), self.state.read(), self.legacy.read(), self.choice.read(), self.undocumented.read(),
        ], f)
    }
}
