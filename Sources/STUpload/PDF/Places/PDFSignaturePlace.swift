/// Electronic signatures (ISO 32000-1, 12.8): they cover the bytes of the file, and so end with any change.
struct PDFSignaturePlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let graph = document.graph
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap, Self.isSignature(dictionary) else { return true }
      let texts = ["Name", "Reason", "Location", "ContactInfo"].compactMap {
        graph.resolve(dictionary[$0]).text
      }
      report.add(.pdfSignature, at: spot.place, excerpt: texts.joined(separator: ", "), isRemovable: false)
      report.add(text: texts.joined(separator: "\n"), at: spot.place, isVisible: false)
      return true
    }
  }

  static func isSignature(_ dictionary: PDFDictionary) -> Bool {
    dictionary.has("ByteRange") && dictionary.has("Contents")
  }
}
