internal import STPDFReader

/// What happens by itself or at a click (ISO 32000-1, 12.6): only going to a place in the document, turning pages, and
/// opening a page of the web stay.
struct PDFActionPlace: PDFHidingPlace {
  private static let keys = ["A", "PA", "OpenAction", "Next"]
  private static let kinds: Set<String> = [
    "GoTo", "GoToR", "GoToE", "GoToDp", "Launch", "Thread", "URI", "Sound", "Movie", "Hide", "Named",
    "SubmitForm",
    "ResetForm", "ImportData", "JavaScript", "SetOCGState", "Rendition", "Trans", "GoTo3DView",
    "RichMediaExecute",
  ]

  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let graph = document.graph
    var scripts: [(PDFObject, String)] = []
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap else { return true }
      if dictionary.has("AA") {
        report.add(.pdfAction, at: "\(spot.place), AA")
        Self.collect(dictionary["AA"], graph, into: &scripts, spot.place)
        dictionary["AA"] = .null
      }
      for key in Self.keys where dictionary.has(key) {
        // Structure elements have attributes, and beads have neighbours, under the same names.
        guard key == "OpenAction" || Self.isAction(dictionary[key], graph) else { continue }
        Self.check(&dictionary, key, spot.place, graph, &report, &scripts)
      }
      // The action itself, where nothing that was looked at leads to it.
      if dictionary.has("JS") {
        scripts.append((dictionary["JS"], spot.place))
        dictionary["JS"] = .null
      }
      return true
    }
    try sweepCatalog(&document, work)
    for (script, place) in scripts { try report(script, place, &document, work) }
  }

  private static func isAction(_ value: PDFObject, _ graph: PDFGraph) -> Bool {
    let items = graph.array(value) ?? [value]
    return items.contains { item in
      guard let dictionary = graph.dictionary(item), let kind = graph.name(dictionary["S"]) else {
        return false
      }
      return kinds.contains(kind) || dictionary["Type"].name == "Action"
    }
  }

  // MARK: One entry

  private static func check(
    _ dictionary: inout PDFDictionary, _ key: String, _ place: String, _ graph: PDFGraph,
    _ report: inout PDFReport, _ scripts: inout [(PDFObject, String)]
  ) {
    let value = dictionary[key]
    // A destination.
    if key == "OpenAction", graph.dictionary(value) == nil { return }
    let items = graph.array(value) ?? [value]
    let kept = items.filter { isHarmless($0, "\(place), \(key)", graph, &report, &scripts) }
    guard kept.count < items.count else { return }
    dictionary[key] = kept.isEmpty ? .null : kept.count == 1 ? kept[0] : .array(kept)
  }

  private static func isHarmless(
    _ action: PDFObject, _ place: String, _ graph: PDFGraph, _ report: inout PDFReport,
    _ scripts: inout [(PDFObject, String)]
  ) -> Bool {
    guard let dictionary = graph.dictionary(action) else { return false }
    let kind = graph.name(dictionary["S"]) ?? ""
    switch kind {
    case "GoTo": return true
    case "Named":
      let name = graph.name(dictionary["N"]) ?? ""
      if ["NextPage", "PrevPage", "FirstPage", "LastPage"].contains(name) { return true }
      report.add(.pdfAction, at: place, detail: " (\(kind))", excerpt: name)
    case "URI":
      let address = graph.resolve(dictionary["URI"]).text ?? ""
      if isWeb(address) { return true }
      report.add(.pdfLocalLink, at: place, excerpt: address)
      report.add(text: address, at: place, isVisible: false)
    case "GoToR", "GoToE", "Launch", "ImportData":
      let file = fileName(dictionary["F"], graph)
      report.add(.pdfLocalLink, at: place, detail: " (\(kind))", excerpt: file)
      report.add(text: file, at: place, isVisible: false)
    case "JavaScript": collect(action, graph, into: &scripts, place)
    case "Rendition":
      report.add(.pdfAction, at: place, detail: " (\(kind))")
      collect(action, graph, into: &scripts, place)
    default:
      report.add(.pdfAction, at: place, detail: kind.isEmpty ? "" : " (\(PDFExcerpt.make(kind) ?? ""))")
    }
    collect(dictionary["Next"], graph, into: &scripts, place)
    return false
  }

  private static func isWeb(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return ["http://", "https://", "mailto:", "tel:"].contains { start.hasPrefix($0) }
      || address.hasPrefix("#")
  }

  private static func fileName(_ value: PDFObject, _ graph: PDFGraph) -> String {
    let value = graph.resolve(value)
    if let text = value.text { return text }
    guard let specification = value.dictionary else { return "" }
    return graph.resolve(specification["UF"]).text ?? graph.resolve(specification["F"]).text ?? ""
  }

  // MARK: Scripts

  /// All scripts that a value leads to by actions.
  private static func collect(
    _ value: PDFObject, _ graph: PDFGraph, into scripts: inout [(PDFObject, String)], _ place: String
  ) {
    var visited: Set<PDFReference> = []
    var waiting = [value]
    var steps = 0
    while let next = waiting.popLast(), steps < 10_000 {
      steps += 1
      if let reference = next.reference, !visited.insert(reference).inserted { continue }
      let resolved = graph.resolve(next)
      if let items = resolved.array { waiting += items }
      guard let dictionary = resolved.dictionary else { continue }
      if dictionary.has("JS") {
        scripts.append((dictionary["JS"], place))
      }
      for key in dictionary.keys where key == "Next" || !dictionary.has("S") {
        waiting.append(dictionary[key])
      }
    }
  }

  private func report(
    _ script: PDFObject, _ place: String, _ document: inout PDFDocument, _ work: UploadWork
  ) throws(UploadRefusal) {
    var text = document.graph.resolve(script).text ?? ""
    if let content = try document.graph.content(script, work) { text = PDFTextString.decode(content) }
    document.report.add(.pdfScript, at: place, excerpt: text)
    document.report.add(text: text, at: place, isVisible: false)
  }

  // MARK: The catalogue

  private func sweepCatalog(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let graph = document.graph
    guard let names = graph.dictionary(graph.catalog["Names"]) else { return }
    var scripts: [(PDFObject, String)] = []
    Self.collect(names["JavaScript"], graph, into: &scripts, "Names, JavaScript")
    for (script, place) in scripts { try report(script, place, &document, work) }
    var kept = PDFDictionary()
    kept["Dests"] = names["Dests"]
    for key in names.keys where !["Dests", "JavaScript", "EmbeddedFiles"].contains(key) {
      document.report.add(.pdfUnknownEntry, at: "Names, \(key)")
    }
    document.changeCatalog { $0["Names"] = kept.isEmpty ? .null : .dictionary(kept) }
  }
}
