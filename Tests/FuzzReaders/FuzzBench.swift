internal import STDiagnostics
internal import STPipeline
internal import STPrivacy
internal import STRules
package import STUpload

/// What the readers need besides the bytes: made once, since it never changes.
package struct FuzzBench: Sendable {
  let pipeline: Pipeline
  let stock: PaperStock
  let checker: UploadChecker
  /// The names that office documents are made of.
  package let standards: MarkupStandards
  let rules: RuleCatalogue
  let fixed: FixedRules
  let today: Today
  /// Whether a copy that the program itself cannot prove counts as a fault. It is never handed out, so that a person is
  /// only told to print the file; but somewhere a reader and a cleaner disagree.
  let isStrict: Bool

  /// Nil where the tables cannot be read.
  package init?(root: String, isStrict: Bool = false) {
    let data = DataDirectory(path: root)
    func table<Value>(
      _ path: String, _ read: ([UInt8], String) -> (value: Value?, findings: [Diagnostic])
    ) -> Value? {
      (try? InputFile.read("\(root)/Forms/gemensamt/\(path)")).flatMap { read($0, path).value }
    }
    guard let pipeline = try? Pipeline(data), let stock = try? PaperStock(data),
      let lexicon = table("integritet.json", PrivacyLexicon.read),
      let office = table("namn/office.txt", MarkupVocabulary.read),
      let openDocument = table("namn/opendocument.txt", MarkupVocabulary.read),
      let rules = table("regler.json", RuleCatalogue.read),
      let fixed = table("fasta-regler.json", FixedRules.read),
      let today = Today(year: 2026, month: 2, day: 1)
    else { return nil }
    self.pipeline = pipeline
    self.stock = stock
    standards = MarkupStandards(office: office, openDocument: openDocument)
    checker = UploadChecker(PrivacyGuard(lexicon), standards)
    self.rules = rules
    self.fixed = fixed
    self.today = today
    self.isStrict = isStrict
  }
}
