/// The account of the work on one file and everything inside it. Used within one task.
package final class UploadWork {
  package let limits: UploadLimits
  let standards: MarkupStandards
  /// 0 for the file itself, 1 for what lies in it.
  package let depth: Int
  private let account: Account

  private final class Account {
    var unpacked = 0
    var files = 0
    var text = 0
  }

  package init(_ limits: UploadLimits = UploadLimits(), _ standards: MarkupStandards) {
    self.limits = limits
    self.standards = standards
    depth = 0
    account = Account()
  }

  private init(below work: UploadWork) {
    limits = work.limits
    standards = work.standards
    depth = work.depth + 1
    account = work.account
  }

  /// The same account, one file further in.
  package func below(_ place: String) throws(UploadRefusal) -> UploadWork {
    guard depth < limits.depth else {
      throw UploadRefusal(.nestedTooDeep, at: place, detail: ": högst \(limits.depth) led läses")
    }
    account.files += 1
    guard account.files <= limits.files else {
      throw .limit("högst \(limits.files) filer läses i en fil", at: place)
    }
    try checkText()
    return UploadWork(below: self)
  }

  /// How many bytes may still be unpacked.
  package var unpackable: Int { limits.unpackedBytes - account.unpacked }

  /// Accounts for bytes that have been unpacked.
  package func spend(_ bytes: Int, at place: String) throws(UploadRefusal) {
    account.unpacked += bytes
    guard unpackable >= 0 else {
      throw .limit("filen sväller till mer än \(limits.unpackedBytes) byte", at: place)
    }
  }

  /// Accounts for text that is to be looked through.
  func spend(text bytes: Int) throws(UploadRefusal) {
    account.text += bytes
    try checkText()
  }

  private func checkText() throws(UploadRefusal) {
    guard account.text <= limits.textBytes else {
      throw .limit(
        "högst \(limits.textBytes) byte text letas igenom, här finns minst \(account.text)", at: "")
    }
  }
}
