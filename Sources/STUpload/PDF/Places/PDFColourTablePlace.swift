internal import STDeflate

/// What stands in a table of colours after the last one (ISO 32000-1, 8.6.6.3): no picture gets there.
struct PDFColourTablePlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    var sweep = Sweep(sizes: PDFDataSize(document.graph))
    for reference in document.graph.references {
      guard var value = document.graph.nodes[reference]?.value, value.leadsOn, sweep.cut(&value) else {
        continue
      }
      document.graph.nodes[reference]?.value = value
      for rest in sweep.rests { document.report.add(rest: rest, of: reference) }
      sweep.rests = []
    }
    for (reference, needed) in sweep.streams.sorted(by: { $0.key < $1.key }) {
      guard let content = try document.graph.content(.reference(reference), work),
        PDFDataSize.isTelling(content.dropFirst(needed)),
        var dictionary = document.graph.nodes[reference]?.value.dictionary
      else { continue }
      dictionary["Filter"] = .name("FlateDecode")
      dictionary["DecodeParms"] = .null
      document.report.add(rest: content[needed...], of: reference)
      document.graph.nodes[reference] = PDFGraph.Node(
        value: .dictionary(dictionary), data: Deflater().deflate(Array(content[..<needed])))
    }
  }

  /// One walk over the values of a document.
  private struct Sweep {
    let sizes: PDFDataSize
    /// How many bytes those need that are streams.
    private(set) var streams: [PDFReference: Int] = [:]
    /// What was cut off from those that are strings.
    var rests: [ArraySlice<UInt8>] = []

    /// Values nest no deeper than the reader of values allows.
    ///
    /// - Returns: whether anything was cut off.
    mutating func cut(_ value: inout PDFObject) -> Bool {
      switch value {
      case .array(var items):
        var isCut = cutTable(&items)
        for index in items.indices where items[index].leadsOn {
          if cut(&items[index]) { isCut = true }
        }
        if isCut { value = .array(items) }
        return isCut
      case .dictionary(var dictionary):
        var isCut = false
        for key in dictionary.keys(where: \.leadsOn) {
          var item = dictionary[key]
          guard cut(&item) else { continue }
          dictionary[key] = item
          isCut = true
        }
        if isCut { value = .dictionary(dictionary) }
        return isCut
      default: return false
      }
    }

    private mutating func cutTable(_ space: inout [PDFObject]) -> Bool {
      guard let (table, needed) = sizes.table(of: space) else { return false }
      // Spaces may share one, and see more or less of it.
      if let reference = table.reference { streams[reference] = max(streams[reference] ?? 0, needed) }
      guard let bytes = table.string, PDFDataSize.isTelling(bytes.dropFirst(needed)) else { return false }
      rests.append(bytes[needed...])
      space[3] = .string(Array(bytes[..<needed]))
      return true
    }
  }
}
