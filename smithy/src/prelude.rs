//! The prelude: the shapes every model can refer to without defining them (Smithy 2.0, "Prelude").
//!
//! Trait definitions are not among them: a trait's id is enough to know it.

use crate::shape::{ShapeType, SimpleType};

/// The prelude's namespace.
pub(crate) const NAMESPACE: &str = "smithy.api";

/// The structure that stands for "no value".
pub(crate) const UNIT: &str = "smithy.api#Unit";

/// What a prelude shape's only trait is.
#[derive(Clone, Copy)]
pub(crate) enum Only {
    Nothing,
    ZeroDefault,
    UnitType,
}

/// Id, type and trait of each shape of the prelude.
pub(crate) const SHAPES: [(&str, ShapeType, Only); 21] = [
    ("smithy.api#BigDecimal", ShapeType::Simple(SimpleType::BigDecimal), Only::Nothing),
    ("smithy.api#BigInteger", ShapeType::Simple(SimpleType::BigInteger), Only::Nothing),
    ("smithy.api#Blob", ShapeType::Simple(SimpleType::Blob), Only::Nothing),
    ("smithy.api#Boolean", ShapeType::Simple(SimpleType::Boolean), Only::Nothing),
    ("smithy.api#Byte", ShapeType::Simple(SimpleType::Byte), Only::Nothing),
    ("smithy.api#Document", ShapeType::Simple(SimpleType::Document), Only::Nothing),
    ("smithy.api#Double", ShapeType::Simple(SimpleType::Double), Only::Nothing),
    ("smithy.api#Float", ShapeType::Simple(SimpleType::Float), Only::Nothing),
    ("smithy.api#Integer", ShapeType::Simple(SimpleType::Integer), Only::Nothing),
    ("smithy.api#Long", ShapeType::Simple(SimpleType::Long), Only::Nothing),
    ("smithy.api#PrimitiveBoolean", ShapeType::Simple(SimpleType::Boolean), Only::ZeroDefault),
    ("smithy.api#PrimitiveByte", ShapeType::Simple(SimpleType::Byte), Only::ZeroDefault),
    ("smithy.api#PrimitiveDouble", ShapeType::Simple(SimpleType::Double), Only::ZeroDefault),
    ("smithy.api#PrimitiveFloat", ShapeType::Simple(SimpleType::Float), Only::ZeroDefault),
    ("smithy.api#PrimitiveInteger", ShapeType::Simple(SimpleType::Integer), Only::ZeroDefault),
    ("smithy.api#PrimitiveLong", ShapeType::Simple(SimpleType::Long), Only::ZeroDefault),
    ("smithy.api#PrimitiveShort", ShapeType::Simple(SimpleType::Short), Only::ZeroDefault),
    ("smithy.api#Short", ShapeType::Simple(SimpleType::Short), Only::Nothing),
    ("smithy.api#String", ShapeType::Simple(SimpleType::String), Only::Nothing),
    ("smithy.api#Timestamp", ShapeType::Simple(SimpleType::Timestamp), Only::Nothing),
    (UNIT, ShapeType::Structure, Only::UnitType),
];
