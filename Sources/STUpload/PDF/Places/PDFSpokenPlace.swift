/// Words that belong to the document without standing on a page: bookmarks, what is read aloud instead of pictures and
/// letters (ISO 32000-1, 12.3.3 and 14.9), and addresses of links. They stay, and are looked through for what points to a
/// person.
struct PDFSpokenPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let graph = document.graph
    for title in Self.bookmarks(graph) { document.report.add(text: title, at: "bokmärken", isVisible: true) }
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap else { return true }
      for key in ["Alt", "ActualText", "E", "T", "Title"] where dictionary.has(key) && dictionary.has("S") {
        let text = graph.resolve(dictionary[key]).text ?? ""
        report.add(text: text, at: "\(spot.place), \(key)", isVisible: false, isKept: true)
        if key != "E", Self.isFileName(text) {
          report.add(.pdfSpokenPath, at: "\(spot.place), \(key)", excerpt: text, isRemovable: false)
        }
      }
      if dictionary["S"].name == "URI", let address = graph.resolve(dictionary["URI"]).text {
        report.add(text: address, at: "\(spot.place), länk", isVisible: false, isKept: true)
        if Self.isTracking(address) {
          report.add(.pdfTracking, at: "\(spot.place), länk", excerpt: address, isRemovable: false)
        }
      }
      return true
    }
    reportLabels(&document)
    reportDestinations(&document)
  }

  private static func isFileName(_ text: String) -> Bool {
    let text = text.lowercased()
    let isPath =
      text.contains(":\\") || text.contains("\\\\") || text.hasPrefix("/") && text.count { $0 == "/" } > 2
    let endings = [
      ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".gif", ".bmp", ".pdf", ".docx", ".emf", ".heic",
    ]
    return isPath || (endings.contains { text.hasSuffix($0) } && !text.contains(" "))
  }

  private static let trackers = [
    "utm_", "fbclid=", "gclid=", "mc_eid=", "mkt_tok=", "safelinks.protection", "urldefense", "email=",
    "user=", "userid=", "username=", "token=", "sessionid=", "recipient=",
  ]

  /// Whether an address names who got it, or whoever may log in with it.
  private static func isTracking(_ address: String) -> Bool {
    let text = address.lowercased()
    guard text.hasPrefix("http") else { return false }
    let host = text.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
    return host.contains("@") || trackers.contains { text.contains($0) }
  }

  // MARK: Numbers of pages, and names of places

  /// Words before the numbers of pages (12.4.2).
  private func reportLabels(_ document: inout PDFDocument) {
    for prefix in Self.leaves(document.graph.catalog["PageLabels"], "Nums", document.graph) {
      let text = document.graph.dictionary(prefix).flatMap { document.graph.resolve($0["P"]).text } ?? ""
      document.report.add(text: text, at: "sidnummer", isVisible: true)
      guard text.count(where: \.isLetter) >= 4 else { continue }
      document.report.add(.pdfPageLabel, at: "PageLabels", excerpt: text, isRemovable: false)
    }
  }

  /// Names that links go by (12.3.2.3).
  private func reportDestinations(_ document: inout PDFDocument) {
    let graph = document.graph
    let names = graph.dictionary(graph.catalog["Names"])?["Dests"] ?? .null
    var texts = Self.leaves(names, "Names", graph).compactMap(\.text)
    texts += graph.dictionary(graph.catalog["Dests"])?.keys ?? []
    document.report.add(
      text: texts.joined(separator: "\n"), at: "namn på platser", isVisible: false, isKept: true)
  }

  /// What a tree of names or numbers has at its ends, keys as well as values.
  private static func leaves(_ tree: PDFObject, _ key: String, _ graph: PDFGraph) -> [PDFObject] {
    var found: [PDFObject] = []
    var visited: Set<PDFReference> = []
    var waiting = [tree]
    while let next = waiting.popLast(), found.count < mostBookmarks {
      if let reference = next.reference, !visited.insert(reference).inserted { continue }
      guard let dictionary = graph.dictionary(next) else { continue }
      found += graph.array(dictionary[key]) ?? []
      waiting += (graph.array(dictionary["Kids"]) ?? []).reversed()
    }
    return found
  }

  private static let mostBookmarks = 20_000

  /// In the order in which they are shown.
  private static func bookmarks(_ graph: PDFGraph) -> [String] {
    var titles: [String] = []
    var visited: Set<PDFReference> = []
    var waiting = [graph.dictionary(graph.catalog["Outlines"])?["First"] ?? .null]
    while let item = waiting.popLast(), titles.count < mostBookmarks {
      guard let reference = item.reference, visited.insert(reference).inserted,
        let dictionary = graph.dictionary(item)
      else { continue }
      if let title = graph.resolve(dictionary["Title"]).text { titles.append(title) }
      waiting += [dictionary["Next"], dictionary["First"]]
    }
    return titles
  }
}
