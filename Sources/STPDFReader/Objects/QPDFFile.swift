internal import CQPDF
internal import STDeflate

/// A file that libqpdf has opened: the cross-references are its work, and so are the objects, which come back as plain
/// values. Used within one call, and only as long as the bytes stay where they are.
final class QPDFFile {
  private let handle: qpdf_data
  private let limits: PDFReadingLimits
  private let findings: PDFFindings
  private let inflater = Inflater()
  /// Bytes of objects and streams that may still be read: objects can lie on top of one another.
  private var left: Int

  /// Takes over a handle that has read a file.
  private init(owning handle: qpdf_data, _ limits: PDFReadingLimits, _ findings: PDFFindings) {
    self.handle = handle
    self.limits = limits
    self.findings = findings
    left = limits.readBytes
  }

  deinit { Self.close(handle) }

  private static func close(_ handle: qpdf_data) {
    var handle: qpdf_data? = handle
    qpdf_cleanup(&handle)
  }

  /// Nil, with a finding, where the file cannot be opened as it is: a damaged file is not mended.
  ///
  /// - Parameter bytes: must stay in place as long as the file is used.
  static func open(
    _ bytes: UnsafeBufferPointer<UInt8>, _ limits: PDFReadingLimits, _ findings: PDFFindings
  ) -> QPDFFile? {
    guard let handle = qpdf_init() else { return nil }
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, 1)
    qpdf_set_attempt_recovery(handle, 0)
    let code = bytes.withMemoryRebound(to: CChar.self) { buffer in
      qpdf_read_memory(handle, "", buffer.baseAddress, UInt64(buffer.count), nil)
    }
    if st_qpdf_failed(code) != 0 {
      report(qpdf_get_error(handle), of: handle, findings)
      close(handle)
      return nil
    }
    guard qpdf_is_encrypted(handle) == 0 else {
      findings.add(.encrypted)
      close(handle)
      return nil
    }
    return QPDFFile(owning: handle, limits, findings)
  }

  /// Accounts for bytes that have been read, made or kept; false, with a finding, when there have been too many.
  func spend(_ count: Int) -> Bool {
    left -= count
    if left < 0 { findings.add(.inflatesTooMuch, detail: ": gränsen är \(limits.readBytes) byte") }
    return left >= 0
  }

  // MARK: Objects

  /// The dictionary at the end of the file.
  var trailer: PDFDictionary { read(qpdf_get_trailer(handle), .file).dictionary ?? PDFDictionary() }

  /// What a value is after a reference has been followed.
  func resolve(_ value: PDFValue) -> PDFValue {
    guard let number = value.reference else { return value }
    return object(number)
  }

  /// An indirect object; of a stream its dictionary. Null, with a finding where there is something but nothing that can
  /// be read.
  func object(_ number: Int) -> PDFValue {
    guard let object = handle(of: number) else { return .null }
    return read(object, .object(number))
  }

  /// The content of a stream, decompressed; nil with a finding where there is none.
  func stream(_ number: Int) -> [UInt8]? {
    guard let object = handle(of: number) else { return nil }
    defer { qpdf_oh_release(handle, object) }
    guard qpdf_oh_is_stream(handle, object) != 0 else {
      findings.add(.objectUnreadable, .object(number))
      return nil
    }
    let dictionary = read(qpdf_oh_get_dict(handle, object), .object(number)).dictionary ?? PDFDictionary()
    guard let raw = rawData(of: object, number) else { return nil }
    return decode(raw, dictionary, number)
  }

  private func handle(of number: Int) -> qpdf_oh? {
    guard number <= limits.objects, let id = Int32(exactly: number), id > 0 else {
      findings.add(.tooManyObjects, detail: ": gränsen är nummer \(limits.objects)")
      return nil
    }
    guard spend(0) else { return nil }
    return qpdf_get_object_by_id(handle, id, 0)
  }

  /// The value behind an object handle, which is released.
  private func read(_ object: qpdf_oh, _ place: PDFPlace) -> PDFValue {
    defer { qpdf_oh_release(handle, object) }
    var source = object
    if qpdf_oh_is_stream(handle, object) != 0 { source = qpdf_oh_get_dict(handle, object) }
    defer { if source != object { qpdf_oh_release(handle, source) } }
    let text = qpdf_oh_unparse_resolved(handle, source)
    let length = qpdf_get_last_string_length(handle)
    guard qpdf_has_error(handle) == 0, let text else {
      _ = qpdf_get_error(handle)
      findings.add(.objectUnreadable, place)
      return .null
    }
    guard spend(length) else { return .null }
    let bytes = UnsafeBufferPointer(start: text, count: length).withMemoryRebound(to: UInt8.self) {
      Array($0)
    }
    if let value = PDFValueReader.value(in: bytes) { return value }
    findings.add(.objectUnreadable, place)
    return .null
  }

  // MARK: Streams

  private func rawData(of object: qpdf_oh, _ number: Int) -> [UInt8]? {
    var data: UnsafeMutablePointer<UInt8>?
    var length = 0
    let code = qpdf_oh_get_stream_data(handle, object, qpdf_dl_none, nil, &data, &length)
    defer { st_qpdf_free(data) }
    guard st_qpdf_failed(code) == 0 else {
      _ = qpdf_get_error(handle)
      findings.add(.objectUnreadable, .object(number))
      return nil
    }
    guard spend(length) else { return nil }
    return Array(UnsafeBufferPointer(start: data, count: data == nil ? 0 : length))
  }

  private func decode(_ raw: [UInt8], _ dictionary: PDFDictionary, _ number: Int) -> [UInt8]? {
    guard dictionary["DecodeParms"].isNull else {
      findings.add(.filter, .object(number))
      return nil
    }
    switch dictionary["Filter"] {
    case .null: return raw
    case .name("FlateDecode"): return inflate(raw, number)
    case .array(let names) where names.count == 1 && names.first?.name == "FlateDecode":
      return inflate(raw, number)
    default:
      findings.add(.filter, .object(number))
      return nil
    }
  }

  private func inflate(_ raw: [UInt8], _ number: Int) -> [UInt8]? {
    let (content, outcome) = inflater.inflate(raw, limit: max(left, 0))
    switch outcome {
    case .whole where spend(content?.count ?? 0): return content
    case .whole: break
    case .broken: findings.add(.objectUnreadable, .object(number))
    case .tooMuch: _ = spend(left + 1)
    }
    return nil
  }

  // MARK: Complaints

  /// Turns what libqpdf has complained of so far into findings.
  func reportWarnings() {
    while qpdf_more_warnings(handle) != 0 {
      Self.report(qpdf_next_warning(handle), of: handle, findings)
    }
  }

  /// By kind and place only: libqpdf's own words are English and may quote the file.
  private static func report(_ error: qpdf_error?, of handle: qpdf_data, _ findings: PDFFindings) {
    guard let error else { return findings.add(.damaged) }
    let offset = qpdf_get_error_file_position(handle, error)
    switch qpdf_get_error_code(handle, error) {
    case qpdf_e_password: findings.add(.encrypted)
    case qpdf_e_pages: findings.add(.pageTree)
    default: findings.add(.damaged, offset > 0 ? .offset(Int(clamping: offset)) : .file)
    }
  }
}
