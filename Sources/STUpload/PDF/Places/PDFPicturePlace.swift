/// Pictures that carry data of their own (ISO 32000-1, 7.4.8): a JPEG within is a file within the file.
struct PDFPicturePlace: PDFHidingPlace {
  /// Nil where pictures are only handed over to be looked at.
  private let cleaner: UploadFormat.MemberCleaner?

  init(_ cleaner: UploadFormat.MemberCleaner?) { self.cleaner = cleaner }

  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    for reference in document.graph.references {
      guard let node = document.graph.nodes[reference], let data = node.data,
        var dictionary = node.value.dictionary,
        dictionary.has("Filter") || dictionary["Subtype"].name == "Image"
      else { continue }
      let filters = document.graph.filters(dictionary)
      guard case .picture(let coding) = filters.ending else { continue }
      guard coding == "DCTDecode" || coding == "DCT" else { continue }
      guard case .coded(let picture, _) = filters.decode(data, limit: PDFGraph.mostOfStream) else { continue }
      let member = Inspection.Member("objekt \(reference.number).jpg", picture)
      guard let cleaner else {
        document.report.add(member: member.name, picture, isRemoved: false)
        continue
      }
      let clean = try cleaner(member, try work.below(member.name))
      guard clean != picture else { continue }
      dictionary["Filter"] = .name("DCTDecode")
      dictionary["DecodeParms"] = filters.lastParameters.map(PDFObject.dictionary) ?? .null
      document.graph.nodes[reference] = PDFGraph.Node(value: .dictionary(dictionary), data: clean)
    }
  }
}
