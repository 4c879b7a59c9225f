/// On and off as Office writes them.
enum MarkupFlag {
  static func isOn(_ value: String?) -> Bool {
    guard let value else { return false }
    return ["1", "true", "on", "t"].contains(value)
  }

  /// A property that is on by standing there, unless it says otherwise.
  static func isOn(_ property: MarkupElement?, value: String) -> Bool? {
    property.map { !["0", "false", "off"].contains($0[value] ?? "1") }
  }
}
