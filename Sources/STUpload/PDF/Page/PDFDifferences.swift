/// Where a document says one thing and shows another, or has more of a picture than it shows.
struct PDFDifferences {
  /// By page, and by the number of the mark.
  private var marked: [PDFReference: [Int: PDFStandIn]] = [:]
  private var pictures: [PDFReference: PDFShownPicture] = [:]

  mutating func add(_ reader: PDFPageReader, of page: PDFReference) {
    marked[page] = reader.marks.numbered
    pictures.merge(reader.paints.pictures) { known, new in
      var known = known
      known.add(new.shown)
      return known
    }
  }

  func report(
    _ standIns: [PDFStandIn], _ values: [PDFStandIn], _ place: String, _ report: inout PDFReport
  ) {
    for standIn in standIns where standIn.differs { Self.report(standIn, place, &report) }
    for value in values where value.isHiddenValue {
      report.add(
        .pdfOtherValue, at: place, detail: Self.words(value.box), excerpt: value.said, isRemovable: false)
    }
  }

  func report(_ disguise: PDFDisguise, _ place: String, _ report: inout PDFReport) {
    guard disguise.differs else { return }
    report.add(
      .pdfStandIn, at: place, detail: Self.words(disguise.box), excerpt: disguise.said, isRemovable: false)
    report.add(text: disguise.drawn, at: "\(place), ritade tecken", isVisible: false)
  }

  private static func report(_ standIn: PDFStandIn, _ place: String, _ report: inout PDFReport) {
    report.add(
      .pdfStandIn, at: place, detail: words(standIn.box), excerpt: standIn.said, isRemovable: false)
    report.add(text: standIn.said, at: "\(place), ActualText", isVisible: false)
  }

  private static func words(_ box: PDFBox?) -> String { box.map { " (\($0.words))" } ?? "" }

  /// Elements of the structure that stand in for what is shown under their marks (ISO 32000-1, 14.7.4).
  func reportElements(_ document: inout PDFDocument) {
    let graph = document.graph
    for reference in graph.references {
      guard let element = graph.nodes[reference]?.value.dictionary, element.has("ActualText"),
        element.has("S"),
        let said = graph.resolve(element["ActualText"]).text
      else { continue }
      var shown: [PDFStandIn] = []
      for kid in graph.array(element["K"]) ?? [element["K"]] {
        let content = graph.dictionary(kid)
        guard let page = (content?["Pg"] ?? element["Pg"]).reference ?? element["Pg"].reference,
          let number = graph.resolve(content?["MCID"] ?? kid).integer, let mark = marked[page]?[number]
        else { continue }
        shown.append(mark)
      }
      guard let first = shown.first else { continue }
      let text = shown.map(\.shown).joined(separator: " ")
      let standIn = PDFStandIn(said: said, shown: text, box: first.box)
      if standIn.differs {
        Self.report(standIn, document.page(of: element["Pg"].reference ?? reference), &document.report)
      }
    }
  }

  func reportPictures(_ graph: PDFGraph, _ report: inout PDFReport) {
    // Many pictures may have the same mask.
    var masks: [PDFReference: PDFPictureMask] = [:]
    for reference in pictures.keys.sorted() {
      guard var picture = pictures[reference], let dictionary = graph.nodes[reference]?.value.dictionary
      else { continue }
      let key = dictionary["SMask"].reference ?? reference
      let mask = masks[key] ?? PDFPictureMask(of: dictionary, graph)
      masks[key] = mask
      if mask.isWhole { picture.shown = nil }
      if mask.isHoled, !mask.isWhole {
        report.addUnseen("Färger under helt genomskinliga delar av bilder har inte lästs.")
      }
      guard let percent = picture.hiddenPercent else { continue }
      report.add(
        .pdfCropped, at: picture.place,
        detail: " (\(picture.box.words)): \(percent) procent av den visas inte",
        isRemovable: false)
    }
  }
}

extension PDFStandIn {
  /// Whether the shown text is not the field's value; an empty look hides it.
  fileprivate var isHiddenValue: Bool {
    let (value, look) = (Self.letters(said), Self.letters(shown))
    return look.isEmpty ? value.count >= 2 : value.count >= 2 && Self.differ(said, shown)
  }
}
