/// Where a value begins in its input. Kept small because every value of a tree carries one.
package struct SourcePlace: Sendable, Hashable {
  private let storedLine: UInt32
  private let storedColumn: UInt32

  /// Line from 1.
  package var line: Int { Int(storedLine) }
  /// Column from 1, counted in UTF-8 bytes; 0 where it is not known.
  package var column: Int { Int(storedColumn) }

  package init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  /// The place of a value that was made by the program and stands in no input.
  package static let none = SourcePlace(line: 0, column: 0)
}
