//! Pages of a list as a stream.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use aws_smithy_async::future::pagination_stream;
use aws_smithy_async::future::pagination_stream::fn_stream::FnStream;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use futures_core::Stream;

use super::failure::Failure;
use super::{Handle, Sending, sending};
use crate::error::{BuildError, SdkError};
use crate::operation::{OperationInput, OperationOf, OperationShape};
use crate::shape::{Value, View};

/// How the pages of an operation follow each other (Smithy 2.0, `paginated` trait). Generated code implements it.
///
/// Tokens are strings but for a few services: DynamoDB has the key of an item for one.
pub trait Paginated<Token = String>: OperationInput + Clone {
    /// The token of the page after `output`.
    fn next_token(output: &Self::Output) -> Option<Token>;

    /// The token that it asks with.
    fn token(&mut self) -> &mut Option<Token>;
}

/// The type of a token. One that is empty is the end of the pages.
pub trait PageToken: Value + Clone + PartialEq + 'static {}

impl<T: Value + Clone + PartialEq + 'static> PageToken for T {}

/// What a call of `O` answers.
pub type Answer<O> = Result<<O as OperationShape>::Output, SdkError<<O as OperationShape>::Error, HttpResponse>>;

/// What a page of a list comes as.
pub type Page<O> = Answer<O>;

/// A stream of pages or items, in order; it ends after the first error.
///
/// It is a [`Stream`], and has the methods that are mostly wanted of one itself.
#[must_use = "a stream does nothing before it is polled"]
pub struct PaginationStream<Item>(Pin<Box<dyn Stream<Item = Item> + Send>>);

impl<Item> PaginationStream<Item> {
    /// The next item.
    pub async fn next(&mut self) -> Option<Item> {
        std::future::poll_fn(|context| self.poll_next(context)).await
    }

    /// The next item, for a future of your own; [`Stream`] has the same under its own name.
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Item>> {
        self.0.as_mut().poll_next(context)
    }

    /// The stream itself, which is one of the `futures` crate already. So programs compile that import the official
    /// `PaginationStreamExt`, which makes one.
    #[inline]
    pub fn into_stream_03x(self) -> Self {
        self
    }

    /// All items: a `Vec`, or a `Result` of one that ends at the first error.
    pub async fn collect<C: Collect<Item>>(mut self) -> C {
        let mut collected = C::start();
        while let Some(item) = self.next().await {
            if !collected.add(item) {
                break;
            }
        }
        collected
    }
}

/// A collection that [`PaginationStream::collect`] can make.
pub trait Collect<Item> {
    /// The empty collection.
    fn start() -> Self;

    /// Adds an item; false ends the collecting.
    fn add(&mut self, item: Item) -> bool;
}

impl<T> Collect<T> for Vec<T> {
    fn start() -> Self {
        Self::new()
    }

    fn add(&mut self, item: T) -> bool {
        self.push(item);
        true
    }
}

impl<T, E, C: Collect<T>> Collect<Result<T, E>> for Result<C, E> {
    fn start() -> Self {
        Ok(C::start())
    }

    fn add(&mut self, item: Result<T, E>) -> bool {
        match (self.as_mut(), item) {
            (Ok(collected), Ok(item)) => collected.add(item),
            (Ok(_), Err(error)) => {
                *self = Err(error);
                false
            }
            (Err(_), _) => false,
        }
    }
}

impl<T, E> PaginationStream<Result<T, E>> {
    /// The next item, with the error outside.
    ///
    /// # Errors
    /// The call for the page failed.
    pub async fn try_next(&mut self) -> Result<Option<T>, E> {
        self.next().await.transpose()
    }

    /// All items, or the first error.
    ///
    /// # Errors
    /// The call for a page failed.
    pub async fn try_collect(self) -> Result<Vec<T>, E> {
        self.collect().await
    }

    /// The items of each page, one by one.
    pub fn flat_map<I>(self, items: fn(T) -> I) -> PaginationStream<Result<I::Item, E>>
    where
        T: 'static,
        E: 'static,
        I: IntoIterator + 'static,
        I::IntoIter: Send + Unpin,
    {
        PaginationStream(Box::pin(Items { pages: self, items, current: None }))
    }
}

impl<Item> Stream for PaginationStream<Item> {
    type Item = Item;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Item>> {
        self.0.as_mut().poll_next(context)
    }
}

/// For what takes the official stream, such as `TryFlatMap::new`.
impl<Item: Send + 'static> From<PaginationStream<Item>> for pagination_stream::PaginationStream<Item> {
    #[inline]
    fn from(mut stream: PaginationStream<Item>) -> Self {
        Self::new(FnStream::new(|items| {
            Box::pin(async move {
                while let Some(item) = stream.next().await {
                    if items.send(item).await.is_err() {
                        break;
                    }
                }
            })
        }))
    }
}

impl<Item> std::fmt::Debug for PaginationStream<Item> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PaginationStream")
    }
}

/// The pages that follow `input`, fetched one at a time as they are asked for.
///
/// With `stop_on_duplicate_token` a service that answers with the token it was asked with ends the stream; without, it
/// may go on for ever.
pub fn paginate<I: Paginated<Token>, Token: PageToken>(
    handle: Handle,
    input: Result<I, BuildError>,
    stop_on_duplicate_token: bool,
) -> PaginationStream<Answer<OperationOf<I>>> {
    let next = match input {
        Ok(input) => Next::Ask(input),
        Err(invalid) => Next::Invalid(invalid),
    };
    PaginationStream(Box::pin(Pages::<I, Token> { handle, next, stop_on_duplicate_token, token: PhantomData }))
}

struct Pages<I: OperationInput, Token> {
    handle: Handle,
    next: Next<I>,
    stop_on_duplicate_token: bool,
    token: PhantomData<fn() -> Token>,
}

/// What the next poll has to do.
enum Next<I: OperationInput> {
    /// Ask for the page of this input.
    Ask(I),
    /// Wait for the page that this input asked for.
    Wait(I, Sending<OperationOf<I>>),
    /// Say that the first input is invalid.
    Invalid(BuildError),
    /// Nothing.
    End,
}

impl<I: OperationInput, Token> Unpin for Pages<I, Token> {}

impl<I: Paginated<Token>, Token: PageToken> Stream for Pages<I, Token> {
    type Item = Answer<OperationOf<I>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let (mut input, mut page) = match std::mem::replace(&mut self.next, Next::End) {
            Next::Ask(input) => {
                let page = sending::<OperationOf<I>>(self.handle.clone(), Ok(input.clone()));
                (input, page)
            }
            Next::Wait(input, page) => (input, page),
            Next::Invalid(invalid) => {
                let failure = Failure::not_built(I::operation(), invalid);
                return Poll::Ready(Some(Err(failure.with(None))));
            }
            Next::End => return Poll::Ready(None),
        };
        let Poll::Ready(page) = page.as_mut().poll(context) else {
            self.next = Next::Wait(input, page);
            return Poll::Pending;
        };
        if let Ok(output) = &page
            && let Some(token) = I::next_token(output).filter(|token| !is_end(token.read()))
        {
            let asked = input.token();
            if !(self.stop_on_duplicate_token && asked.as_ref() == Some(&token)) {
                *asked = Some(token);
                self.next = Next::Ask(input);
            }
        }
        Poll::Ready(Some(page))
    }
}

/// Whether a token leads nowhere.
fn is_end(token: View<'_>) -> bool {
    match token {
        View::Absent => true,
        View::Str(text) => text.is_empty(),
        View::List(items) => items.is_empty(),
        View::Map(entries) => entries.is_empty(),
        _ => false,
    }
}

/// The items of pages.
struct Items<T, E, I: IntoIterator> {
    pages: PaginationStream<Result<T, E>>,
    items: fn(T) -> I,
    current: Option<I::IntoIter>,
}

impl<T, E, I> Stream for Items<T, E, I>
where
    I: IntoIterator,
    I::IntoIter: Unpin,
{
    type Item = Result<I::Item, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.current.as_mut().and_then(Iterator::next) {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.0.as_mut().poll_next(context)) {
                Some(Ok(page)) => self.current = Some((self.items)(page).into_iter()),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}
