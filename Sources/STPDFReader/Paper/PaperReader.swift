/// Puts a paper together from an opened file.
struct PaperReader {
  private let file: QPDFFile
  private let limits: PDFReadingLimits
  private let findings: PDFFindings

  init(_ file: QPDFFile, _ limits: PDFReadingLimits, _ findings: PDFFindings) {
    self.file = file
    self.limits = limits
    self.findings = findings
  }

  func read() -> PDFPaper? {
    let trailer = file.trailer
    guard let catalog = file.resolve(trailer["Root"]).dictionary else {
      findings.add(.damaged)
      return nil
    }
    if Self.beyondPaper.contains(where: { !catalog[$0].isNull }) { findings.add(.activeContent) }
    let pages = PageTree(catalog["Pages"], file, limits, findings).pages
    let texts = readTexts(of: pages)
    var indices: [Int: Int] = [:]
    for (index, page) in pages.enumerated() { indices[page.number] = index }
    var tags = TagReader(texts, pageIndices: indices, file, limits, findings)
    return PDFPaper(
      pages: zip(pages, texts).enumerated().map { paperPage($0.offset, $0.element.0, $0.element.1) },
      tags: tags.read(file.resolve(catalog["StructTreeRoot"]).dictionary),
      title: PaperTitle(file, findings).read(catalog, trailer),
      language: catalog["Lang"].text)
  }

  /// Entries of the catalogue that no paper has (table 28).
  private static let beyondPaper = [
    "AA", "AcroForm", "AF", "Collection", "Names", "OCProperties", "OpenAction", "Requirements",
  ]

  // MARK: Pages

  private func readTexts(of pages: [PageTree.Page]) -> [PageText] {
    let fonts = FontReader(file, findings)
    return pages.enumerated().map { index, page in
      var reader = ContentReader(
        content(of: page), resources: file.resolve(page.resources).dictionary ?? PDFDictionary(), file, fonts,
        limits)
      let (text, found) = reader.read()
      for rule in found { findings.add(rule, .page(index)) }
      let annotations = file.resolve(page.dictionary["Annots"])
      if !annotations.isNull, annotations.array?.isEmpty != true { findings.add(.annotations, .page(index)) }
      return text
    }
  }

  /// One stream, or several that read as one with white space between (7.7.3.3).
  private func content(of page: PageTree.Page) -> [UInt8] {
    let contents = page.dictionary["Contents"]
    if let number = contents.reference, file.object(number).array == nil { return file.stream(number) ?? [] }
    var joined: [UInt8] = []
    for part in file.resolve(contents).array ?? [] {
      guard joined.count < limits.readBytes, let number = part.reference else { break }
      joined += (file.stream(number) ?? []) + [PDFByte.lineFeed]
    }
    return joined
  }

  private func paperPage(_ index: Int, _ page: PageTree.Page, _ text: PageText) -> PDFPaperPage {
    let size = size(of: page)
    if size == nil { findings.add(.pageSize, .page(index)) }
    if page.isCut { findings.add(.pageCut, .page(index)) }
    return PDFPaperPage(
      width: size?.width ?? 0, height: size?.height ?? 0,
      artifacts: text.artifacts.filter { !$0.text.isEmpty },
      text: String(decoding: text.painted, as: UTF8.self))
  }

  private func size(of page: PageTree.Page) -> (width: Int, height: Int)? {
    guard let box = file.resolve(page.mediaBox).array, box.count == 4 else { return nil }
    let edges = box.compactMap(\.thousandths).filter { -100_000_000...100_000_000 ~= $0 }
    guard edges.count == 4, edges[0] < edges[2], edges[1] < edges[3] else { return nil }
    return (edges[2] - edges[0], edges[3] - edges[1])
  }
}
