internal import STPDFReader

/// A file that has been opened within bounds, and what its bare bytes showed on the way.
struct PDFOpening {
  let scan: PDFRawScan
  let gate: PDFGate
  let graph: PDFGraph
  let isEncrypted: Bool
  let wasMended: Bool

  init(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) {
    let scan = try PDFRawScan(bytes)
    let mentionsEncryption = !PDFByte.places(of: "/Encrypt", in: bytes).isEmpty
    let gate = try PDFGate(scan, isEncrypted: mentionsEncryption)
    let (graph, isEncrypted, wasMended) = try Self.read(bytes, .all, mending: true, work)
    self.scan = scan
    self.gate = gate
    self.graph = Self.completed(graph, scan)
    self.isEncrypted = isEncrypted
    self.wasMended = wasMended
  }

  /// - Parameter bytes: have passed the gate.
  static func read(
    _ bytes: [UInt8], _ scope: PDFGraph.Scope, mending: Bool, _ work: UploadWork
  ) throws(UploadRefusal) -> (graph: PDFGraph, isEncrypted: Bool, wasMended: Bool) {
    try bytes.withUnsafeBufferPointer {
      buffer throws(UploadRefusal) -> (graph: PDFGraph, isEncrypted: Bool, wasMended: Bool) in
      let document = try QPDFDocument.open(buffer, mending: mending)
      let graph = try PDFGraph(document, scope, work)
      return (graph, document.isEncrypted, document.wasMended || !graph.unread.isEmpty)
    }
  }

  /// Objects may stand in streams where they did, but not in the first part of PDF/A, which knows of no such streams.
  private static func completed(_ graph: PDFGraph, _ scan: PDFRawScan) -> PDFGraph {
    var graph = graph
    graph.isCompact = scan.objects.contains {
      $0.holdsReferences && $0.value.dictionary?["Type"].name == "XRef"
    }
    return graph
  }
}
