internal import STPDFReader

/// Entries of the trailer, the catalogue and the pages that show nothing: only what is known to matter to a reader stays.
struct PDFEntryPlace: PDFHidingPlace {
  /// ISO 32000-2, table 29; names, actions, metadata and forms have been looked at.
  private static let catalog: Set<String> = [
    "Type", "Version", "Pages", "PageLabels", "Names", "Dests", "ViewerPreferences", "PageLayout", "PageMode",
    "Outlines", "OpenAction", "AcroForm", "Metadata", "StructTreeRoot", "MarkInfo", "Lang", "OutputIntents",
    "OCProperties",
  ]
  /// Table 31.
  private static let page: Set<String> = [
    "Type", "Parent", "Resources", "MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox", "Contents",
    "Rotate",
    "Group", "Annots", "StructParents", "Tabs", "UserUnit", "OutputIntents", "Kids", "Count",
  ]
  private static let trailer: Set<String> = [
    "Size", "Root", "ID", "Prev", "XRefStm", "Info", "Encrypt", "Type", "W", "Index", "Filter", "DecodeParms",
    "Length",
  ]
  /// Without meaning to a reader, and so common that they are no news.
  private static let common: Set<String> = [
    "Extensions", "Collection", "Perms", "DSS", "Threads", "B", "Dur", "Trans", "BoxColorInfo", "VP", "Hid",
    "PZ",
    "URI", "Requirements", "NeedsRendering", "Legal", "ID", "Names",
  ]

  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let graph = document.graph
    let root = graph.trailer["Root"].reference
    let pages = Set(document.pages.all.map(\.reference))
    for key in graph.trailer.keys where !Self.trailer.contains(key) {
      document.report.add(
        .pdfUnknownEntry, at: "trailer, \(key)", excerpt: graph.words(in: graph.trailer[key]))
      document.graph.trailer[key] = .null
    }
    sweepIdentity(&document)
    document.rewrite { dictionary, spot, report in
      guard spot.key == nil else { return true }
      if spot.reference == root, dictionary.has("Pages") {
        Self.strip(&dictionary, Self.catalog, "katalogen", graph, &report)
      } else if pages.contains(spot.reference), dictionary.has("Parent") || dictionary.has("MediaBox") {
        if dictionary.has("Thumb") { report.add(.pdfThumbnail, at: spot.place) }
        dictionary["Thumb"] = .null
        Self.strip(&dictionary, Self.page, spot.place, graph, &report)
      } else if dictionary["Type"].name == "Pages" {
        Self.strip(&dictionary, Self.page, spot.place, graph, &report)
      }
      return true
    }
  }

  /// Two numbers of 16 bytes by custom (14.4); a copy gets its own.
  private func sweepIdentity(_ document: inout PDFDocument) {
    for item in document.graph.array(document.graph.trailer["ID"]) ?? [] {
      guard let bytes = document.graph.resolve(item).string, ![0, 16, 32].contains(bytes.count) else {
        continue
      }
      let text = PDFTextString.decode(bytes)
      document.report.add(.pdfUnknownEntry, at: "trailer, ID", excerpt: text)
      document.report.add(text: text, at: "trailer, ID", isVisible: false)
    }
  }

  private static func strip(
    _ dictionary: inout PDFDictionary, _ kept: Set<String>, _ place: String, _ graph: PDFGraph,
    _ report: inout PDFReport
  ) {
    for key in dictionary.keys where !kept.contains(key) {
      let text = graph.words(in: dictionary[key])
      if key == "DSS" {
        report.add(.pdfSignatureData, at: "\(place), DSS", excerpt: text)
      } else if !common.contains(key) || text != nil {
        report.add(.pdfUnknownEntry, at: "\(place), \(PDFExcerpt.make(key) ?? "?")", excerpt: text)
      }
      report.add(text: text ?? "", at: "\(place), \(key)", isVisible: false)
      dictionary[key] = .null
    }
  }
}
