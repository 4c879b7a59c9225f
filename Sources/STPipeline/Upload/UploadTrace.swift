internal import STDiagnostics
internal import STDigest
internal import STIngest
internal import STModel

/// What was found where a record says that an uploaded file lies. As long as it is found again, making the bundle again
/// gives the same bytes.
package struct UploadTrace: Sendable, Hashable {
  /// The attachment's place in the record, from 0. Not the name of its file, which could be an identity number.
  package let position: Int
  /// SHA-256 of the file in hexadecimal digits, or the reason why it could not be read.
  package let found: String

  package init(position: Int, found: String) {
    self.position = position
    self.found = found
  }

  init(position: Int, _ bytes: [UInt8]) {
    self.init(position: position, found: SHA256Digest(of: bytes).hex)
  }

  init(position: Int, _ fault: FileFault) {
    self.init(position: position, found: fault.diagnostic.message)
  }

  /// Whether all that was found is found again, in the folder that a relative path of the record counts from.
  package static func areFoundAgain(_ traces: [UploadTrace], of input: RecordInput) -> Bool {
    if traces.isEmpty { return true }
    guard let record = RecordReader.read(bytes: input.bytes, file: input.name).document?.record else {
      return false
    }
    let folder = UploadFolder(besides: input.name)
    return traces.allSatisfy { trace in
      guard record.attachments.indices.contains(trace.position),
        let name = record.attachments[trace.position].file?.name
      else { return false }
      return UploadTrace(of: name, in: folder, position: trace.position) == trace
    }
  }

  private init(of name: String, in folder: UploadFolder, position: Int) {
    do throws(FileFault) {
      self.init(position: position, try folder.read(name))
    } catch {
      self.init(position: position, error)
    }
  }
}
