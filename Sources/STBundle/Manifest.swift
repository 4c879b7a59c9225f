package import STDigest
internal import STSource

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
    /// The number of the attachment.
    package let number: Int?
    /// Nil where the file has no pages.
    package let pages: Int?
    package let bytes: Int
    package let digest: SHA256Digest

    package init(
      path: String, kind: PaperKind, number: Int?, pages: Int?, bytes: Int, digest: SHA256Digest
    ) {
      self.path = path
      self.kind = kind
      self.number = number
      self.pages = pages
      self.bytes = bytes
      self.digest = digest
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

  package init(
    program: String, date: String, regulation: String, ruleSet: String, isDraft: Bool, record: Record,
    forms: [Source], fonts: [Source], files: [File], toAdd: [Missing]
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
  /// All papers in posting order.
  case samlat = "ansokan-komplett"
}

// MARK: - JSON

extension Manifest {
  /// The bytes of `manifest.json`. The same manifest always gives the same bytes.
  package func json() -> [UInt8] { JSONWriter.pretty(tree) }

  private var tree: SourceNode {
    .object([
      ("manifest", .text("bilaga")),
      ("version", .integer(Self.version)),
      ("program", .text(program)),
      ("date", .text(date)),
      ("regulation", .text(regulation)),
      ("ruleSet", .text(ruleSet)),
      ("draft", SourceNode(.bool(isDraft))),
      (
        "record",
        .object([
          ("id", .text(record.id)), ("revision", .integer(record.revision)),
          ("sha256", .text(record.sha256)),
        ])
      ),
      ("forms", SourceNode(.array(forms.map { Self.source($0, by: "id") }))),
      ("fonts", SourceNode(.array(fonts.map { Self.source($0, by: "name") }))),
      ("files", SourceNode(.array(files.map(Self.file)))),
      ("toAdd", SourceNode(.array(toAdd.map(Self.missing)))),
    ])
  }

  private static func source(_ source: Source, by key: String) -> SourceNode {
    .object([(key, .text(source.name)), ("sha256", .text(source.sha256))])
  }

  private static func file(_ file: File) -> SourceNode {
    .object([
      ("path", .text(file.path)), ("kind", .text(file.kind.rawValue)),
      ("number", file.number.map(SourceNode.integer)),
      ("pages", file.pages.map(SourceNode.integer)), ("bytes", .integer(file.bytes)),
      ("sha256", .text(file.digest.hex)),
    ])
  }

  private static func missing(_ missing: Missing) -> SourceNode {
    .object([("number", .integer(missing.number)), ("category", .text(missing.category))])
  }
}

extension Manifest {
  /// The files that a manifest on disk lists; nil where the bytes are no manifest of ours.
  package static func listedPaths(in bytes: [UInt8]) -> [String]? {
    guard let root = JSONReader.read(bytes, file: "manifest.json", limits: .table).document?.root,
      root["manifest"]?.text == "bilaga", let files = root["files"]?.elements
    else { return nil }
    let paths = files.compactMap { $0["path"]?.text }
    guard paths.count == files.count, paths.allSatisfy(isInside) else { return nil }
    return paths
  }

  /// Whether a path stays within the bundle's folder.
  private static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.utf8.contains(0)
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains {
        $0 == ".." || $0 == "." || $0 == ""
      }
  }
}

extension SourceNode {
  fileprivate static func text(_ text: String) -> SourceNode { SourceNode(.string(text)) }
  fileprivate static func integer(_ number: Int) -> SourceNode { SourceNode(.number(String(number))) }

  /// Members without a value are left out.
  fileprivate static func object(_ members: [(key: String, node: SourceNode?)]) -> SourceNode {
    SourceNode(.object(members.compactMap { member in member.node.map { Member(member.key, $0) } }))
  }
}
