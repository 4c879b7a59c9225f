/// The order of a Swedish list: letters without regard to case, then å, ä, ö last. Plain comparison gives Ä, Å, Ö.
enum SwedishOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    let leftKey = key(left)
    let rightKey = key(right)
    if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func key(_ text: String) -> [UInt32] {
    text.lowercased().unicodeScalars.map { scalar in
      switch scalar {
      case "å": 0x7B
      case "ä", "æ": 0x7C
      case "ö", "ø": 0x7D
      // What lies between z and å in the code table gives way to them.
      default: scalar.value < 0x7B ? scalar.value : scalar.value + 3
      }
    }
  }
}
