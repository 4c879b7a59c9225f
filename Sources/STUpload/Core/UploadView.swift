/// A file with everything in it, as one list. Places tell in which member something lies.
struct UploadView: Sendable {
  var kind: FileKind?
  var findings: [UploadFinding] = []
  var texts: [Inspection.Text] = []
  var notSeen: [String] = []
  /// What a reader sees besides text, to be compared after cleaning.
  var marks: [String] = []
  /// Names of members, with the places of their files.
  var names: [Inspection.Text] = []
  /// The first thing that stops the file; it stands among the findings as well.
  private(set) var refusal: UploadFinding?
  /// The file itself as it was read, for whoever makes its copy; nil where it could not be.
  var reading: (any UploadReading)?

  static func of(_ bytes: [UInt8], _ name: String, _ work: UploadWork) -> UploadView {
    var view = UploadView()
    do throws(UploadRefusal) {
      try view.look(bytes, name, work)
    } catch {
      view.refuse(error)
    }
    return view
  }

  mutating func refuse(_ refusal: UploadRefusal) {
    if self.refusal == nil { self.refusal = refusal.finding }
    findings.append(refusal.finding)
  }

  /// What a reader sees, in order.
  var visibleTexts: [String] { texts.filter(\.isVisible).map(\.text) }

  private mutating func look(_ bytes: [UInt8], _ name: String, _ work: UploadWork) throws(UploadRefusal) {
    guard !bytes.isEmpty else { throw UploadRefusal(.emptyFile, at: "") }
    guard bytes.count <= work.limits.bytes else {
      throw UploadRefusal(
        .tooLarge, at: "", detail: ": högst \(work.limits.bytes) byte läses, här finns \(bytes.count)")
    }
    kind = try FileKind.of(bytes, work)
    guard let kind, let format = kind.format else { throw UploadRefusal(.unknownKind, at: "") }
    if !kind.agrees(with: name) {
      // A copy gets the right ending; members keep their names, which other papers may refer to.
      findings.append(
        UploadFinding(
          .nameDisagrees, at: "", detail: ": innehållet är \(kind.name)", isRemovable: work.depth == 0))
    }
    let reading = try format.read(bytes, work)
    self.reading = reading
    let inspection = reading.inspection
    try work.spend(text: inspection.texts.reduce(0) { $0 + $1.text.utf8.count })
    findings += inspection.findings
    texts += inspection.texts
    notSeen += inspection.notSeen
    marks += inspection.marks
    for member in inspection.members { add(member, work) }
  }

  private mutating func add(_ member: Inspection.Member, _ work: UploadWork) {
    names.append(Inspection.Text(member.name, at: member.name, isVisible: !member.isRemoved))
    let inner: UploadView
    do throws(UploadRefusal) {
      inner = UploadView.of(member.bytes, member.name, try work.below(""))
    } catch {
      var refused = UploadView()
      refused.refuse(error)
      inner = refused
    }
    let path = member.name + " → "
    findings += inner.findings.map { finding in
      finding.moved(into: member.name, isRemoved: member.isRemoved)
    }
    func moved(_ text: Inspection.Text) -> Inspection.Text {
      Inspection.Text(
        text.text, at: path + text.place, isVisible: text.isVisible && !member.isRemoved,
        isKept: text.isKept && !member.isRemoved)
    }
    texts += inner.texts.map(moved)
    names += inner.names.map(moved)
    if !member.isRemoved { marks += inner.marks.map { path + $0 } }
    notSeen += inner.notSeen.filter { !notSeen.contains($0) }
    if !member.isRemoved, refusal == nil {
      refusal = inner.refusal?.moved(into: member.name, isRemoved: false)
    }
  }
}

extension UploadFinding {
  /// The same, seen from the file around it.
  fileprivate func moved(into member: String, isRemoved: Bool) -> UploadFinding {
    UploadFinding(
      rule, at: place.isEmpty ? member : "\(member) → \(place)", detail: detail, excerpt: excerpt,
      isRemovable: isRemovable || isRemoved)
  }
}
