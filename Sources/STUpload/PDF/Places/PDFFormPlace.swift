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
    var count = 0
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap, Self.isField(dictionary) else { return true }
      count += 1
      return Self.sweepField(&dictionary, spot, graph, &report)
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

  private static func sweepField(
    _ dictionary: inout PDFDictionary, _ spot: PDFDocument.Spot, _ graph: PDFGraph, _ report: inout PDFReport
  ) -> Bool {
    let name = graph.resolve(dictionary["T"]).text ?? ""
    let place = "\(spot.place), fält"
    let value = graph.resolve(dictionary["V"]).text ?? ""
    let isShown = dictionary["Subtype"].name == "Widget" || graph.array(dictionary["Kids"])?.isEmpty == false
    guard isShown || graph.name(dictionary["FT"]) == "Sig" else {
      report.add(.pdfHiddenField, at: place, excerpt: value.isEmpty ? name : value)
      report.add(text: name + "\n" + value, at: place, isVisible: false)
      return false
    }
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
    return true
  }
}
