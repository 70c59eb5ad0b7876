//! The typed ends of a call, seen from the middle of it, which knows no types.

use std::fmt;

use aws_smithy_runtime_api::client::interceptors::context::{Error, Input, Output};

use crate::error::{BoxError, ErrorSlot, OperationError, Unhandled};
use crate::operation::OperationShape;
use crate::shape::Shape;

/// The input, output and error of a call; for interceptors also in the erased form that their contexts hold.
pub(crate) trait Ends: Send {
    /// What is sent.
    fn input(&mut self) -> &mut dyn Shape;

    /// Where a success goes.
    fn output(&mut self) -> &mut dyn Shape;

    /// Where the service's error goes.
    fn error(&mut self) -> &mut dyn ErrorSlot;

    /// The input; an empty one stays behind.
    fn take_input(&mut self) -> Input;

    /// Puts an input back.
    fn put_input(&mut self, input: Input) -> Result<(), BoxError>;

    /// The output; an empty one stays behind.
    fn take_output(&mut self) -> Output;

    /// Puts an output back.
    fn put_output(&mut self, output: Output) -> Result<(), BoxError>;

    /// The service's error.
    fn take_error(&mut self) -> Error;

    /// Puts an error back; one of another type is the cause of an unhandled one.
    fn put_error(&mut self, error: Error);
}

/// The ends of a call of `O`.
pub(super) type TypedEnds<O> =
    AnyEnds<<O as OperationShape>::Input, <O as OperationShape>::Output, <O as OperationShape>::Error>;

/// The ends of a call of whatever operation has these.
pub(super) struct AnyEnds<I, O, E> {
    pub(super) input: I,
    pub(super) output: O,
    pub(super) error: Option<E>,
}

impl<I, O: Shape, E> AnyEnds<I, O, E> {
    pub(super) fn new(input: I) -> Self {
        Self { input, output: O::empty(), error: None }
    }
}

impl<I, O, E> Ends for AnyEnds<I, O, E>
where
    I: Shape + fmt::Debug + 'static,
    O: Shape + fmt::Debug + 'static,
    E: OperationError,
{
    fn input(&mut self) -> &mut dyn Shape {
        &mut self.input
    }

    fn output(&mut self) -> &mut dyn Shape {
        &mut self.output
    }

    fn error(&mut self) -> &mut dyn ErrorSlot {
        &mut self.error
    }

    fn take_input(&mut self) -> Input {
        Input::erase(std::mem::replace(&mut self.input, I::empty()))
    }

    fn put_input(&mut self, input: Input) -> Result<(), BoxError> {
        self.input = input.downcast().map_err(|_| replaced("input"))?;
        Ok(())
    }

    fn take_output(&mut self) -> Output {
        Output::erase(std::mem::replace(&mut self.output, O::empty()))
    }

    fn put_output(&mut self, output: Output) -> Result<(), BoxError> {
        self.output = output.downcast().map_err(|_| replaced("output"))?;
        Ok(())
    }

    fn take_error(&mut self) -> Error {
        Error::erase(self.error.take().unwrap_or_else(|| E::unhandled(Unhandled::default())))
    }

    fn put_error(&mut self, error: Error) {
        self.error = Some(error.downcast().unwrap_or_else(|other| E::unhandled(Unhandled::new(other, None))));
    }
}

fn replaced(what: &str) -> BoxError {
    format!("an interceptor has put an {what} of another operation in the place of this one's").into()
}
