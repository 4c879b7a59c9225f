/// What looking into one file may cost the process that does it.
public struct UploadBounds: Sendable, Hashable {
  /// Of processor time.
  public var seconds: Int
  /// In units of 1,048,576 bytes.
  public var memory: Int

  public init(seconds: Int = 20, memory: Int = 512) {
    self.seconds = seconds
    self.memory = memory
  }
}
