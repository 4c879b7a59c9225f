package import STDigest

/// What a bundle consists of and what it was made from: enough to prove later that nothing was lost or changed, and
/// nothing that tells who the applicant is.
package struct Manifest: Sendable, Hashable {
  /// The version of this form of the manifest; keys may be added to it, none are renamed.
  package static let version = 1

  /// Something that the bundle was made from, known by its content.
  package struct Source: Sendable, Hashable {
    package let name: String
    /// 64 lower-case hexadecimal digits.
    package let sha256: String

    package init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// The record that the bundle was made from.
  package struct Record: Sendable, Hashable {
    package let id: String
    package let revision: Int
    /// Of the canonical form, 64 lower-case hexadecimal digits.
    package let sha256: String

    package init(id: String, revision: Int, sha256: String) {
      self.id = id
      self.revision = revision
      self.sha256 = sha256
    }
  }

  /// One file of the bundle.
  package struct File: Sendable, Hashable {
    /// Relative to the bundle's folder.
    package let path: String
    package let kind: PaperKind
    /// The id of the form that the paper is laid out on; nil for what is no single paper.
    package let form: String?
    /// The number of the attachment.
    package let number: Int?
    /// Nil where the file has no pages.
    package let pages: Int?
    package let bytes: Int
    package let digest: SHA256Digest
    /// Nil for what the program has laid out.
    package let upload: Upload?

    package init(
      path: String, kind: PaperKind, form: String? = nil, number: Int?, pages: Int?, bytes: Int,
      digest: SHA256Digest, upload: Upload? = nil
    ) {
      self.path = path
      self.kind = kind
      self.form = form
      self.number = number
      self.pages = pages
      self.bytes = bytes
      self.digest = digest
      self.upload = upload
    }
  }

  /// What a clean copy of an uploaded file is, and how much was taken out of it; never what.
  package struct Upload: Sendable, Hashable {
    /// The category of the attachment.
    package let category: String
    /// What the file is by its content, such as `pdf` or `docx`.
    package let format: String
    package let removed: [Removed]

    package init(category: String, format: String, removed: [Removed]) {
      self.category = category
      self.format = format
      self.removed = removed
    }
  }

  /// How often one rule found something that is gone.
  package struct Removed: Sendable, Hashable {
    /// `FIL-…`
    package let rule: String
    package let count: Int

    package init(rule: String, count: Int) {
      self.rule = rule
      self.count = count
    }
  }

  /// An attachment that the person adds by hand.
  package struct Missing: Sendable, Hashable {
    package let number: Int
    /// The category of the attachment.
    package let category: String

    package init(number: Int, category: String) {
      self.number = number
      self.category = category
    }
  }

  package var program: String
  /// The day that the bundle was made for, `YYYY-MM-DD`.
  package var date: String
  package var regulation: String
  /// The version of the rules.
  package var ruleSet: String
  package var isDraft: Bool
  package var record: Record
  package var forms: [Source]
  package var fonts: [Source]
  package var files: [File]
  package var toAdd: [Missing]
  /// Nil where the bundle has no packs.
  package var signatures: SignatureLedger?

  package init(
    program: String, date: String, regulation: String, ruleSet: String, isDraft: Bool, record: Record,
    forms: [Source], fonts: [Source], files: [File], toAdd: [Missing],
    signatures: SignatureLedger? = nil
  ) {
    self.program = program
    self.date = date
    self.regulation = regulation
    self.ruleSet = ruleSet
    self.isDraft = isDraft
    self.record = record
    self.forms = forms
    self.fonts = fonts
    self.files = files
    self.toAdd = toAdd
    self.signatures = signatures
  }
}

/// What a file of the bundle is.
package enum PaperKind: String, Sendable, Hashable, CaseIterable {
  /// The report of the checks.
  case kontrollrapport
  /// The application.
  case ansokan
  /// The list of attachments.
  case bilageforteckning
  /// A certificate, numbered as an attachment.
  case intyg
  /// The clean copy of a file that somebody uploaded, numbered as an attachment.
  case uppladdad
  /// All papers in posting order.
  case samlat = "ansokan-komplett"
  /// All papers that one person signs.
  case underskriftspaket
  /// Who signs what, to tick off.
  case underskriftsliggare

  /// Whether it is one of the papers that are sent in, each of which stands in the bundle once.
  package var isPosted: Bool {
    switch self {
    case .ansokan, .bilageforteckning, .intyg, .uppladdad: true
    case .kontrollrapport, .samlat, .underskriftspaket, .underskriftsliggare: false
    }
  }
}
