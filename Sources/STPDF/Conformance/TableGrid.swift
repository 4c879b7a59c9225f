internal import STLayout

/// The cells of a table laid out on their columns, spans included.
struct TableGrid {
  /// What a span may be; more is taken for a fault.
  static let spans = 1...1000

  /// Whether all rows are equally wide and no cell reaches past the last row.
  let isRegular: Bool

  init(_ table: StructureElement) {
    var grid = Grid()
    grid.take(table.children)
    isRegular = grid.isRegular
  }

  /// What is known while the rows go by.
  private struct Grid {
    var isRegular = true
    private var width: Int?
    /// By column: how many more rows the cell there goes on for.
    private var carried: [Int] = []

    /// Rows, or groups of rows, which spans do not cross.
    mutating func take(_ children: [StructureChild]) {
      for case .element(let child) in children {
        if child.role == .tableRow {
          take(row: child)
        } else {
          endGroup()
          take(child.children)
        }
      }
      endGroup()
    }

    private mutating func endGroup() {
      if carried.contains(where: { $0 > 0 }) { isRegular = false }
      carried.removeAll(keepingCapacity: true)
    }

    /// Puts the cells into the free columns; all columns must then be covered, and be as many as in the other rows.
    private mutating func take(row: StructureElement) {
      var column = 0
      for case .element(let cell) in row.children {
        guard spans.contains(cell.columnSpan), spans.contains(cell.rowSpan) else { continue }
        skipCovered(&column)
        for covered in column..<(column + cell.columnSpan) {
          if covered == carried.count { carried.append(0) }
          if carried[covered] > 0 { isRegular = false }
          // Marked as covered on this row too, until the end of the row takes one off.
          carried[covered] = cell.rowSpan
        }
        column += cell.columnSpan
      }
      skipCovered(&column)
      if column != carried.count || column != width ?? column { isRegular = false }
      width = column
      for index in carried.indices where carried[index] > 0 { carried[index] -= 1 }
    }

    private func skipCovered(_ column: inout Int) {
      while column < carried.count, carried[column] > 0 { column += 1 }
    }
  }
}
