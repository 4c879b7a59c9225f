/// One file to be written, by its path within a folder.
public struct OutputFile: Sendable, Hashable {
  /// Relative, `/` between the parts; made by the program, never taken from an input.
  public let path: String
  public let content: [UInt8]

  public init(path: String, content: [UInt8]) {
    self.path = path
    self.content = content
  }
}
