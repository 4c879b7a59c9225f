internal import STDiagnostics

extension UploadChecker {
  /// A copy of the file without what it hides, proven; or the reason why there is none.
  package func clean(_ bytes: [UInt8], name: String) -> UploadOutcome {
    var before = view(bytes, name)
    func stopped(_ reason: UploadFinding) -> UploadOutcome {
      let isListed = before.findings.contains(reason)
      return UploadOutcome(
        name: name, kind: before.kind, status: .stoppad,
        findings: before.findings + (isListed ? [] : [reason]), notSeen: before.notSeen, before: bytes,
        reason: reason)
    }
    if let refusal = before.refusal { return stopped(refusal) }
    do throws(UploadRefusal) {
      let cleaned = try cleaner.clean(bytes, read: before.reading, UploadWork(limits, standards))
      // The copy is to be read next, and what this one holds in memory is not needed any more.
      before.reading = nil
      let copy = UploadOutcome.Copy(name: copyName(name, before.kind), bytes: cleaned)
      let after = try proven(copy, from: before)
      let removed = before.findings.filter { finding in
        finding.isRemovable && !after.findings.contains { $0.isAbout(finding) }
      }
      return UploadOutcome(
        name: name, kind: before.kind, status: before.findings.isEmpty ? .ren : .rensad,
        findings: after.findings.map(\.staying), removed: removed, notSeen: before.notSeen, before: bytes,
        copy: copy)
    } catch {
      return stopped(error.finding)
    }
  }
}

// MARK: - Proof

extension UploadChecker {
  /// Looks into the copy as if nobody knew where it came from.
  ///
  /// - Throws: a refusal where anything removable is left, anything visible differs, or a second cleaning would give
  ///   another file.
  private func proven(
    _ copy: UploadOutcome.Copy, from before: UploadView
  ) throws(UploadRefusal) -> UploadView {
    let after = view(copy.bytes, copy.name)
    if let refusal = after.refusal {
      throw unproven("kopian går inte att läsa. \(refusal.message.dropLast())", at: refusal.place)
    }
    guard after.kind == before.kind else { throw unproven("kopian är av ett annat slag") }
    // What is hidden and points to a person may lie where cleaning does not reach; then it stays in the report.
    if let left = after.findings.first(where: { $0.isRemovable && $0.rule.category != .pii }) {
      throw unproven("kvar är \(left.rule.id.rawValue)", at: left.place)
    }
    let (seen, shown) = (before.visibleTexts, after.visibleTexts)
    guard seen == shown else {
      let place = zip(seen, shown).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      throw unproven("texten skiljer sig i stycke \((place ?? min(seen.count, shown.count)) + 1)")
    }
    guard before.marks == after.marks else {
      let differing = zip(before.marks, after.marks).first { $0 != $1 }?.0 ?? before.marks.last ?? ""
      throw unproven("sidor, länkar eller bilder skiljer sig (\(differing))")
    }
    guard try cleaner.clean(copy.bytes, read: after.reading, UploadWork(limits, standards)) == copy.bytes
    else {
      throw unproven("en andra rensning ger en annan fil")
    }
    return after
  }

  private func unproven(_ why: String, at place: String = "") -> UploadRefusal {
    UploadRefusal(.proofFailed, at: place, detail: ": " + why)
  }
}

// MARK: - Name

extension UploadChecker {
  /// The name that a copy gets: no numbers that point to a person, and the ending that its content has.
  private func copyName(_ name: String, _ kind: FileKind?) -> String {
    let given = FileName(name)
    var stem = privacy.nameWithoutNumbers(given.stem) ?? given.stem
    if stem.isEmpty || stem.hasPrefix(".") { stem = "fil" + stem }
    guard let kind, let ending = given.ending else { return FileName(stem: stem, ending: given.ending).text }
    let keeps = kind.endings.contains(ending.lowercased()) && !FileKind.promisesMacros(ending)
    return FileName(stem: stem, ending: keeps ? ending : kind.endings.first).text
  }
}

extension UploadFinding {
  /// Whether both speak of the same thing, which may lie in another place of the copy.
  fileprivate func isAbout(_ other: UploadFinding) -> Bool {
    rule == other.rule && detail == other.detail && excerpt == other.excerpt
  }
}
