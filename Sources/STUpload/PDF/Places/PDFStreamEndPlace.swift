internal import STDeflate
internal import STPDFReader

/// What stands in the data of a stream after the end of what is compressed (ISO 32000-1, 7.4.4), and after all that a
/// picture or a function needs: no reader gets there.
struct PDFStreamEndPlace: PDFHidingPlace {
  /// What is decompressed for this, in all: it is not kept.
  private static let most = 1_000_000_000

  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    var left = Self.most
    let sizes = PDFDataSize(document.graph)
    let inflater = Inflater()
    for reference in document.graph.references {
      guard let node = document.graph.nodes[reference], let data = node.data,
        let dictionary = node.value.dictionary
      else { continue }
      let filters = document.graph.filters(dictionary)
      let needed = sizes.bytes(of: dictionary)
      guard filters.beginsWithDeflate else {
        if filters.count == 0, let needed, PDFDataSize.isTelling(data.dropFirst(needed)) {
          cut(data, to: needed, at: reference, &document)
        }
        continue
      }
      var count = 0
      let outcome = data.withUnsafeBufferPointer { buffer in
        inflater.inflate(buffer, limit: left) { count += $0.count }
      }
      left -= min(count, left)
      guard outcome != .tooMuch else {
        return document.report.addUnseen(
          "Strömmar som sväller till mer än \(Self.most) byte har inte lästs till slutet.")
      }
      guard outcome == .whole else { continue }
      cut(data, to: inflater.consumed, at: reference, &document)
      if let needed, filters.count == 1 {
        cutInflated(reference, filters, count, needed, &document)
      }
    }
  }

  /// Takes away what stands after the end of data, where that says anything.
  private func cut(_ data: [UInt8], to end: Int, at reference: PDFReference, _ document: inout PDFDocument) {
    let rest = data[min(end, data.count)...]
    guard rest.contains(where: { !PDFByte.isSpace($0) }) else { return }
    document.report.add(rest: rest, of: reference)
    document.graph.nodes[reference]?.data = Array(data[..<rest.startIndex])
  }

  /// The same for what has been compressed with the data.
  private func cutInflated(
    _ reference: PDFReference, _ filters: PDFFilters, _ count: Int, _ needed: Int,
    _ document: inout PDFDocument
  ) {
    let end = filters.lastParameters.flatMap(PDFPredictor.init)?.stored(needed) ?? needed
    guard count > end, count <= PDFGraph.mostOfStream, let data = document.graph.nodes[reference]?.data else {
      return
    }
    var content: [UInt8] = []
    _ = data.withUnsafeBufferPointer { Inflater().inflate($0, limit: count) { content += $0 } }
    let rest = content[min(end, content.count)...]
    guard PDFDataSize.isTelling(rest) else { return }
    document.report.add(rest: rest, of: reference)
    document.graph.nodes[reference]?.data = Deflater().deflate(Array(content[..<rest.startIndex]))
  }
}
