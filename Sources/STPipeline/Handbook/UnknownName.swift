internal import STSource

/// Somebody asked for something that does not exist, with what was probably meant.
public struct UnknownName: Error, Sendable, Hashable {
  /// In Swedish, for the person who asked.
  public let message: String

  init(_ noun: String, _ name: String, nearest: String?, list: String) {
    let quoted = Excerpt.quoted(name)
    let hint = nearest.map { "Menades \(Excerpt.quoted($0))?" } ?? "Alla visas med \(list)."
    message = "\(noun) \(quoted) finns inte. \(hint)"
  }
}
