//! Logging configurations. They are usable at once, so their state is always `ACTIVE`.

use farrier_ivschat::operation::create_logging_configuration::{
    CreateLoggingConfigurationInput, CreateLoggingConfigurationOutput,
};
use farrier_ivschat::operation::delete_logging_configuration::{
    DeleteLoggingConfigurationInput, DeleteLoggingConfigurationOutput,
};
use farrier_ivschat::operation::get_logging_configuration::{
    GetLoggingConfigurationInput, GetLoggingConfigurationOutput,
};
use farrier_ivschat::operation::list_logging_configurations::{
    ListLoggingConfigurationsInput, ListLoggingConfigurationsOutput,
};
use farrier_ivschat::operation::update_logging_configuration::{
    UpdateLoggingConfigurationInput, UpdateLoggingConfigurationOutput,
};
use farrier_ivschat::types::{
    CloudWatchLogsDestinationConfiguration, CreateLoggingConfigurationState, DestinationConfiguration,
    FirehoseDestinationConfiguration, LoggingConfigurationState, LoggingConfigurationSummary,
    S3DestinationConfiguration, UpdateLoggingConfigurationState,
};

use super::{Context, built, given, page_size};
use crate::fault::{self, Fault};
use crate::page;
use crate::store::{Destination, LoggingConfiguration};

/// Fills a builder with what every answer about a logging configuration says.
macro_rules! described {
    ($builder:expr, $configuration:expr, $state:expr) => {{
        let configuration: &LoggingConfiguration = $configuration;
        $builder
            .arn(&configuration.common.arn)
            .id(&configuration.common.id)
            .set_name(configuration.common.optional_name())
            .create_time(configuration.common.create_time())
            .update_time(configuration.common.update_time())
            .destination_configuration(shown(&configuration.destination)?)
            .state($state)
            .set_tags(configuration.common.optional_tags())
            .build()
    }};
}

pub(super) fn create(
    context: &mut Context<'_>,
    input: CreateLoggingConfigurationInput,
) -> Result<CreateLoggingConfigurationOutput, Fault> {
    let quota = context.options.logging_configuration_quota;
    if context.store.logging_configurations.len() >= quota {
        return Err(Fault::over_quota(&context.options.account, fault::logging_configuration(), quota));
    }
    let configuration = LoggingConfiguration {
        common: context.new_common("logging-configuration", input.name, input.tags),
        destination: destination(input.destination_configuration)?,
    };
    let state = CreateLoggingConfigurationState::Active;
    let output = described!(CreateLoggingConfigurationOutput::builder(), &configuration, state);
    context.store.logging_configurations.insert(configuration);
    Ok(output)
}

pub(super) fn get(
    context: &mut Context<'_>,
    input: GetLoggingConfigurationInput,
) -> Result<GetLoggingConfigurationOutput, Fault> {
    let arn = given(input.identifier);
    let found = context.store.logging_configurations.get(&arn).ok_or_else(|| Fault::not_found(&arn))?;
    Ok(described!(GetLoggingConfigurationOutput::builder(), found, LoggingConfigurationState::Active))
}

/// Changes what the request names and keeps the rest.
pub(super) fn update(
    context: &mut Context<'_>,
    input: UpdateLoggingConfigurationInput,
) -> Result<UpdateLoggingConfigurationOutput, Fault> {
    let arn = given(input.identifier);
    let found = context.store.logging_configurations.get_mut(&arn).ok_or_else(|| Fault::not_found(&arn))?;
    if let Some(name) = input.name {
        found.common.name = name;
    }
    if input.destination_configuration.is_some() {
        found.destination = destination(input.destination_configuration)?;
    }
    found.common.updated = context.now.seconds();
    Ok(described!(UpdateLoggingConfigurationOutput::builder(), found, UpdateLoggingConfigurationState::Active))
}

/// A configuration that a room uses stays.
pub(super) fn delete(
    context: &mut Context<'_>,
    input: DeleteLoggingConfigurationInput,
) -> Result<DeleteLoggingConfigurationOutput, Fault> {
    let arn = given(input.identifier);
    if let Some(room) = context.store.rooms.iter().find(|room| room.logging_configurations.contains(&arn)) {
        return Err(Fault::conflict(&arn, format!("The logging configuration is in use by {}.", room.common.arn)));
    }
    context.store.logging_configurations.remove(&arn).ok_or_else(|| Fault::not_found(&arn))?;
    Ok(DeleteLoggingConfigurationOutput::builder().build())
}

pub(super) fn list(
    context: &mut Context<'_>,
    input: ListLoggingConfigurationsInput,
) -> Result<ListLoggingConfigurationsOutput, Fault> {
    const LIST: &str = "logging configurations";
    let ListLoggingConfigurationsInput { next_token, max_results, .. } = input;
    let start = context.start_of_page(LIST, next_token.as_deref())?;
    let (page, next) = page::cut(context.store.logging_configurations.from(start), page_size(max_results));
    let summaries = page
        .into_iter()
        .map(|found| Ok(described!(LoggingConfigurationSummary::builder(), found, LoggingConfigurationState::Active)))
        .collect::<Result<_, Fault>>()?;
    let output = ListLoggingConfigurationsOutput::builder()
        .set_logging_configurations(Some(summaries))
        .set_next_token(next.map(|number| context.tokens.seal(LIST, number)));
    built(output.build())
}

fn destination(given: Option<DestinationConfiguration>) -> Result<Destination, Fault> {
    const FIELD: &str = "destinationConfiguration";
    match given {
        Some(DestinationConfiguration::S3(s3)) => Ok(Destination::S3 { bucket_name: s3.bucket_name }),
        Some(DestinationConfiguration::CloudWatchLogs(logs)) => {
            Ok(Destination::CloudWatchLogs { log_group_name: logs.log_group_name })
        }
        Some(DestinationConfiguration::Firehose(firehose)) => {
            Ok(Destination::Firehose { delivery_stream_name: firehose.delivery_stream_name })
        }
        _ => Err(Fault::invalid_field(FIELD, "destinationConfiguration is of a kind that this server does not know")),
    }
}

fn shown(destination: &Destination) -> Result<DestinationConfiguration, Fault> {
    Ok(match destination {
        Destination::S3 { bucket_name } => {
            let s3 = S3DestinationConfiguration::builder().bucket_name(bucket_name);
            DestinationConfiguration::S3(built(s3.build())?)
        }
        Destination::CloudWatchLogs { log_group_name } => {
            let logs = CloudWatchLogsDestinationConfiguration::builder().log_group_name(log_group_name);
            DestinationConfiguration::CloudWatchLogs(built(logs.build())?)
        }
        Destination::Firehose { delivery_stream_name } => {
            let firehose = FirehoseDestinationConfiguration::builder().delivery_stream_name(delivery_stream_name);
            DestinationConfiguration::Firehose(built(firehose.build())?)
        }
    })
}
