internal import STPDFReader

/// What a packet of metadata says, read as bare text: it may be malformed, and nothing in it is believed.
struct PDFPacketText {
  /// Names of elements and attributes that say more than which program made the file and when.
  private(set) var telling: [String] = []
  /// All that stands between tags and in attributes.
  let words: String
  private let firstTelling: String?

  init(_ packet: [UInt8]) {
    let text = Self.decode(packet)
    var seen: Set<String> = []
    var found: [String] = []
    for name in Self.names(in: text) where seen.insert(name).inserted {
      if !Self.isPlain(name) { found.append(name) }
    }
    telling = found
    firstTelling = found.first.flatMap { Self.value(after: $0, in: text) }
    words = Self.words(in: text)
  }

  var isPlain: Bool { telling.isEmpty }
  var detail: String { telling.isEmpty ? "" : ": " + telling.prefix(5).joined(separator: ", ") }
  var excerpt: String? { firstTelling ?? (words.isEmpty ? nil : words) }

  private static func decode(_ packet: [UInt8]) -> Substring {
    let isWide = packet.prefix(64).filter { $0 == 0 }.count > 16
    return isWide
      ? Substring(PDFTextString.decode(packet)) : Substring(decoding: packet.prefix(2_000_000), as: UTF8.self)
  }

  private static let plain: Set<String> = [
    "dc:title", "dc:language", "dc:format", "pdf:Producer", "pdf:PDFVersion", "pdf:Trapped",
    "xmp:CreatorTool",
    "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "xmpMM:DocumentID", "xmpMM:InstanceID",
    "xapMM:DocumentID", "xapMM:InstanceID", "xmpMM:RenditionClass", "xmpMM:VersionID",
  ]
  private static let plainPrefixes: Set<String> = [
    "rdf", "x", "xml", "xmlns", "pdfaid", "pdfuaid", "pdfaExtension", "pdfaSchema", "pdfaProperty",
    "pdfaType",
    "pdfaField",
  ]

  private static func isPlain(_ name: String) -> Bool {
    plain.contains(name) || plainPrefixes.contains(String(name.prefix { $0 != ":" }))
  }

  /// Names with a prefix that stand within tags.
  private static func names(in text: Substring) -> [String] {
    var names: [String] = []
    for tag in text.split(separator: "<").dropFirst() {
      let inner = tag.prefix { $0 != ">" }
      var isQuoted = false
      for part in inner.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" }) {
        defer { isQuoted.toggle() }
        guard !isQuoted else { continue }
        for word in part.split(whereSeparator: { $0.isWhitespace || $0 == "=" || $0 == "/" || $0 == "?" })
        where word.contains(":") {
          names.append(String(word))
        }
      }
    }
    return names
  }

  private static func value(after name: String, in text: Substring) -> String? {
    guard let range = text.firstRange(of: name) else { return nil }
    let rest = text[range.upperBound...].prefix(600)
    if rest.hasPrefix("=") { return String(rest.dropFirst(2).prefix { $0 != "\"" && $0 != "'" }) }
    let words = words(in: "<" + rest)
    return words.isEmpty ? nil : words
  }

  private static func words(in text: Substring) -> String {
    text.split(separator: "<").compactMap { part -> String? in
      guard let close = part.firstIndex(of: ">") else { return nil }
      let word = part[part.index(after: close)...].split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      return word.isEmpty ? nil : word
    }.joined(separator: "\n")
  }
}
