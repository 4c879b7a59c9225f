internal import STLayout

/// What may stand in what (ISO 32000-1, 14.8.4).
extension StructureRole {
  /// Whether marked content may hang directly below. Grouping elements, tables, rows and lists only hold elements.
  var mayHoldContent: Bool {
    switch self {
    case .heading1, .heading2, .heading3, .paragraph, .label, .listBody, .tableHeader, .tableData, .span,
      .note,
      .figure:
      true
    case .document, .part, .section, .division, .list, .listItem, .table, .tableHead, .tableBody, .tableFoot,
      .tableRow:
      false
    }
  }

  func mayContain(_ child: StructureRole) -> Bool {
    switch self {
    case .document: child.isBlock || child.isGroup
    case .part, .section, .division: child.isBlock || child.isGroup && child != .document
    case .listBody, .tableHeader, .tableData, .note:
      // A label here is that of a form's field, or of the note (14.8.4.3.3).
      child.isBlock || child.isInline || child == .label || child == .division
    case .paragraph: child.isInline || child == .label
    case .heading1, .heading2, .heading3, .span, .label, .figure: child.isInline
    case .list: child == .listItem
    case .listItem: child == .label || child == .listBody
    case .table: child == .tableRow || child.isRowGroup
    case .tableHead, .tableBody, .tableFoot: child == .tableRow
    case .tableRow: child == .tableHeader || child == .tableData
    }
  }

  /// 14.8.4.2.
  private var isGroup: Bool {
    switch self {
    case .part, .section, .division: true
    case .document, .heading1, .heading2, .heading3, .paragraph, .list, .listItem, .label, .listBody, .table,
      .tableHead, .tableBody, .tableFoot, .tableRow, .tableHeader, .tableData, .span, .note, .figure:
      false
    }
  }

  /// 14.8.4.3; notes and figures may stand between paragraphs as well.
  private var isBlock: Bool {
    switch self {
    case .heading1, .heading2, .heading3, .paragraph, .list, .table, .note, .figure: true
    case .document, .part, .section, .division, .listItem, .label, .listBody, .tableHead, .tableBody,
      .tableFoot,
      .tableRow, .tableHeader, .tableData, .span:
      false
    }
  }

  /// 14.8.4.4.
  private var isInline: Bool {
    switch self {
    case .span, .note, .figure: true
    case .document, .part, .section, .division, .heading1, .heading2, .heading3, .paragraph, .list, .listItem,
      .label, .listBody, .table, .tableHead, .tableBody, .tableFoot, .tableRow, .tableHeader, .tableData:
      false
    }
  }

  private var isRowGroup: Bool {
    switch self {
    case .tableHead, .tableBody, .tableFoot: true
    case .document, .part, .section, .division, .heading1, .heading2, .heading3, .paragraph, .list, .listItem,
      .label, .listBody, .table, .tableRow, .tableHeader, .tableData, .span, .note, .figure:
      false
    }
  }
}
