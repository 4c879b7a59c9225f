/// Why a file is not taken: nothing is written then, and the finding tells what, where, and which limit was met.
package struct UploadRefusal: Error, Sendable, Hashable {
  package var finding: UploadFinding

  package init(_ rule: UploadRule, at place: String, detail: String = "") {
    finding = UploadFinding(rule, at: place, detail: detail, isRemovable: false)
  }

  /// A limit that was met: `: högst 2000 filer läses, här finns 65535`.
  package static func limit(_ what: String, at place: String) -> UploadRefusal {
    UploadRefusal(.limit, at: place, detail: ": " + what)
  }
}
