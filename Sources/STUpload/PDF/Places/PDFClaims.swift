internal import STPDFReader

/// What a document claims of itself in its metadata (XMP, ISO 16684-1), as far as it can be had without reading them as
/// XML: the claims are single digits and letters.
struct PDFClaims: Sendable, Hashable {
  /// ISO 19005: part, and level of conformance.
  var archivePart: String?
  var archiveConformance: String?
  /// ISO 14289: part.
  var accessibilityPart: String?
  /// The title, which PDF/UA asks for; escaped as XML.
  var title: String?

  init(_ packet: [UInt8]) {
    archivePart = Self.value(of: "pdfaid:part", in: packet)
    archiveConformance = Self.value(of: "pdfaid:conformance", in: packet)
    accessibilityPart = Self.value(of: "pdfuaid:part", in: packet)
    if accessibilityPart != nil { title = Self.title(in: packet) }
  }

  var isArchive: Bool { archivePart != nil }
  var isAccessible: Bool { accessibilityPart != nil }

  /// An element or attribute whose value is a digit or a letter.
  private static func value(of name: StaticString, in packet: [UInt8]) -> String? {
    for place in PDFByte.places(of: name, in: packet) {
      let rest = packet[(place + name.utf8CodeUnitCount)...].prefix(8)
      let value = rest.drop { [0x3D, 0x3E, 0x22, 0x27, 0x20].contains($0) }
      guard let first = value.first, value.startIndex > rest.startIndex,
        PDFByte.isDigit(first) || 0x41...0x5A ~= first
      else { continue }
      return String(Unicode.Scalar(first))
    }
    return nil
  }

  private static func title(in packet: [UInt8]) -> String? {
    guard let start = PDFByte.places(of: "<dc:title>", in: packet).first else { return nil }
    let rest = Array(packet[start...].prefix(4_000))
    guard let item = PDFByte.places(of: "<rdf:li", in: rest).first,
      let open = rest[item...].firstIndex(of: UInt8(ascii: ">")),
      let end = rest[open...].firstIndex(of: UInt8(ascii: "<"))
    else { return nil }
    return String(decoding: rest[(open + 1)..<end], as: UTF8.self)
  }

  // MARK: Saying so again

  /// Metadata that say this and nothing else; nil where nothing is claimed.
  var packet: [UInt8]? {
    guard isArchive || isAccessible else { return nil }
    var text = "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    text += "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    text += "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    if let archivePart {
      text += "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
      text += "<pdfaid:part>\(archivePart)</pdfaid:part>\n"
      if archivePart == "4" { text += "<pdfaid:rev>2020</pdfaid:rev>\n" }
      if let archiveConformance { text += "<pdfaid:conformance>\(archiveConformance)</pdfaid:conformance>\n" }
      text += "</rdf:Description>\n"
    }
    if let accessibilityPart { text += accessibility(accessibilityPart) }
    text += "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"
    return Array(text.utf8)
  }

  private func accessibility(_ part: String) -> String {
    var text = ""
    if let title {
      text += "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
      text += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\(title)</rdf:li></rdf:Alt></dc:title>\n"
      text += "</rdf:Description>\n"
    }
    text += "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
    text += "<pdfuaid:part>\(part)</pdfuaid:part>\n"
    if part == "2" { text += "<pdfuaid:rev>2024</pdfuaid:rev>\n" }
    text += "</rdf:Description>\n"
    return text + (isArchive ? Self.schema : "")
  }

  /// PDF/A wants properties that it does not know of to be explained (ISO 19005-2, 6.6.2.3).
  private static let schema = """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>

    """
}
