import STLayout
import Testing

@testable import STPDF

/// Rows of equal width, spans included.
@Suite struct TableGridTests {
  /// Each row as the spans of its cells: columns, then rows.
  private func table(_ rows: [[(Int, Int)]]) -> StructureElement {
    StructureElement(
      .table,
      children: rows.map { row in
        .element(
          StructureElement(
            .tableRow,
            children: row.map { .element(StructureElement(.tableData, columnSpan: $0.0, rowSpan: $0.1)) }))
      })
  }

  @Test func spansFillTheirColumns() {
    #expect(TableGrid(table([[(1, 2), (2, 1)], [(1, 1), (1, 1)], [(3, 1)]])).isRegular)
    #expect(TableGrid(table([[(1, 1), (1, 2), (1, 1)], [(1, 1), (1, 1)]])).isRegular)
  }

  @Test func aMissingCellIsFound() {
    #expect(!TableGrid(table([[(1, 1), (1, 1)], [(1, 1)]])).isRegular)
    #expect(!TableGrid(table([[(1, 2), (2, 1)], [(1, 1)]])).isRegular)
  }

  @Test func cellsThatOverlapAreFound() {
    #expect(!TableGrid(table([[(1, 1), (1, 2)], [(2, 1)]])).isRegular)
  }

  @Test func aSpanBeyondTheLastRowIsFound() {
    #expect(!TableGrid(table([[(1, 2), (1, 1)]])).isRegular)
  }

  @Test func aSpanBeyondTheLastRowOfTheHeadIsFound() {
    var table = table([])
    let head = self.table([[(1, 2), (1, 1)]]).children
    let body = self.table([[(1, 1)]]).children
    table.children = [
      .element(StructureElement(.tableHead, children: head)),
      .element(StructureElement(.tableBody, children: body)),
    ]
    #expect(!TableGrid(table).isRegular)
  }
}
