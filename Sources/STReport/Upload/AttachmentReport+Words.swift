internal import STDiagnostics
internal import STSource
internal import STUpload

extension AttachmentReport {
  /// Number and file, for the head of a row.
  var head: String { "Bilaga \(number)" }

  /// What the record calls the file, masked and on one line.
  var fileName: String { Excerpt.plain(file.path) }

  /// What the file is, as people name it.
  var kindName: String {
    if let kind = file.kind.flatMap(FileKind.init) { return kind.name }
    return file.before == nil ? "inte granskad" : "okänt slag"
  }

  /// One sentence on what came of it. It never says that a file is safe.
  var verdict: String {
    if isMissing { return "Saknas: läggs till för hand." }
    if isBlocked { return "Inte med i paketet." }
    let left = file.findings.count { !$0.isRemoved }
    let gone = removed.reduce(0) { $0 + $1.count }
    let rest = left == 0 ? "" : " \(left) anmärkningar kvar."
    return gone == 0 ? "Inget att ta bort.\(rest)" : "Rensad, \(gone) fynd borttagna.\(rest)"
  }

  /// Where the copy lies.
  var place: String { file.output ?? "–" }

  /// What came of it and where, for one cell.
  var outcome: String { file.output.map { "\(verdict)\n\($0)" } ?? verdict }

  /// For machines.
  var node: SourceNode {
    .object([
      ("number", .int(number)), ("path", .masked(file.path)), ("kind", file.kind.map(SourceNode.text)),
      ("status", .text(file.status.rawValue)), ("output", file.output.map(SourceNode.masked)),
      (
        "sha256",
        file.before.map { before in
          .object([("before", .text(before)), ("after", file.after.map(SourceNode.text))])
        }
      ),
      (
        "removed",
        .array(removed.map { .object([("rule", .text($0.rule.rawValue)), ("count", .int($0.count))]) })
      ),
      ("reason", file.reason.map(SourceNode.masked)),
    ])
  }
}

extension CheckReport {
  /// What was not looked at in any of the uploaded files, each sentence once.
  var notSeen: [String] {
    uploads.flatMap(\.file.notSeen).reduce(into: []) { sentences, sentence in
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
  }
}
