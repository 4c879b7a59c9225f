@testable import STUpload

/// Metafiles with something hidden in one place each.
enum PlantedMetafiles {
  private static let secret = Array(PlantedFile.secret.utf8)

  static let all: [PlantedFile] = emf + wmf + svm + stopped

  private static let emf: [PlantedFile] = [
    ("description", "FIL-309", MetafileMaker.emf(description: PlantedFile.secret)),
    ("remark", "FIL-308", MetafileMaker.emf(MetafileMaker.remark(secret))),
    (
      "group of records", "FIL-308",
      MetafileMaker.emf(MetafileMaker.remark(Array("GDIC".utf8) + [2, 0, 0, 0] + secret))
    ),
    ("remark of EMF+", "FIL-308", MetafileMaker.emf(MetafileMaker.enhanced(0x4003, secret))),
    ("command to a printer", "FIL-313", MetafileMaker.emf(MetafileMaker.record(106, secret))),
    ("after the end", "FIL-314", MetafileMaker.emf(after: secret)),
  ].map { PlantedFile("emf/" + $0.0, $0.1, $0.2) }

  private static let wmf: [PlantedFile] = [
    ("remark", "FIL-308", MetafileMaker.wmf(MetafileMaker.escape(15, secret))),
    (
      "remark without a frame", "FIL-308",
      MetafileMaker.wmf(MetafileMaker.escape(15, secret), hasFrame: false)
    ),
    ("command to a printer", "FIL-313", MetafileMaker.wmf(MetafileMaker.escape(0x25, secret))),
    ("after the end", "FIL-314", MetafileMaker.wmf(after: secret)),
  ].map { PlantedFile("wmf/" + $0.0, $0.1, $0.2) }

  private static let svm: [PlantedFile] = [
    ("remark", "FIL-308", MetafileMaker.svm([MetafileMaker.remark("ANM", secret)])),
    ("name of a remark", "FIL-308", MetafileMaker.svm([MetafileMaker.remark(PlantedFile.secret)])),
    (
      "data of an end mark", "FIL-308",
      MetafileMaker.svm([MetafileMaker.remark("XTEXT_EOL", secret)])
    ),
    (
      "other letters than are drawn", "FIL-309",
      MetafileMaker.svm([MetafileMaker.text(PlantedFile.secret, drawn: "synlig text")])
    ),
    (
      "other Unicode than is drawn", "FIL-309",
      MetafileMaker.svm([MetafileMaker.wideText(PlantedFile.secret, drawn: "synlig text")])
    ),
    ("after the end", "FIL-314", MetafileMaker.svm(after: secret)),
  ].map { PlantedFile("svm/" + $0.0, $0.1, $0.2) }

  private static let stopped: [PlantedFile] = [
    ("emf/record of unknown kind", MetafileMaker.emf(MetafileMaker.record(999, secret))),
    (
      "emf/another form of the picture",
      MetafileMaker.emf(MetafileMaker.remark(Array("GDIC".utf8) + [4, 0, 0, 0x40] + secret))
    ),
    (
      "emf/picture in EMF+",
      MetafileMaker.emf(MetafileMaker.enhanced(0x4008, flags: 0x8500, secret))
    ),
    (
      "wmf/another form of the picture",
      MetafileMaker.wmf(MetafileMaker.escape(15, Array("WMFC".utf8) + secret))
    ),
    ("wmf/record of unknown kind", MetafileMaker.wmf(MetafileMaker.small(0x7777, secret))),
    ("svm/drawing in a drawing", MetafileMaker.svm([MetafileMaker.action(147, secret)])),
    ("svm/action of unknown kind", MetafileMaker.svm([MetafileMaker.action(300, secret)])),
  ].map { PlantedFile($0.0, "FIL-009", $0.1, .stopped) }

  /// One grey pixel, with a comment.
  static let gif: [UInt8] =
    Array("GIF89a".utf8) + [
      1, 0, 1, 0, 0x80, 0, 0, 9, 9, 9, 0, 0, 0, 0x21, 0xFE, UInt8(secret.count),
    ] + secret
    + [0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]
}
