/// One paper as data: what stands on it, in which order, and which values go where. Read from `Forms/<regulation>/`.
package struct FormDefinition: Sendable {
  /// Such as `hslf2021-b09`; the record's certificates name their form by it.
  package let id: String
  /// `HSLF-FS 2021:8`, or nil for papers of our own.
  package let regulation: String?
  /// The official form's number, such as `9` or `8a`; nil for papers of our own.
  package let bilaga: String?
  /// The kind of paper in file names: never a name or a number of a person.
  package let slug: String
  /// Title of the document as windows and bookmarks show it.
  package let documentTitle: String
  package let title: Title
  /// The box in the upper right corner where the paper's number in the application goes.
  package let number: FormBox?
  /// Left part of the running foot.
  package let footer: String
  package let body: [FormBlock]

  /// The lines of the paper's heading.
  package struct Title: Sendable {
    /// The word above: INTYG or ANSÖKAN.
    package let overline: String
    package let main: String
    /// Names the activity where several forms share the main line.
    package let sub: String?
  }
}

extension FormDefinition {
  /// As many as its own page breaks make.
  var leastPages: Int { 1 + body.count { if case .pageBreak = $0 { true } else { false } } }

  /// Whether it has tables whose rows are as many as the record has.
  var hasTables: Bool { body.contains(where: \.hasTable) }
}

extension FormBlock {
  fileprivate var hasTable: Bool {
    switch self {
    case .table: true
    case .keep(let blocks): blocks.contains(where: \.hasTable)
    default: false
    }
  }
}
