internal import STLayout

/// The document information dictionary and the XMP packet, which say the same (ISO 19005-2, 6.6).
struct Metadata {
  let title: String
  let language: String
  let options: PDFOptions

  init(_ document: PageDocument, _ options: PDFOptions) {
    title = document.title
    language = document.language
    self.options = options
  }

  /// ISO 32000-1, table 317.
  func describe(_ info: inout PDFBuffer) {
    func entry(_ key: StaticString, _ text: String) {
      info.key(key)
      info.text(text)
    }
    entry("Title", title)
    entry("Creator", options.creator)
    entry("Producer", options.producer)
    if let date = options.date {
      entry("CreationDate", date.pdf)
      entry("ModDate", date.pdf)
    }
  }

  /// ISO 16684-1, in the few namespaces that are needed. Never compressed, so that archives can read it without a PDF
  /// library.
  func xmp() -> [UInt8] {
    var out = PDFBuffer(isReadable: false, capacity: 2560)
    out.raw("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
    out.raw("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
    out.raw("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
    out.raw("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
    out.raw(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
    out.raw(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
    out.raw(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
    for profile in options.profiles { claim(profile, &out) }
    properties(&out)
    out.raw("</rdf:Description>\n")
    if options.profiles.contains(.pdfA2a), options.profiles.contains(.pdfUA1) { Self.extensionSchema(&out) }
    out.raw("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
    return out.bytes
  }

  private func claim(_ profile: ConformanceProfile, _ out: inout PDFBuffer) {
    switch profile {
    case .pdfA2a:
      out.raw("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n")
    case .pdfUA1:
      out.raw("<pdfuaid:part>1</pdfuaid:part>\n")
    }
  }

  private func properties(_ out: inout PDFBuffer) {
    out.raw("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
    Self.escape(title, &out)
    out.raw("</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>")
    Self.escape(language, &out)
    out.raw("</rdf:li></rdf:Bag></dc:language>\n<xmp:CreatorTool>")
    Self.escape(options.creator, &out)
    out.raw("</xmp:CreatorTool>\n<pdf:Producer>")
    Self.escape(options.producer, &out)
    out.raw("</pdf:Producer>\n")
    guard let date = options.date else { return }
    out.raw("<xmp:CreateDate>")
    out.raw(date.xmp.utf8)
    out.raw("</xmp:CreateDate>\n<xmp:ModifyDate>")
    out.raw(date.xmp.utf8)
    out.raw("</xmp:ModifyDate>\n")
  }

  /// PDF/A wants every property described that the XMP specification does not know (ISO 19005-2, 6.6.2.3.3).
  private static func extensionSchema(_ out: inout PDFBuffer) {
    out.raw("<rdf:Description rdf:about=\"\"")
    out.raw(" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"")
    out.raw(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"")
    out.raw(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n")
    out.raw("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">")
    out.raw("<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>")
    out.raw("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>")
    out.raw("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>")
    out.raw("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">")
    out.raw("<pdfaProperty:name>part</pdfaProperty:name>")
    out.raw("<pdfaProperty:valueType>Integer</pdfaProperty:valueType>")
    out.raw("<pdfaProperty:category>internal</pdfaProperty:category>")
    out.raw("<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>")
    out.raw("</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n")
    out.raw("</rdf:Description>\n")
  }

  private static func escape(_ text: String, _ out: inout PDFBuffer) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: out.raw("&amp;")
      case 0x3C: out.raw("&lt;")
      case 0x3E: out.raw("&gt;")
      default: out.raw(CollectionOfOne(byte))
      }
    }
  }
}
