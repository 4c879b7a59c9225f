internal import STModel

/// AVSTAM-30 to 32 and 38: the number on each certificate is that of its file, and the application refers to it.
struct NumberProof {
  static func check(_ context: ProofContext, _ log: inout ProofLog) {
    var seen: [Int: String] = [:]
    for paper in context.certificates {
      let path = paper.file.path
      guard let number = paper.file.number else {
        log.report(.certificateNumber, in: path, "Manifestet ger intyget inget nummer.")
        continue
      }
      isAlone(path, number, &seen, &log)
      printed(paper, number, &log)
      fileName(paper, number, context, &log)
    }
    for file in context.uploads {
      if let number = file.number { isAlone(file.path, number, &seen, &log) }
    }
    if let application = context.paper(.ansokan) { ledger(on: application, context, &log) }
  }

  private static func isAlone(
    _ path: String, _ number: Int, _ seen: inout [Int: String], _ log: inout ProofLog
  ) {
    let other = seen.updateValue(path, forKey: number)
    log.expect(other == nil, .numberTwice, in: path, "Nr \(number) har också \(other ?? "").")
  }

  private static func printed(_ paper: ProofContext.Paper, _ number: Int, _ log: inout ProofLog) {
    guard let printed = paper.read["certificate.number"] else { return }
    log.expect(
      printed.words == "\(number)", .certificateNumber, in: paper.file.path, page: printed.page,
      "På intyget står \(printed.value.map { "nr \($0)" } ?? "inget nummer"), men filen är nr \(number).")
  }

  private static func fileName(
    _ paper: ProofContext.Paper, _ number: Int, _ context: ProofContext, _ log: inout ProofLog
  ) {
    guard let category = context.category(paper.file) else { return }
    let name = BundleCandidates.fileName(number, category.slug)
    log.expect(
      paper.file.path == name, .fileName, in: paper.file.path, "Filen borde heta \(name).")
  }

  /// The rows of the application's own list.
  private static func ledger(
    on application: ProofContext.Paper, _ context: ProofContext, _ log: inout ProofLog
  ) {
    var expected: [String: [Int]] = [:]
    for paper in context.manifest.files where paper.kind == .intyg {
      guard let number = paper.number, let category = context.category(paper) else { continue }
      expected[category.category.rawValue, default: []].append(number)
    }
    for file in context.uploads {
      guard let number = file.number, let upload = file.upload else { continue }
      expected[upload.category, default: []].append(number)
    }
    for attachment in context.manifest.toAdd {
      expected[attachment.category, default: []].append(attachment.number)
    }
    let prefix = "attachments."
    for field in application.read.fields where field.path.hasPrefix(prefix) {
      let numbers = (expected[String(field.path.dropFirst(prefix.count))] ?? []).sorted()
      let printed = field.text.value.map(PrintedNumbers.list) ?? []
      log.expect(
        printed == numbers, .ledger, in: application.file.path, page: field.text.page,
        "Raden ”\(field.label)” säger \(field.text.value ?? "ingen bilaga"), "
          + "men i paketet finns \(PrintedNumbers.words(numbers)).")
    }
  }
}
