//! placeholder of the prototype
pub mod builders {
    //! x
    use farrier_runtime::client::Handle;
    /// x
    #[derive(Debug)] pub struct ListRoomsFluentBuilder(Handle);
    impl ListRoomsFluentBuilder { pub(crate) fn new(h: Handle) -> Self { Self(h) } }
}
