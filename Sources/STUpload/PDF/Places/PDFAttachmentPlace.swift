/// Files within the file, wherever they hang (ISO 32000-1, 7.11.4, and ISO 32000-2, 14.13), and portfolios (12.3.5).
struct PDFAttachmentPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    var specifications: [(PDFDictionary, String)] = []
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap else { return true }
      if dictionary.has("EF") {
        specifications.append((dictionary, spot.place))
        for key in ["EF", "RF", "Thumb", "CI", "Desc"] { dictionary[key] = .null }
      }
      // What is associated hangs here; what it consists of has been looked at above.
      dictionary["AF"] = .null
      for key in ["Ref", "Alternates"] where dictionary.has(key) && dictionary.has("Subtype") {
        report.add(.pdfPicturePlace, at: "\(spot.place), \(key)")
        dictionary[key] = .null
      }
      return true
    }
    for (specification, place) in specifications { try report(specification, place, &document, work) }
    if document.graph.catalog.has("Collection") {
      document.report.add(.pdfPortfolio, at: "Collection", isRemovable: false)
    }
  }

  private func report(
    _ specification: PDFDictionary, _ place: String, _ document: inout PDFDocument, _ work: UploadWork
  ) throws(UploadRefusal) {
    let graph = document.graph
    let name = graph.resolve(specification["UF"]).text ?? graph.resolve(specification["F"]).text ?? "bilaga"
    document.report.add(.pdfAttachment, at: place, excerpt: name)
    let description = graph.resolve(specification["Desc"]).text ?? ""
    document.report.add(text: [name, description].joined(separator: "\n"), at: place, isVisible: false)
    let files = graph.dictionary(specification["EF"]) ?? PDFDictionary()
    var seen: Set<PDFObject> = []
    for key in files.keys where seen.insert(files[key]).inserted {
      guard let content = try graph.content(files[key], work) else {
        document.report.addUnseen("En fil inuti filen (\(place)) kunde inte läsas.")
        continue
      }
      document.report.add(member: Self.plain(name), content, isRemoved: true)
    }
  }

  /// A name without folders, short, and without what no name has.
  private static func plain(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" || $0 == ":" }).last ?? "bilaga"
    let clean = last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    return String(String(String.UnicodeScalarView(clean)).suffix(80))
  }
}
