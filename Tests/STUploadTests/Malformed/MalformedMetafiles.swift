@testable import STUpload

/// Drawings as records.
extension MalformedSet {
  private static let noReferences = "no record leads to another"

  static var emf: MalformedSet {
    let sample = MetafileMaker.emf()
    let flood = Array(repeating: MetafileMaker.record(59, []), count: 500_001).joined()
    return MalformedSet(
      sample, untried: [.loop: noReferences],
      attacks: [
        Attack(.bomb, "more records than the limit", MetafileMaker.emf(Array(flood)), .limit),
        Attack(.lie, "a head beyond the file", changed(sample, 4, [0xFC, 0xFF, 0xFF, 0x7F]), .damaged),
        Attack(
          .lie, "a remark longer than its record",
          MetafileMaker.emf(MetafileMaker.record(70, [0xFF, 0xFF, 0xFF, 0x7F])), .damaged),
        Attack(
          .lie, "a record of EMF+ longer than its remark",
          MetafileMaker.emf(
            MetafileMaker.remark(Array("EMF+".utf8) + [1, 64, 0, 0, 0xFC, 0xFF, 0xFF, 0x7F])),
          .damaged),
      ])
  }

  static var wmf: MalformedSet {
    let sample = MetafileMaker.wmf(hasFrame: false)
    let flood = Array(repeating: MetafileMaker.small(0x0213, []), count: 500_001).joined()
    return MalformedSet(
      sample, untried: [.loop: noReferences],
      attacks: [
        Attack(.bomb, "more records than the limit", MetafileMaker.wmf(Array(flood)), .limit),
        Attack(.lie, "a record beyond the file", changed(sample, 18, [0xFF, 0xFF, 0xFF, 0x7F]), .damaged),
        Attack(.lie, "a record shorter than its own head", changed(sample, 18, [2, 0, 0, 0]), .damaged),
      ])
  }

  static var svm: MalformedSet {
    let sample = MetafileMaker.svm()
    return MalformedSet(
      sample, untried: [.loop: noReferences],
      attacks: [
        Attack(.bomb, "more actions than the limit", changed(sample, 57, [0xFF, 0xFF, 0xFF, 0x7F]), .limit),
        Attack(.lie, "more actions than there are", changed(sample, 57, [200, 0, 0, 0]), .damaged),
        Attack(.lie, "an action beyond the file", changed(sample, 65, [0xFF, 0xFF, 0xFF, 0x7F]), .damaged),
      ])
  }
}
