/// A letter as it was sent (RFC 5322): its head tells of people and machines, and there is no copy without one.
struct MailFormat: UploadFormat {
  func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    let letter = try MailPart.read(bytes, work)
    var inspection = Inspection()
    inspection.findings = [
      UploadFinding(.mailHeaders, at: "huvudet", detail: ": \(letter.fields.count) fält", isRemovable: false)
    ]
    if letter.fields.contains(where: { $0.name == "bcc" }) {
      inspection.findings.append(UploadFinding(.mailBlindCopy, at: "huvudet", isRemovable: false))
    }
    let head = letter.fields.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
    inspection.texts = [.init(head, at: "huvudet", isVisible: false)]
    for (number, part) in letter.all.enumerated() where part.parts.isEmpty {
      add(part, at: "del \(number + 1)", to: &inspection)
    }
    return inspection
  }

  private func add(_ part: MailPart, at place: String, to inspection: inout Inspection) {
    guard part.isText else {
      let name = part.fileName ?? place
      inspection.findings.append(UploadFinding(.mailAttachment, at: name, isRemovable: false))
      // Never cleaned, so that what lies in it is for the report only.
      inspection.members.append(.init(name, part.content, isRemoved: true))
      return
    }
    let text = String(String.UnicodeScalarView(DecodedText(part.content).scalars))
    inspection.texts.append(.init(text, at: place, isVisible: true))
    if text.contains("<img"), text.contains("http") {
      inspection.findings.append(UploadFinding(.mailRemote, at: place, isRemovable: false))
    }
  }

  func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8] {
    throw UploadRefusal(.notCleanable, at: "")
  }
}
