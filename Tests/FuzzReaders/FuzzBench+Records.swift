internal import Glibc
internal import STBatch
internal import STBundle
internal import STDeflate
internal import STDiagnostics
internal import STIngest
internal import STPDFReader
internal import STPipeline
internal import STRules

extension FuzzBench {
  /// A record that is read is written and read again as the same.
  func recordFault(_ bytes: [UInt8]) -> String? {
    let (document, findings) = RecordReader.read(bytes: bytes, file: "r")
    if (document == nil) != findings.hasErrors { return "a record with errors, or none without" }
    guard let document else { return nil }
    let json = RecordWriter.json(document.record)
    let (again, faults) = RecordReader.read(bytes: json, file: "r")
    guard let again else { return "what was written cannot be read: \(faults.first?.message ?? "")" }
    if RecordWriter.json(again.record) != json { return "JSON that was read again is another" }
    let (other, wrong) = RecordReader.read(bytes: RecordWriter.xml(document.record), file: "r")
    guard let other else { return "the XML that was written cannot be read: \(wrong.first?.message ?? "")" }
    return RecordWriter.json(other.record) == json ? nil : "XML that was read again is another"
  }

  func profileFault(_ bytes: [UInt8]) -> String? {
    let (profile, findings) = Profile.read(bytes, file: "p", rules: rules, fixed: fixed)
    return (profile == nil) == findings.hasErrors ? nil : "a profile with errors, or none without"
  }

  func whatIfFault(_ bytes: [UInt8]) -> String? {
    let (change, findings) = WhatIf.read(String(decoding: bytes, as: UTF8.self))
    return (change == nil) == findings.hasErrors ? nil : "a change with errors, or none without"
  }

  func manifestFault(_ bytes: [UInt8]) -> String? {
    let (manifest, findings) = Manifest.read(bytes, file: "manifest.json")
    _ = Manifest.listedPaths(in: bytes)
    return (manifest == nil) == findings.hasErrors ? nil : "a manifest with errors, or none without"
  }

  func checkFault(_ bytes: [UInt8]) -> String? {
    let outcome = pipeline.check(RecordInput(name: "r", bytes: bytes), on: today)
    for format in ReportFormat.allCases where outcome.data(format).isEmpty { return "an empty \(format)" }
    return nil
  }

  func draftFault(_ bytes: [UInt8]) -> String? {
    let outcome = pipeline.bundle(
      RecordInput(name: "r", bytes: bytes), on: today,
      options: BundleOptions(isDraft: true, isMerged: true, hasPacks: true), stock: stock)
    guard let bundle = outcome.bundle else { return nil }
    return bundle.files.isEmpty ? "a bundle without papers" : nil
  }

  func paperFault(_ bytes: [UInt8]) -> String? {
    let (paper, findings) = PDFReader.read(bytes, name: "a.pdf")
    return paper == nil && !findings.hasErrors ? "neither a paper nor a finding" : nil
  }

  func inflateFault(_ bytes: [UInt8]) -> String? {
    for format in [DeflateFormat.zlib, .raw] {
      let (content, _) = Inflater(format).inflate(bytes, limit: 1_000_000)
      if let content, content.count > 1_000_000 { return "\(content.count) bytes, beyond the limit" }
    }
    let packed = Deflater(.raw).deflate(bytes)
    return Inflater(.raw).inflate(packed, limit: bytes.count).content == bytes
      ? nil : "packed is not unpacked"
  }
}

// MARK: - Batches

extension FuzzBench {
  /// A journal that somebody else has written, or that was cut off.
  func journalFault(_ bytes: [UInt8]) -> String? {
    var template = Array("/tmp/bilaga-fuzz-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let path = folder + "/.bilaga-batch.ndjson"
    defer {
      unlink(path)
      rmdir(folder)
    }
    Self.write(bytes, to: open(path, O_WRONLY | O_CREAT, 0o600))
    return (try? BatchJournal.open(folder, resumes: true)) == nil ? "a journal that stops the run" : nil
  }

  /// Records as lines, each read for itself.
  func linesFault(_ bytes: [UInt8]) -> String? {
    guard let file = tmpfile() else { return nil }
    defer { fclose(file) }
    let descriptor = fileno(file)
    guard Self.fill(descriptor, bytes) else { return nil }
    var reader = LineReader(descriptor: descriptor, limit: 4_096)
    var number = 0
    while let line = reader.next() {
      guard line.number == number + 1 else { return "line \(line.number) after \(number)" }
      number = line.number
      guard case .bytes(let record) = line.content else { continue }
      if record.count > 4_096 || record.contains(0x0A) { return "a line of \(record.count) bytes" }
      _ = RecordReader.read(bytes: record, file: "-:\(number)")
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let count = lines.count - (lines.last?.isEmpty ?? true ? 1 : 0)
    return number == count ? nil : "\(number) lines of \(count)"
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    _ = fill(descriptor, bytes)
    close(descriptor)
  }

  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    return count == bytes.count && lseek(descriptor, 0, SEEK_SET) == 0
  }
}
