//! Paginators. The service's model names no list of items, so the official crate gives pages only.

use aws_sdk_ivschat::Client;
use aws_sdk_ivschat::error::SdkError;
use aws_sdk_ivschat::operation::list_logging_configurations::paginator::ListLoggingConfigurationsPaginator;
use aws_sdk_ivschat::operation::list_rooms::paginator::ListRoomsPaginator;
use aws_sdk_ivschat::operation::list_rooms::{ListRoomsError, ListRoomsOutput};
use aws_sdk_ivschat::types::RoomSummary;

/// Page by page, with `next`.
pub async fn with_next(client: &Client) -> Result<Vec<RoomSummary>, SdkError<ListRoomsError>> {
    let mut rooms = Vec::new();
    let mut pages = client.list_rooms().into_paginator().page_size(2).send();
    while let Some(page) = pages.next().await {
        rooms.extend(page?.rooms);
    }
    Ok(rooms)
}

/// Page by page, with `try_next`.
pub async fn with_try_next(client: &Client) -> Result<usize, SdkError<ListRoomsError>> {
    let mut count = 0;
    let mut pages = client.list_rooms().name("lobby").into_paginator().send();
    while let Some(page) = pages.try_next().await? {
        count += page.rooms().len();
    }
    Ok(count)
}

/// All pages at once.
pub async fn with_collect(client: &Client) -> Result<Vec<ListRoomsOutput>, SdkError<ListRoomsError>> {
    let paginator: ListRoomsPaginator = client.list_rooms().into_paginator();
    paginator.stop_on_duplicate_token(true).send().collect::<Result<Vec<_>, _>>().await
}

/// All pages at once, the shorter way, of the other list.
pub async fn with_try_collect(client: &Client) -> Result<usize, aws_sdk_ivschat::Error> {
    let paginator: ListLoggingConfigurationsPaginator = client.list_logging_configurations().into_paginator();
    let pages = paginator.page_size(10).send().try_collect().await?;
    Ok(pages.iter().map(|page| page.logging_configurations().len()).sum())
}

/// Page by page, by polling, as an own stream would.
pub async fn with_poll_next(client: &Client) -> usize {
    let mut pages = client.list_rooms().into_paginator().send();
    let mut count = 0;
    while let Some(page) = std::future::poll_fn(|context| pages.poll_next(context)).await {
        count += usize::from(page.is_ok());
    }
    count
}

/// By hand, from token to token.
pub async fn by_hand(client: &Client) -> Result<usize, SdkError<ListRoomsError>> {
    let mut count = 0;
    let mut token = None;
    loop {
        let page = client.list_rooms().set_next_token(token).send().await?;
        count += page.rooms().len();
        token = page.next_token().map(str::to_owned);
        if token.is_none() {
            return Ok(count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, client};

    const FIRST: &str = r#"{"rooms":[{"name":"a"},{"name":"b"}],"nextToken":"two"}"#;
    const SECOND: &str = r#"{"rooms":[{"name":"c"}]}"#;

    fn two_pages() -> CannedHttp {
        CannedHttp::new([Answer::Response(200, FIRST), Answer::Response(200, SECOND)])
    }

    #[tokio::test]
    async fn pages_follow_the_token() {
        let http = two_pages();
        let rooms = with_next(&client(&http)).await.unwrap();
        assert_eq!(rooms.iter().filter_map(RoomSummary::name).collect::<Vec<_>>(), ["a", "b", "c"]);
        let sent = http.sent();
        assert_eq!(sent[0].body, r#"{"maxResults":2}"#);
        assert!(sent[1].body.contains(r#""nextToken":"two""#) && sent[1].body.contains(r#""maxResults":2"#));
    }

    #[tokio::test]
    async fn every_way_sees_every_page() {
        assert_eq!(with_try_next(&client(&two_pages())).await.unwrap(), 3);
        assert_eq!(with_collect(&client(&two_pages())).await.unwrap().len(), 2);
        assert_eq!(with_poll_next(&client(&two_pages())).await, 2);
        assert_eq!(by_hand(&client(&two_pages())).await.unwrap(), 3);
        let logging = CannedHttp::new([Answer::Response(200, r#"{"loggingConfigurations":[{"id":"a"}]}"#)]);
        assert_eq!(with_try_collect(&client(&logging)).await.unwrap(), 1);
    }

    #[tokio::test]
    async fn the_first_error_ends_the_pages() {
        let denied = Answer::ErrorType(403, "AccessDeniedException", r#"{"message":"no"}"#);
        let http = CannedHttp::new([Answer::Response(200, FIRST), denied]);
        let mut pages = client(&http).list_rooms().into_paginator().send();
        assert!(pages.next().await.unwrap().is_ok());
        assert!(pages.next().await.unwrap().is_err());
        assert!(pages.next().await.is_none());
    }

    #[tokio::test]
    async fn a_repeated_token_ends_the_pages() {
        let http = CannedHttp::new(vec![Answer::Response(200, FIRST); 4]);
        assert_eq!(with_collect(&client(&http)).await.unwrap().len(), 2);
        let http = CannedHttp::new(vec![Answer::Response(200, FIRST); 3]);
        let mut pages = client(&http).list_rooms().into_paginator().stop_on_duplicate_token(false).send();
        for _ in 0..3 {
            assert!(pages.next().await.unwrap().is_ok());
        }
        assert!(pages.next().await.unwrap().is_err());
    }
}
