/// A letter as it was sent (RFC 5322): its head tells of people and machines, and there is no copy without one.
struct MailFormat: UploadFormat {
  func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    let text = String(String.UnicodeScalarView(DecodedText(bytes).scalars))
    var inspection = Inspection()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let head = lines.prefix { !$0.isEmpty }
    inspection.findings = [
      UploadFinding(.mailHeaders, at: "rad 1", detail: ": \(head.count) rader", isRemovable: false)
    ]
    func add(_ rule: UploadRule, where isMet: (String) -> Bool) {
      let places = lines.indices.filter { isMet(lines[$0].lowercased()) }
      guard let first = places.first else { return }
      inspection.findings.append(
        UploadFinding(rule, at: "rad \(first + 1)", detail: ": \(places.count) ställen", isRemovable: false))
    }
    add(.mailBlindCopy) { $0.hasPrefix("bcc:") }
    add(.mailAttachment) { $0.hasPrefix("content-disposition:") && $0.contains("attachment") }
    add(.mailRemote) { $0.contains("<img") && $0.contains("http") }
    inspection.texts = [.init(text, at: "brevet", isVisible: true)]
    inspection.notSeen = ["Bilagor och kodade delar av brevet läses inte."]
    return inspection
  }

  func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: (Inspection.Member, UploadWork) throws(UploadRefusal) -> [UInt8]
  ) throws(UploadRefusal) -> [UInt8] {
    throw UploadRefusal(.notCleanable, at: "")
  }
}
