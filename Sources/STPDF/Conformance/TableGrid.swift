internal import STLayout

/// The cells of a table laid out on their columns, spans included.
struct TableGrid {
  /// What a span may be; more is taken for a fault.
  static let spans = 1...1000

  /// Whether all rows are equally wide and no cell reaches past the last row.
  let isRegular: Bool

  init(_ table: StructureElement) {
    var width: Int?
    var isRegular = true
    for group in Self.rowGroups(of: table) {
      // By column: how many more rows the cell there goes on for.
      var carried: [Int] = []
      for row in group {
        let columns = Self.fill(&carried, with: row)
        if columns != width ?? columns { isRegular = false }
        width = columns
      }
      if carried.contains(where: { $0 > 0 }) { isRegular = false }
    }
    self.isRegular = isRegular
  }

  /// The rows of each head, body and foot, which spans do not cross; rows without a group are one.
  private static func rowGroups(of table: StructureElement) -> [[StructureElement]] {
    let groups = elements(of: table).filter { $0.role != .tableRow }.map(elements)
    return [elements(of: table).filter { $0.role == .tableRow }] + groups
  }

  private static func elements(of parent: StructureElement) -> [StructureElement] {
    parent.children.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  /// Puts one row's cells into the free columns; the number of columns that the row then covers, -1 if it has a hole.
  private static func fill(_ carried: inout [Int], with row: StructureElement) -> Int {
    var free = carried.map { $0 == 0 }
    carried = carried.map { max(0, $0 - 1) }
    var column = 0
    for cell in elements(of: row) where spans.contains(cell.columnSpan) && spans.contains(cell.rowSpan) {
      while column < free.count, !free[column] { column += 1 }
      for covered in column..<(column + cell.columnSpan) {
        if covered >= free.count {
          free.append(true)
          carried.append(0)
        }
        if !free[covered] { return -1 }
        free[covered] = false
        carried[covered] = cell.rowSpan - 1
      }
      column += cell.columnSpan
    }
    return free.contains(true) ? -1 : free.count
  }
}
