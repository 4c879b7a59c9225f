/// A kind of picture. Cleaning moves no pixel: it leaves out, and writes anew only the shell around the coded picture.
package protocol PictureFormat: UploadFormat {
  /// Goes through the whole file once.
  func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk
}

extension PictureFormat {
  package func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    try walk(bytes, work).inspection
  }

  package func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8] {
    try walk(bytes, work).output(of: bytes)
  }
}

extension UploadRefusal {
  /// A part that cannot be read: what is wrong with it, in a subordinate clause.
  static func damagedPicture(_ what: String, at place: String) -> UploadRefusal {
    UploadRefusal(.damaged, at: place, detail: ": " + what)
  }
}

/// What the header of a picture says, held against the limit before anything else is done.
enum PictureSize {
  static func check(_ width: Int, _ height: Int, at place: String, _ work: UploadWork) throws(UploadRefusal) {
    guard width > 0, height > 0 else { throw .damagedPicture("bilden saknar bredd eller höjd", at: place) }
    let (pixels, isOver) = width.multipliedReportingOverflow(by: height)
    guard !isOver, pixels <= work.limits.pixels else {
      throw .limit(
        "högst \(work.limits.pixels) bildpunkter läses, bilden har \(width) × \(height)", at: place)
    }
  }
}

/// What no reader of pictures here can see; stands in every report.
enum PictureBlindness {
  static let common = [
    "Vad bilden föreställer har inte lästs: text, ansikten och annat som syns i den bedömer du själv.",
    "Budskap som är gömda i själva bildpunkterna, och vattenstämplar, har inte sökts.",
  ]

  /// Of metafiles.
  static let recordPadding = "Utfyllnad inuti de ritposter som bilden består av har inte lästs."
}
