internal import STModel

/// AVSTAM-80 to 82: the copies of what was uploaded are called what they are, and hide nothing.
struct UploadProof {
  /// What can be said of one copy without the other papers.
  ///
  /// - Parameter inspector: nil where the copies have just been proven.
  static func check(
    _ bytes: [UInt8], as file: Manifest.File, _ inspector: CopyInspector?, _ log: inout ProofLog
  ) {
    guard let upload = file.upload else {
      log.report(.kindUnknown, in: file.path, "Manifestet säger inte vilket slags bilaga filen är.")
      return
    }
    guard let inspector else { return }
    switch inspector.look(bytes, file.path) {
    case .clean(let format):
      log.expect(
        format == upload.format, .uploadFormat, in: file.path,
        "Filen är \(format), men manifestet säger \(upload.format).")
    case .hides: log.report(.uploadHides, in: file.path, "Filen döljer något.")
    case .stopped(let reason):
      log.report(.uploadHides, in: file.path, "Filen går inte att granska. \(reason)")
    }
  }

  /// The names.
  static func check(_ context: ProofContext, _ log: inout ProofLog) {
    for file in context.uploads {
      guard let number = file.number else {
        log.report(.uploadName, in: file.path, "Manifestet ger bilagan inget nummer.")
        continue
      }
      let slug = context.category(file)?.slug ?? AttachmentTable.otherSlug
      let stem = BundledUpload.stem(number, slug)
      log.expect(
        isName(file.path, from: stem), .uploadName, in: file.path,
        "Filen borde heta \(stem) och en filändelse.")
    }
  }

  private static func isName(_ path: String, from stem: String) -> Bool {
    let rest = path.utf8.dropFirst(stem.utf8.count)
    return path.hasPrefix(stem) && rest.first == UInt8(ascii: ".") && (2...6).contains(rest.count)
      && rest.dropFirst().allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }
}
