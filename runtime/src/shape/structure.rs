//! Structures of the runtime's own, for operations that clients call by themselves.

/// Makes a shape of a type with a field for each member, as the generator does: members by their index in the schema.
macro_rules! structure {
    ($name:ident = $schema:ident; $($index:literal $field:ident),*) => {
        impl $crate::shape::Shape for $name {
            fn schema(&self) -> &'static $crate::schema::Schema {
                &$schema
            }

            fn view(&self, member: usize) -> $crate::shape::View<'_> {
                match member {
                    $($index => $crate::shape::Value::read(&self.$field),)*
                    _ => $crate::shape::View::Absent,
                }
            }

            fn slot(&mut self, member: usize) -> $crate::shape::Slot<'_> {
                match member {
                    $($index => $crate::shape::Value::fill(&mut self.$field),)*
                    _ => $crate::shape::Slot::Skip,
                }
            }

            fn empty() -> Self {
                Self::default()
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::shape::debug(self, f)
            }
        }
    };
}

pub(crate) use structure;
