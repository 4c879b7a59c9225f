/// Annotations (ISO 32000-1, 12.5): the mark that a reader sees stays, with the look that it has; what it says in a window
/// of its own, who made it and when, goes.
struct PDFAnnotationPlace: PDFHidingPlace {
  private static let marks: Set<String> = [
    "Link", "Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline",
    "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Widget", "Redact", "Watermark", "PrinterMark",
    "TrapNet",
  ]
  private static let media: Set<String> = ["Sound", "Movie", "Screen", "3D", "RichMedia"]
  private static let others: Set<String> = ["Popup", "FileAttachment", "Projection"]

  /// What goes from a mark.
  private static let telling = ["Contents", "RC", "T", "Subj", "DS"]
  private static let silent = [
    "NM", "M", "CreationDate", "IRT", "RT", "State", "StateModel", "Popup", "ExData", "IT", "OverlayText",
    "RO",
    "Repeat",
  ]
  /// What stays; `A`, `Dest` and `PA` have been looked at as actions.
  private static let kept: Set<String> = [
    "Type", "Subtype", "Rect", "P", "F", "AP", "AS", "Border", "BS", "BE", "C", "IC", "CA", "ca", "BM",
    "Lang",
    "StructParent", "OC", "QuadPoints", "InkList", "Vertices", "L", "LE", "LL", "LLE", "LLO", "Cap", "CP",
    "CO",
    "RD", "Name", "DA", "Q", "CL", "Sy", "H", "Dest", "A", "PA", "Path", "MK", "FixedPrint",
  ]

  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let isAccessible = document.claims.isAccessible
    let graph = document.graph
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap, let kind = Self.kind(dictionary) else { return true }
      let place = "\(spot.place), \(kind)"
      if Self.isHidden(dictionary, graph) {
        // A hidden field is the forms' matter, and goes as well.
        let text = Self.text(dictionary, Self.telling + ["V"], graph)
        report.add(kind == "Widget" ? .pdfHiddenField : .pdfHiddenAnnotation, at: place, excerpt: text)
        report.add(text: text, at: place, isVisible: false)
        return false
      }
      if kind == "Widget" { return true }
      if kind == "Redact" {
        report.add(.pdfRedaction, at: place, detail: Self.box(dictionary, graph), isRemovable: false)
      }
      guard Self.marks.contains(kind) else {
        return Self.replace(&dictionary, kind, place, graph, &report)
      }
      Self.strip(&dictionary, kind, place, spot.page, isAccessible, graph, &report)
      return true
    }
  }

  private static func kind(_ dictionary: PDFDictionary) -> String? {
    guard dictionary.has("Rect"), let kind = dictionary["Subtype"].name else { return nil }
    let isKnown = marks.contains(kind) || media.contains(kind) || others.contains(kind)
    return isKnown || dictionary["Type"].name == "Annot" ? kind : nil
  }

  /// Seen neither on the screen nor on paper (table 165).
  private static func isHidden(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> Bool {
    guard dictionary["Subtype"].name != "Popup" else { return false }
    let flags = graph.resolve(dictionary["F"]).integer ?? 0
    if flags & 2 != 0 || (flags & 32 != 0 && flags & 4 == 0) { return true }
    guard dictionary["Subtype"].name == "Widget", !isSignature(dictionary, graph) else { return false }
    let edges = (graph.array(dictionary["Rect"]) ?? []).compactMap(graph.number)
    guard edges.count == 4 else { return false }
    return abs(edges[2] - edges[0]) < 0.5 || abs(edges[3] - edges[1]) < 0.5
  }

  private static func isSignature(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> Bool {
    graph.name(dictionary["FT"]) == "Sig"
      || graph.dictionary(dictionary["Parent"]).map { graph.name($0["FT"]) == "Sig" } == true
  }

  private static func text(_ dictionary: PDFDictionary, _ keys: [String], _ graph: PDFGraph) -> String {
    keys.compactMap { graph.resolve(dictionary[$0]).text }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func box(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> String {
    let edges = (graph.array(dictionary["Rect"]) ?? []).compactMap(graph.number)
    guard edges.count == 4 else { return "" }
    return " (\(PDFBox(edges[0], edges[1], edges[2], edges[3]).words))"
  }

  // MARK: Taking away

  private static func strip(
    _ dictionary: inout PDFDictionary, _ kind: String, _ place: String, _ page: String, _ isAccessible: Bool,
    _ graph: PDFGraph,
    _ report: inout PDFReport
  ) {
    var telling = telling
    let showsText = kind == "FreeText" && !dictionary.has("AP")
    // Free text without a look of its own is drawn from what it says; what a link says is read aloud.
    if showsText || (kind == "Link" && isAccessible) { telling.removeAll { $0 == "Contents" || $0 == "DS" } }
    let text = text(dictionary, telling, graph)
    let isTelling = telling.contains { dictionary.has($0) } && !text.isEmpty
    if isTelling {
      report.add(.pdfComment, at: place, excerpt: text)
      report.add(text: text, at: place, isVisible: false)
    } else if silent.contains(where: dictionary.has) {
      let found = silent.filter(dictionary.has).joined(separator: ", ")
      report.add(.pdfAnnotationData, at: place, detail: ": \(found)")
    }
    if dictionary.has("Contents"), !telling.contains("Contents") {
      let place = showsText ? page : place
      report.add(text: graph.resolve(dictionary["Contents"]).text ?? "", at: place, isVisible: showsText)
    }
    for key in telling + silent { dictionary[key] = .null }
    for key in dictionary.keys where !kept.contains(key) && key != "Contents" && key != "DS" {
      report.add(
        .pdfUnknownEntry, at: "\(place), \(PDFExcerpt.make(key) ?? "?")", excerpt: dictionary[key].text)
      dictionary[key] = .null
    }
  }

  /// What is no mark goes, but for what it looks like.
  private static func replace(
    _ dictionary: inout PDFDictionary, _ kind: String, _ place: String, _ graph: PDFGraph,
    _ report: inout PDFReport
  ) -> Bool {
    let text = text(dictionary, telling, graph)
    if media.contains(kind) {
      report.add(.pdfMedia, at: place, excerpt: text)
    } else if kind == "FileAttachment" {
      report.add(.pdfAttachment, at: place, detail: ": ett gem på sidan", excerpt: text)
    } else if !text.isEmpty {
      report.add(.pdfComment, at: place, excerpt: text)
    } else {
      report.add(kind == "Popup" ? .pdfAnnotationData : .pdfUnknownEntry, at: place)
    }
    report.add(text: text, at: place, isVisible: false)
    guard kind != "Popup", dictionary.has("AP") else { return false }
    for key in dictionary.keys
    where !["Type", "Rect", "P", "F", "AP", "AS", "OC", "StructParent"].contains(key) {
      dictionary[key] = .null
    }
    dictionary["Subtype"] = .name("Stamp")
    return true
  }
}
