/// A standard structure type of ISO 32000-1, 14.8.4.
package enum StructureRole: String, Sendable, Hashable, CaseIterable {
  case document = "Document"
  case part = "Part"
  case section = "Sect"
  case division = "Div"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case paragraph = "P"
  case list = "L"
  case listItem = "LI"
  case label = "Lbl"
  case listBody = "LBody"
  case table = "Table"
  case tableHead = "THead"
  case tableBody = "TBody"
  case tableFoot = "TFoot"
  case tableRow = "TR"
  case tableHeader = "TH"
  case tableData = "TD"
  case span = "Span"
  case note = "Note"
  case figure = "Figure"
}

/// A node of the tag tree: what a piece of the document is.
package struct StructureElement: Sendable {
  /// Which cells a header cell speaks for (ISO 32000-1, table 349).
  package enum Scope: String, Sendable, Hashable {
    case row = "Row"
    case column = "Column"
    case both = "Both"
  }

  package var role: StructureRole
  /// Header cells only.
  package var scope: Scope?
  /// Cells only; 1 is the default.
  package var columnSpan: Int
  package var rowSpan: Int
  package var children: [StructureChild]
  /// Few elements say anything by themselves, and all are copied on their way to the file.
  private var said = Said.nothing

  package init(
    _ role: StructureRole, title: String? = nil, alternativeText: String? = nil, actualText: String? = nil,
    language: String? = nil, scope: Scope? = nil, columnSpan: Int = 1, rowSpan: Int = 1,
    children: [StructureChild] = []
  ) {
    self.role = role
    self.scope = scope
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.children = children
    guard title != nil || alternativeText != nil || actualText != nil || language != nil else { return }
    said = .words(
      Words(title: title, alternativeText: alternativeText, actualText: actualText, language: language))
  }
}

extension StructureElement {
  /// What an element says by itself, besides its content.
  package struct Words: Sendable {
    /// The section's or paper's own name, for navigation.
    package var title: String?
    /// Stands for content that cannot be read as text.
    package var alternativeText: String?
    /// Replaces the text as painted, where the two differ.
    package var actualText: String?
    /// Set where it differs from the document's.
    package var language: String?

    package init(
      title: String? = nil, alternativeText: String? = nil, actualText: String? = nil, language: String? = nil
    ) {
      self.title = title
      self.alternativeText = alternativeText
      self.actualText = actualText
      self.language = language
    }
  }

  private indirect enum Said: Sendable {
    case nothing
    case words(Words)
  }

  /// Nil for an element that says nothing by itself.
  package var words: Words? {
    get { if case .words(let words) = said { words } else { nil } }
    set { said = newValue.map { .words($0) } ?? .nothing }
  }
}

/// What hangs below a structure element.
package enum StructureChild: Sendable {
  case element(StructureElement)
  /// The marked content `id` on page `page` (index from 0).
  case content(page: Int, id: Int)
}
