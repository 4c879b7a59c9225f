package import STDiagnostics

/// Something that a file hides, and where.
package struct UploadFinding: Sendable, Hashable {
  package let rule: UploadRule
  /// Where it is, in words that help to find it: `word/comments.xml`, `sida 3`, `objekt 12`, `byte 4711`. Members of
  /// members are written with an arrow: `bild.zip → a.docx → word/comments.xml`.
  package var place: String
  /// Goes on where the rule's message ends: `: 14 kommentarer av 2 personer`. Never what is hidden itself.
  package let detail: String
  /// A little of what is hidden, masked and on one line; nil where there is nothing that can be shown.
  package let excerpt: String?
  /// Whether cleaning takes it away. What stays is for a person to judge.
  package let isRemovable: Bool

  package init(
    _ rule: UploadRule, at place: String, detail: String = "", excerpt: String? = nil,
    isRemovable: Bool = true
  ) {
    self.rule = rule
    self.place = place
    self.detail = detail
    self.excerpt = excerpt
    self.isRemovable = isRemovable
  }

  /// The same in a copy, from which all has gone that could.
  var staying: UploadFinding {
    UploadFinding(rule, at: place, detail: detail, excerpt: excerpt, isRemovable: false)
  }

  package var severity: Severity { rule.severity }
  /// One Swedish sentence.
  package var message: String { rule.message + detail + "." }
}
