/// Forms (ISO 32000-1, 12.7): hidden fields have gone with their annotations; here go fields that nothing shows, and what
/// fields know besides what they show.
struct PDFFormPlace: PDFHidingPlace {
  private static let silent = ["TM", "DV", "RV", "DS"]
  private static let password = 1 << 13

  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    guard let form = document.graph.dictionary(document.graph.catalog["AcroForm"]) else { return }
    if document.graph.resolve(document.graph.catalog["NeedsRendering"]) == .boolean(true) {
      throw UploadRefusal(.pdfDynamicForm, at: "AcroForm")
    }
    try sweepForm(form, &document, work)
    let graph = document.graph
    let shown = Self.shown(graph)
    var count = 0
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap, Self.isField(dictionary) else { return true }
      count += 1
      guard Self.isShown(dictionary, shown, graph) else {
        Self.reportHidden(dictionary, "\(spot.place), fält", graph, &report)
        return false
      }
      Self.sweepField(&dictionary, spot, graph, &report)
      return true
    }
    if count > 0 {
      document.report.add(.pdfFields, at: "AcroForm", detail: ": \(count) fält", isRemovable: false)
    }
    document.tidy()
    let fields = document.graph.dictionary(document.graph.catalog["AcroForm"])?["Fields"] ?? .null
    if document.graph.array(fields)?.isEmpty != false { document.changeCatalog { $0["AcroForm"] = .null } }
  }

  private static func isField(_ dictionary: PDFDictionary) -> Bool {
    (dictionary.has("FT") || (dictionary.has("T") && dictionary.has("Kids")))
      && !dictionary.has("S") && dictionary["Type"].name != "StructElem"
  }

  // MARK: The form

  private func sweepForm(
    _ form: PDFDictionary, _ document: inout PDFDocument, _ work: UploadWork
  ) throws(UploadRefusal) {
    var form = form
    if form.has("XFA") {
      let parts = document.graph.array(form["XFA"])?.filter { $0.reference != nil } ?? [form["XFA"]]
      var text = ""
      for part in parts {
        text += PDFPacketText(try document.graph.content(part, work) ?? []).words + "\n"
      }
      document.report.add(.pdfXFA, at: "AcroForm, XFA")
      document.report.add(text: text, at: "AcroForm, XFA", isVisible: false)
    }
    let kept: Set<String> = ["Fields", "NeedAppearances", "DR", "DA", "Q", "SigFlags"]
    for key in form.keys where !kept.contains(key) {
      if !["XFA", "CO"].contains(key), let text = document.graph.words(in: form[key]) {
        document.report.add(.pdfUnknownEntry, at: "AcroForm, \(PDFExcerpt.make(key) ?? "?")", excerpt: text)
      }
      form[key] = .null
    }
    let entry = document.graph.catalog["AcroForm"]
    if let reference = entry.reference {
      document.graph.nodes[reference]?.value = .dictionary(form)
    } else {
      document.changeCatalog { $0["AcroForm"] = .dictionary(form) }
    }
  }

  // MARK: Fields

  /// Fields that something on a page shows, themselves or by those below them, however deep.
  private static func shown(_ graph: PDFGraph) -> Set<PDFReference> {
    var above: [PDFReference: [PDFReference]] = [:]
    var waiting: [PDFReference] = []
    for reference in graph.references {
      guard let dictionary = graph.nodes[reference]?.value.dictionary else { continue }
      if isShown(dictionary, [], graph) { waiting.append(reference) }
      for kid in graph.array(dictionary["Kids"]) ?? [] {
        if let kid = kid.reference { above[kid, default: []].append(reference) }
      }
    }
    var shown: Set<PDFReference> = []
    while let reference = waiting.popLast() {
      if shown.insert(reference).inserted { waiting += above[reference] ?? [] }
    }
    return shown
  }

  private static func isShown(
    _ dictionary: PDFDictionary, _ shown: Set<PDFReference>, _ graph: PDFGraph
  ) -> Bool {
    if dictionary["Subtype"].name == "Widget" || graph.name(dictionary["FT"]) == "Sig" { return true }
    return graph.array(dictionary["Kids"])?.contains { kid in
      kid.reference.map(shown.contains) ?? (kid.dictionary != nil)
    } ?? false
  }

  private static func reportHidden(
    _ dictionary: PDFDictionary, _ place: String, _ graph: PDFGraph, _ report: inout PDFReport
  ) {
    let name = graph.resolve(dictionary["T"]).text ?? ""
    let value = graph.resolve(dictionary["V"]).text ?? ""
    report.add(.pdfHiddenField, at: place, excerpt: value.isEmpty ? name : value)
    report.add(text: name + "\n" + value, at: place, isVisible: false)
  }

  private static func sweepField(
    _ dictionary: inout PDFDictionary, _ spot: PDFDocument.Spot, _ graph: PDFGraph, _ report: inout PDFReport
  ) {
    let place = "\(spot.place), fält"
    let value = graph.resolve(dictionary["V"]).text ?? ""
    let found = silent.filter { dictionary.has($0) && dictionary[$0] != dictionary["V"] }
    if !found.isEmpty {
      let text = found.compactMap { graph.resolve(dictionary[$0]).text }.joined(separator: "\n")
      report.add(.pdfFieldData, at: place, detail: ": " + found.joined(separator: ", "), excerpt: text)
      report.add(text: text, at: place, isVisible: false)
    }
    for key in silent { dictionary[key] = .null }
    let isSecret = (graph.resolve(dictionary["Ff"]).integer ?? 0) & password != 0
    if isSecret, !value.isEmpty {
      report.add(.pdfFieldData, at: place, detail: ": lösenord")
      dictionary["V"] = .null
    } else {
      report.add(text: value, at: "\(spot.page), fält", isVisible: true)
    }
  }
}
