/// A tenant's profile as it came in.
public struct ProfileInput: Sendable, Hashable {
  /// What the person calls it: a path as given, or `-`. Only for messages.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
