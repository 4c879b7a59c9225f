internal import STPipeline
internal import STSource

/// What came of one record, and what of it rests on more than the record's own bytes.
struct BatchOutcome {
  let result: BatchResult
  /// What was found of the uploaded files that the record names; none where nobody looked for them.
  let uploads: [UploadTrace]

  init(_ result: BatchResult, _ uploads: [UploadTrace] = []) {
    self.result = result
    self.uploads = uploads
  }

  /// As a worker tells it and the journal keeps it.
  var members: [SourceNode.Member] {
    let result = SourceNode.Member("result", result.node(timed: true))
    guard !uploads.isEmpty else { return [result] }
    let found = uploads.map { SourceNode.Member(String($0.position), SourceNode(.string($0.found))) }
    return [result, .init("uploads", SourceNode(.object(found)))]
  }

  /// Nil where the object holds no result.
  init?(_ node: SourceNode) {
    guard let inner = node["result"],
      let result = SourceReader.read(SourceDocument(file: "", root: inner), BatchResult.result).value
    else { return nil }
    let uploads = (node["uploads"]?.members ?? []).compactMap { member -> UploadTrace? in
      guard let position = Int(member.key), let found = member.node.text else { return nil }
      return UploadTrace(position: position, found: found)
    }
    self.init(result, uploads)
  }
}
