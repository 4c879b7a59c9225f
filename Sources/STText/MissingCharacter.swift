/// A character of the input that is not painted as it stands. The caller turns it into a finding with the place of the
/// value it came from; nothing is ever lost in silence.
package struct MissingCharacter: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// No face of the chain has it. U+FFFD is painted in its place, and stands in the run's
    /// text, so that what is read is what is seen; a question mark where no face has U+FFFD either.
    case noGlyph
    /// A control character, or an instruction about writing direction. Nothing is painted.
    case control
    /// Part of a text that is written from right to left and would have to be reordered among its neighbours, which
    /// this program does not do. It is painted, but the order of the words may be wrong.
    case direction
  }

  package let scalar: Unicode.Scalar
  package let reason: Reason

  package init(_ scalar: Unicode.Scalar, _ reason: Reason) {
    self.scalar = scalar
    self.reason = reason
  }

  /// Such as `U+6F22`: at least four upper-case hexadecimal digits.
  package var codePoint: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
