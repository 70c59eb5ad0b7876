//! Endpoint discovery ("AWS core specification", "Client endpoint discovery", `aws.api#clientEndpointDiscovery`): where
//! the calls of a service go that names its endpoints itself.
//!
//! The first call asks, the answer is kept for as long as the service says, and a call that is told to have gone to the
//! wrong place asks again. With an endpoint or a resolver of the program's own nothing is asked.

mod shapes;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use self::shapes::{Answer, Question};
pub use self::shapes::{INPUT, OUTPUT};
use super::call::unhooked;
use super::ends::AnyEnds;
use super::host::{is_base_url, prefixed};
use super::prepare::Prepared;
use super::{Handle, Shared};
use crate::error::{BoxError, Unmodelled};
use crate::operation::{Discovery, Operation, OperationTrait};
use crate::shape::{Shape, View};

/// How long nothing is asked after an answer did not come. The same as in botocore.
const PAUSE: Duration = Duration::from_secs(60);

/// The longest that an answer is kept; it keeps a nonsensical period within what a clock can tell.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The status of a request that went to the wrong server (RFC 9110, section 15.5.20).
const MISDIRECTED: u16 = 421;

/// The endpoints that a service has named, by what they are for.
#[derive(Debug, Default)]
pub(super) struct Discovered {
    known: Mutex<HashMap<Question, Known>>,
    /// Held while asking, so that calls side by side ask once.
    asking: tokio::sync::Mutex<()>,
}

#[derive(Clone, Debug)]
struct Known {
    url: Arc<str>,
    until: SystemTime,
}

impl Discovered {
    fn lock(&self) -> MutexGuard<'_, HashMap<Question, Known>> {
        // What is behind the lock is whole between any two statements.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The endpoint, if it was named and is not too old at that time.
    fn fresh(&self, question: &Question, now: SystemTime) -> Option<Arc<str>> {
        self.lock().get(question).filter(|known| now < known.until).map(|known| Arc::clone(&known.url))
    }
}

/// The URL that the service has named for a call; nothing where the endpoint of the rules is the right one.
///
/// # Errors
/// The service was asked, did not answer, and never has.
pub(super) async fn find(
    shared: &Shared,
    operation: &'static Operation,
    input: &dyn Shape,
) -> Result<Option<Arc<str>>, BoxError> {
    let settings = &shared.settings;
    let Some((discovery, question)) = question(shared, operation, input) else { return Ok(None) };
    if settings.endpoint_url.is_some() || settings.endpoint_resolver.is_some() {
        return Ok(None);
    }
    let discovered = &shared.state.discovered;
    if let Some(url) = discovered.fresh(&question, shared.time.now()) {
        return Ok(Some(url));
    }
    let _asking = discovered.asking.lock().await;
    if let Some(url) = discovered.fresh(&question, shared.time.now()) {
        return Ok(Some(url));
    }
    ask(shared, discovery, question).await.map(Some)
}

/// Forgets where a call went that should have gone elsewhere; whether it should.
pub(super) fn forget(
    shared: &Shared,
    operation: &'static Operation,
    input: &dyn Shape,
    response: &HttpResponse,
    code: &str,
) -> bool {
    let Some((discovery, question)) = question(shared, operation, input) else { return false };
    let is_wrong = response.status().as_u16() == MISDIRECTED || (!code.is_empty() && code == discovery.error);
    is_wrong && shared.state.discovered.lock().remove(&question).is_some()
}

impl Prepared {
    /// Goes on with the endpoint that is the right one by now.
    ///
    /// # Errors
    /// As [`find`].
    pub(super) async fn follow(
        &mut self,
        shared: &Shared,
        operation: &'static Operation,
        input: &dyn Shape,
    ) -> Result<(), BoxError> {
        let Some(last) = &self.discovered else { return Ok(()) };
        if let Some(url) = find(shared, operation, input).await?
            && url != *last
        {
            self.move_to(prefixed(operation, input, url.trim_end_matches('/'))?);
            self.discovered = Some(url);
        }
        Ok(())
    }
}

/// Asks, and keeps the answer. While no answer comes an old one will do.
async fn ask(shared: &Shared, discovery: &'static Discovery, question: Question) -> Result<Arc<str>, BoxError> {
    let answer = asked(shared, discovery, question.clone()).await;
    let now = shared.time.now();
    let discovered = &shared.state.discovered;
    match answer {
        Ok((url, period)) => {
            let url: Arc<str> = url.into();
            let known = Known { url: Arc::clone(&url), until: now + period };
            discovered.lock().insert(question, known);
            Ok(url)
        }
        Err(error) => match discovered.lock().get_mut(&question) {
            Some(known) => {
                known.until = now + PAUSE;
                Ok(Arc::clone(&known.url))
            }
            None => Err(error),
        },
    }
}

/// The first endpoint that the service names, and for how long.
async fn asked(
    shared: &Shared,
    discovery: &'static Discovery,
    question: Question,
) -> Result<(String, Duration), BoxError> {
    let mut ends = AnyEnds::<Question, Answer, Unmodelled<Discovery>>::new(question);
    if let Err(failure) = unhooked(shared, &discovery.operation, &mut ends).await {
        let error = failure.with(ends.error);
        return Err(format!("the service did not say where to send the call: {}", described(&error)).into());
    }
    let Some(named) = ends.output.endpoints.into_iter().next() else {
        return Err("the service named no endpoint to send the call to".into());
    };
    let url = if named.address.contains("://") { named.address } else { format!("https://{}", named.address) };
    if !is_base_url(&url) {
        return Err(format!("the service named {url:?} as its endpoint, which is no URL").into());
    }
    let minutes = u64::try_from(named.minutes).unwrap_or_default();
    Ok((url, Duration::from_secs(minutes.saturating_mul(60)).min(LONGEST)))
}

/// An error with its causes.
fn described(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// What to ask before a call of that operation.
fn question(
    shared: &Shared,
    operation: &'static Operation,
    input: &dyn Shape,
) -> Option<(&'static Discovery, Question)> {
    let (discovery, ids) = operation.traits.iter().find_map(|t| match t {
        OperationTrait::DiscoveredEndpoint(discovery, ids) => Some((*discovery, *ids)),
        _ => None,
    })?;
    let ids: BTreeMap<String, String> = ids
        .iter()
        .filter_map(|index| match input.view(*index) {
            View::Str(id) => Some((operation.input.members[*index].name.to_owned(), id.to_owned())),
            _ => None,
        })
        .collect();
    // Without ids the answer is the same for all operations.
    let operation = (!ids.is_empty()).then(|| operation.name.to_owned());
    Some((discovery, Question { operation, ids, ..for_all(shared) }))
}

/// What to ask where the answer is the same for all operations.
fn for_all(shared: &Shared) -> Question {
    let region = shared.settings.region.as_ref().map_or("", AsRef::as_ref).to_owned();
    Question { region, ..Question::default() }
}

/// Keeps the endpoints of a client known, so that no call has to wait for an answer.
#[derive(Clone, Debug)]
pub struct ReloadEndpoint {
    handle: Handle,
    discovery: &'static Discovery,
}

impl ReloadEndpoint {
    /// Asks the service for its endpoint, whether or not it is known.
    pub async fn reload_once(&self) {
        if let Err(error) = self.reload().await {
            tracing::warn!(%error, "the endpoint was not discovered");
        }
    }

    /// Asks the service for its endpoint whenever what is known is too old, for ever: a task to spawn.
    pub async fn reload_task(self) {
        let shared = &*self.handle.0;
        let question = for_all(shared);
        loop {
            let left = {
                let known = shared.state.discovered.lock();
                known.get(&question).and_then(|known| known.until.duration_since(shared.time.now()).ok())
            };
            match left.filter(|left| !left.is_zero()) {
                Some(left) => shared.sleep.sleep(left).await,
                None => {
                    self.reload_once().await;
                    if shared.state.discovered.fresh(&question, shared.time.now()).is_none() {
                        shared.sleep.sleep(PAUSE).await;
                    }
                }
            }
        }
    }

    async fn reload(&self) -> Result<(), BoxError> {
        let shared = &*self.handle.0;
        let _asking = shared.state.discovered.asking.lock().await;
        ask(shared, self.discovery, for_all(shared)).await.map(drop)
    }
}

/// Asks the service for its endpoint now rather than before the first call.
///
/// # Errors
/// It did not say.
#[inline]
pub async fn discover(handle: Handle, discovery: &'static Discovery) -> Result<ReloadEndpoint, BoxError> {
    let reload = ReloadEndpoint { handle, discovery };
    reload.reload().await?;
    Ok(reload)
}
