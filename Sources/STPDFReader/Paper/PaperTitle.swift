/// Finds the title of a file, which stands in two places.
struct PaperTitle {
  private let file: QPDFFile
  private let findings: PDFFindings

  init(_ file: QPDFFile, _ findings: PDFFindings) {
    self.file = file
    self.findings = findings
  }

  func read(_ catalog: PDFDictionary, _ trailer: PDFDictionary) -> String? {
    let packet = catalog["Metadata"].reference.flatMap(file.stream)
    let metadata = packet.flatMap(Self.title(in:))
    let information = file.resolve(trailer["Info"]).dictionary?["Title"].text
    if let metadata, let information, metadata != information { findings.add(.titlesDiffer) }
    return metadata ?? information
  }

  /// The first `rdf:li` of `dc:title` (ISO 16684-1), as far as it can be had without reading the packet as XML: no title
  /// of ours has markup in it.
  static func title(in packet: [UInt8]) -> String? {
    guard let property = stretch(of: packet[...], from: "<dc:title>", to: "</dc:title>"),
      let item = stretch(of: property, from: "<rdf:li", to: "</rdf:li>"),
      let start = item.firstIndex(of: PDFByte.greater)
    else { return nil }
    return unescape(item[(start + 1)...])
  }

  private static func stretch(
    of bytes: ArraySlice<UInt8>, from: StaticString, to: StaticString
  ) -> ArraySlice<UInt8>? {
    guard let start = PDFByte.find(from, in: bytes)?.upperBound,
      let end = PDFByte.find(to, in: bytes[start...])
    else { return nil }
    return bytes[start..<end.lowerBound]
  }

  private static func unescape(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(0x26) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }
}
