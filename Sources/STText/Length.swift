/// A distance in thousandths of a PDF point (1/72000 inch). Layout is done in integers alone, so that the same record
/// gives the same bytes on every machine.
package typealias Length = Int

/// Whole points as a `Length`.
package func points(_ count: Int) -> Length { count * 1000 }

/// Millimetres as a `Length`, rounded to the nearest thousandth of a point.
package func millimetres(_ count: Int) -> Length { (count * 72_000 * 10 + 127) / 254 }
