extension LeftWords {
  /// What stands in the attributes of an element and of all below it, and text that is not for reading, such as formulas.
  ///
  /// - Parameter isMixed: whether text may stand anywhere, and is all read as such.
  mutating func take(_ element: MarkupElement, isMixed: Bool = false) {
    element.walk { element in
      for attribute in element.attributes where !Self.isMeasure(attribute.value) { take(attribute.value) }
      guard !isMixed, !Self.isReading(element.name) else { return }
      for case .text(let text) in element.children { take(text) }
    }
  }

  /// Whether an element holds what is shown: a run of text, or the value of a cell.
  private static func isReading(_ name: String) -> Bool { name.hasSuffix(":t") || name.hasSuffix(":v") }

  /// Whether a value is a number for the program: a measure, a place or a count, which are never longer.
  private static func isMeasure(_ value: String) -> Bool {
    let digits = value.utf8.drop { $0 == 0x2D }
    return digits.count <= 10 && digits.allSatisfy { 0x30...0x39 ~= $0 }
  }
}
