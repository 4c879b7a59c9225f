/// What compressing is to spare.
package enum DeflateEffort: Sendable, Hashable {
  /// Time, for what goes into one file only: half as long as `small`, and a twelfth more bytes of a page.
  case quick
  /// Bytes. Two levels more make a page a hundredth smaller and take twice as long.
  case small

  var level: Int32 {
    switch self {
    case .quick: 1
    case .small: 6
    }
  }
}
