internal import STLayout

extension StructureRole {
  /// As `rawValue`, ready for the buffer.
  var pdfName: StaticString {
    switch self {
    case .document: "Document"
    case .part: "Part"
    case .section: "Sect"
    case .division: "Div"
    case .heading1: "H1"
    case .heading2: "H2"
    case .heading3: "H3"
    case .paragraph: "P"
    case .list: "L"
    case .listItem: "LI"
    case .label: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableHead: "THead"
    case .tableBody: "TBody"
    case .tableFoot: "TFoot"
    case .tableRow: "TR"
    case .tableHeader: "TH"
    case .tableData: "TD"
    case .span: "Span"
    case .note: "Note"
    case .figure: "Figure"
    }
  }
}
