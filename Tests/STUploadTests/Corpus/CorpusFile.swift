import STUpload
import Testing

/// A file with one word hidden in one place.
struct CorpusFile: Sendable, CustomTestStringConvertible {
  let kind: FileKind
  let place: String
  let bytes: [UInt8]
  /// The word that is hidden; no ordinary word has its letters.
  let secret: String
  /// What it was before anything was hidden, where that is another file: not every viewer reads past what is planted.
  var plain: [UInt8]?
  /// Why this file cannot be judged by how a program of others draws it; nil where it can.
  var otherwise: String? { Corpus.drawnOtherwise[name] }

  var testDescription: String { name }

  /// The name of its file in a folder: kind and place.
  var name: String {
    let letters = place.unicodeScalars.map {
      $0.properties.isAlphabetic || $0.properties.numericType != nil ? Character($0) : "-"
    }
    return "\(kind.rawValue)-\(String(letters)).\(kind == .text ? "txt" : kind.rawValue)"
  }
}
