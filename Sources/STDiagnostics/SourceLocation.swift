/// A place in an input, precise enough to put the cursor there.
public struct SourceLocation: Sendable, Hashable {
  /// What the person called the input: a path as given, or `-`.
  public let file: String
  /// RFC 6901 JSON pointer; for XML the element path with indices, such as `/stRecord/periods/period[2]/percent`.
  public let pointer: String
  /// Line from 1; 0 where the input has no lines (a PDF, a value that was derived).
  public let line: Int
  /// Column from 1, counted in UTF-8 bytes; 0 where it is not known.
  public let column: Int

  public init(file: String, pointer: String, line: Int, column: Int) {
    self.file = file
    self.pointer = pointer
    self.line = line
    self.column = column
  }
}
