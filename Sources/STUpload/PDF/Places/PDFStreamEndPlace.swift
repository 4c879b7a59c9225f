internal import STDeflate
internal import STPDFReader

/// What stands in the data of a stream after the end of what is compressed (ISO 32000-1, 7.4.4): no reader gets there.
struct PDFStreamEndPlace: PDFHidingPlace {
  /// What is decompressed for this, in all: it is not kept.
  private static let most = 1_000_000_000

  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let inflater = Inflater()
    var left = Self.most
    for reference in document.graph.references {
      guard let node = document.graph.nodes[reference], let data = node.data,
        let dictionary = node.value.dictionary, document.graph.filters(dictionary).beginsWithDeflate
      else { continue }
      let outcome = data.withUnsafeBufferPointer { buffer in
        inflater.inflate(buffer, limit: left) { left -= $0.count }
      }
      guard outcome != .tooMuch else {
        return document.report.addUnseen(
          "Strömmar som sväller till mer än \(Self.most) byte har inte lästs till slutet.")
      }
      let rest = data[min(inflater.consumed, data.count)...]
      guard outcome == .whole, rest.contains(where: { !PDFByte.isSpace($0) }) else { continue }
      let text = String(decoding: rest.prefix(200), as: UTF8.self)
      let place = "objekt \(reference.number)"
      document.report.add(.pdfPadding, at: place, detail: ": \(rest.count) byte", excerpt: text)
      document.report.add(text: text, at: place, isVisible: false)
      document.graph.nodes[reference]?.data = Array(data[..<rest.startIndex])
    }
  }
}
