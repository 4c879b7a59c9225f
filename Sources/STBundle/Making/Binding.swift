/// Papers that are to stand one after the other in one file.
struct Binding: Sendable {
  let sheets: [Sheet]
  let title: String
  let path: String
  let kind: PaperKind

  /// All papers in posting order.
  static func everything(_ sheets: [Sheet]) -> Binding {
    Binding(sheets: sheets, title: "Ansökan med bilagor", path: "ansokan-komplett.pdf", kind: .samlat)
  }
}
