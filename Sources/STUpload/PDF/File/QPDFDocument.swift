internal import CQPDF

/// A file that libqpdf has opened: cross-references, decryption and mending are its work. Used within one call, and only
/// as long as the bytes stay where they are.
final class QPDFDocument {
  private let handle: qpdf_data

  /// Takes over a handle that has read a file.
  private init(owning handle: qpdf_data) { self.handle = handle }

  deinit { Self.close(handle) }

  private static func close(_ handle: qpdf_data) {
    var handle: qpdf_data? = handle
    qpdf_cleanup(&handle)
  }

  /// - Parameter bytes: must stay in place as long as the document is used.
  /// - Parameter mending: whether a damaged file may be put together from what can be found in it.
  static func open(
    _ bytes: UnsafeBufferPointer<UInt8>, mending: Bool
  ) throws(UploadRefusal) -> QPDFDocument {
    guard let handle = qpdf_init() else { throw UploadRefusal(.damaged, at: "") }
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, 1)
    qpdf_set_attempt_recovery(handle, mending ? 1 : 0)
    let code = bytes.withMemoryRebound(to: CChar.self) { buffer in
      qpdf_read_memory(handle, "", buffer.baseAddress, UInt64(buffer.count), "")
    }
    guard st_qpdf_failed(code) == 0 else {
      let refusal = refusal(handle)
      close(handle)
      throw refusal
    }
    return QPDFDocument(owning: handle)
  }

  /// By kind and place only: libqpdf's own words are English and may quote the file.
  private static func refusal(_ handle: qpdf_data) -> UploadRefusal {
    guard let error = qpdf_get_error(handle) else { return UploadRefusal(.damaged, at: "") }
    if qpdf_get_error_code(handle, error) == qpdf_e_password {
      return UploadRefusal(.encrypted, at: "")
    }
    let offset = qpdf_get_error_file_position(handle, error)
    return UploadRefusal(.damaged, at: offset > 0 ? "byte \(offset)" : "")
  }

  var isEncrypted: Bool { qpdf_is_encrypted(handle) != 0 }
  /// Whether something had to be mended so far.
  var wasMended: Bool { qpdf_more_warnings(handle) != 0 }
  /// `1.7`.
  var version: String { qpdf_get_pdf_version(handle).map { String(cString: $0) } ?? "" }

  var trailer: PDFObject? { read(qpdf_get_trailer(handle)) }

  /// An indirect object, of a stream its dictionary; nil where it cannot be read.
  func object(_ reference: PDFReference) -> (value: PDFObject, isStream: Bool)? {
    guard let id = Int32(exactly: reference.number), let generation = Int32(exactly: reference.generation),
      id > 0, generation >= 0
    else { return (.null, false) }
    let object = qpdf_get_object_by_id(handle, id, generation)
    guard qpdf_oh_is_stream(handle, object) != 0 else { return read(object).map { ($0, false) } }
    let dictionary = qpdf_oh_get_dict(handle, object)
    qpdf_oh_release(handle, object)
    return read(dictionary).map { ($0, true) }
  }

  /// The data of a stream, deciphered and otherwise as it stands in the file; nil where it cannot be read.
  func data(_ reference: PDFReference) -> [UInt8]? {
    guard let id = Int32(exactly: reference.number), let generation = Int32(exactly: reference.generation)
    else { return nil }
    let object = qpdf_get_object_by_id(handle, id, generation)
    defer { qpdf_oh_release(handle, object) }
    var data: UnsafeMutablePointer<UInt8>?
    var length = 0
    let code = qpdf_oh_get_stream_data(handle, object, qpdf_dl_none, nil, &data, &length)
    defer { st_qpdf_free(data) }
    guard st_qpdf_failed(code) == 0 else {
      _ = qpdf_get_error(handle)
      return nil
    }
    return Array(UnsafeBufferPointer(start: data, count: data == nil ? 0 : length))
  }

  /// The value behind an object handle, which is released.
  private func read(_ object: qpdf_oh) -> PDFObject? {
    defer { qpdf_oh_release(handle, object) }
    let text = qpdf_oh_unparse_resolved(handle, object)
    let length = qpdf_get_last_string_length(handle)
    guard qpdf_has_error(handle) == 0, let text else {
      _ = qpdf_get_error(handle)
      return nil
    }
    return PDFObjectReader.object(
      in: UnsafeBufferPointer(start: text, count: length).withMemoryRebound(to: UInt8.self) { Array($0) })
  }
}
