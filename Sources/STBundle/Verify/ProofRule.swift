package import STDiagnostics

/// Every rule of the proof that a finished bundle agrees with itself: the one list of `AVSTAM` ids.
///
/// Numbers are never reused. 01–09 the folder and its files, 10–19 each paper by itself, 20–29 whose papers they are,
/// 30–39 numbers and pages, 40–49 tjänsteförteckning, 50–59 all papers in one file, 60–69 the report, 70–79 packs and
/// ledger of signatures, 80–89 copies of what was uploaded.
package enum ProofRule: String, Sendable, CaseIterable {
  case manifest = "AVSTAM-01"
  case fileMissing = "AVSTAM-02"
  case fileExtra = "AVSTAM-03"
  case fileRefused = "AVSTAM-04"
  case contentChanged = "AVSTAM-05"
  case kindUnknown = "AVSTAM-06"
  case paperUnreadable = "AVSTAM-07"
  case pageCount = "AVSTAM-08"
  case formChanged = "AVSTAM-09"

  case formNotFollowed = "AVSTAM-10"
  case pageFoot = "AVSTAM-11"
  case runningHead = "AVSTAM-12"
  case draftMark = "AVSTAM-13"
  case paperMissing = "AVSTAM-14"

  case applicantName = "AVSTAM-20"
  case applicantIdentity = "AVSTAM-21"
  case specialty = "AVSTAM-22"
  case regulation = "AVSTAM-23"

  case certificateNumber = "AVSTAM-30"
  case fileName = "AVSTAM-31"
  case ledger = "AVSTAM-32"
  case listRows = "AVSTAM-33"
  case listOrder = "AVSTAM-34"
  case listKind = "AVSTAM-35"
  case listPages = "AVSTAM-36"
  case listSum = "AVSTAM-37"
  case numberTwice = "AVSTAM-38"

  case serviceSum = "AVSTAM-40"
  case serviceRow = "AVSTAM-41"
  case serviceUnreadable = "AVSTAM-42"

  case mergedPages = "AVSTAM-50"

  case outsideReference = "AVSTAM-60"

  case packListing = "AVSTAM-70"
  case packPages = "AVSTAM-71"
  case signerWithoutPack = "AVSTAM-72"
  case ledgerPage = "AVSTAM-73"

  case uploadName = "AVSTAM-80"
  case uploadHides = "AVSTAM-81"
  case uploadFormat = "AVSTAM-82"

  package var id: RuleID { RuleID(rawValue: rawValue) }

  /// An older form is no fault of the bundle: it was made with the forms of its day.
  package var severity: Severity { self == .formChanged ? .varning : .fel }
}
