/// The information dictionary (ISO 32000-1, 14.3.3), metadata streams on whatever object (14.3.2), and data that programs
/// keep for themselves (14.5).
struct PDFMetadataPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    sweepInformation(document.graph.trailer["Info"], "Info", &document)
    document.graph.trailer["Info"] = .null
    // Some programs hang it here.
    sweepInformation(document.graph.catalog["Info"], "katalogen, Info", &document)
    document.changeCatalog { $0["Info"] = .null }
    try sweepPackets(&document, work)
    sweepPrivateData(&document)
  }

  // MARK: The information dictionary

  private static let program: Set<String> = ["Producer", "Creator", "CreationDate", "ModDate", "Trapped"]

  /// What programs write where nobody has said anything.
  private static let placeholders: Set<String> = [
    "(anonymous)", "anonymous", "(unspecified)", "unspecified", "(untitled)", "untitled",
  ]

  private static func isProgram(_ key: String) -> Bool { program.contains(key) || key.hasPrefix("PTEX.") }

  private func sweepInformation(_ entry: PDFObject, _ name: String, _ document: inout PDFDocument) {
    guard let information = document.graph.dictionary(entry), !information.isEmpty else { return }
    let place = entry.reference.map { "\(name), objekt \($0.number)" } ?? name
    func isTelling(_ key: String) -> Bool {
      !Self.isProgram(key) && !Self.placeholders.contains(text(information[key], document.graph) ?? "")
    }
    for key in information.keys where isTelling(key) {
      // What the title says, the metadata of an accessible document must say too.
      let isClaimed = key == "Title" && document.claims.isAccessible
      guard !isClaimed, let text = text(information[key], document.graph), !text.isEmpty else { continue }
      document.report.add(.pdfAuthor, at: "\(place), \(key)", excerpt: text)
      document.report.add(text: text, at: "\(place), \(key)", isVisible: false)
    }
    let known = information.keys.filter { !isTelling($0) }
    guard !known.isEmpty else { return }
    let values = known.filter { !$0.hasSuffix("Date") }.compactMap { text(information[$0], document.graph) }
    document.report.add(
      .pdfProgram, at: place, detail: ": " + known.joined(separator: ", "),
      excerpt: values.joined(separator: ", "))
    document.report.add(text: values.joined(separator: "\n"), at: place, isVisible: false)
  }

  private func text(_ value: PDFObject, _ graph: PDFGraph) -> String? {
    let value = graph.resolve(value)
    return value.text ?? value.name ?? (value.isNull ? nil : "…")
  }

  // MARK: XMP

  private func sweepPackets(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let root = document.graph.trailer["Root"].reference
    let main = document.graph.catalog["Metadata"]
    let kept = document.claims.packet
    if document.graph.catalog.has("Metadata") { try report(main, "Metadata", kept, &document, work) }
    var others: [(PDFObject, String)] = []
    document.rewrite { dictionary, spot, _ in
      guard !spot.isNameMap, dictionary.has("Metadata"), spot.reference != root || spot.key != nil else {
        return true
      }
      others.append((dictionary["Metadata"], spot.place))
      dictionary["Metadata"] = .null
      return true
    }
    for (packet, place) in others { try report(packet, "\(place), Metadata", nil, &document, work) }
    document.changeCatalog { $0["Metadata"] = kept == nil ? .null : main }
    if let kept { replace(main, with: kept, &document) }
  }

  private func report(
    _ packet: PDFObject, _ place: String, _ kept: [UInt8]?, _ document: inout PDFDocument, _ work: UploadWork
  ) throws(UploadRefusal) {
    let content = try document.graph.content(packet, work) ?? []
    guard content != kept, !content.isEmpty || document.graph.resolve(packet) != .null else { return }
    let text = PDFPacketText(content)
    document.report.add(
      text.isPlain ? .pdfPlainMetadata : .pdfMetadata, at: place, detail: text.detail, excerpt: text.excerpt)
    if !text.isPlain { document.report.add(text: text.words, at: place, isVisible: false) }
  }

  private func replace(_ packet: PDFObject, with content: [UInt8], _ document: inout PDFDocument) {
    var dictionary = PDFDictionary()
    dictionary["Type"] = .name("Metadata")
    dictionary["Subtype"] = .name("XML")
    let node = PDFGraph.Node(value: .dictionary(dictionary), data: content)
    if let reference = packet.reference { document.graph.nodes[reference] = node }
  }

  // MARK: Private data

  /// Keys that tell nothing to a reader, wherever they stand.
  private static let marks: [String] = [
    "PieceInfo", "LastModified", "OPI", "PtData", "Measure", "DocChecksum", "SpiderInfo", "DPM",
  ]

  private func sweepPrivateData(_ document: inout PDFDocument) {
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap else { return true }
      for key in Self.marks where dictionary.has(key) {
        report.add(.pdfPrivateData, at: "\(spot.place), \(key)", excerpt: dictionary[key].text)
        dictionary[key] = .null
      }
      return true
    }
  }
}
