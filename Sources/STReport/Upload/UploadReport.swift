internal import STSource

/// What `bilaga inspect` and `bilaga clean` say about the files that they were given.
package struct UploadReport: Sendable {
  package enum Verb: String, Sendable, Hashable {
    case inspect, clean
  }

  let verb: Verb
  /// In the order in which they were given.
  let files: [UploadFileReport]
  let version: String

  /// - Parameter version: of the program.
  package init(_ verb: Verb, _ files: [UploadFileReport], version: String) {
    self.verb = verb
    self.files = files
    self.version = version
  }

  /// The report for machines, version 1.
  package var json: [UInt8] {
    JSONWriter.pretty(
      .object([
        ("report", .text(verb.rawValue)), ("version", .int(1)), ("files", .array(files.map(\.node))),
      ]))
  }

  /// What was not looked at in any of the files, each sentence once.
  var notSeen: [String] {
    files.flatMap(\.notSeen).reduce(into: []) { sentences, sentence in
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
  }
}
