import STBundle
import STDiagnostics
import STDigest
import Testing

/// An error planted in finished files, and what has to be said about it.
struct SeededError: Sendable, CustomTestStringConvertible {
  /// A finding without its words.
  struct Expected: Sendable, Hashable {
    let rule: String
    let file: String
    let page: Int?

    init(_ rule: ProofRule, _ file: String, _ page: Int? = nil) {
      self.init(rule.rawValue, file, page)
    }

    init(_ rule: String, _ file: String, _ page: Int?) {
      self.rule = rule
      self.file = file
      self.page = page
    }
  }

  let testDescription: String
  let rule: ProofRule
  let isMadeFrom: Base
  /// Plants the error, and says everything that is to be found then.
  let plant: @Sendable (inout MadeBundle) throws -> [Expected]

  enum Base: Sendable { case finished, merged, draft, packed }

  init(
    _ description: String, _ rule: ProofRule, in base: Base = .finished,
    _ plant: @escaping @Sendable (inout MadeBundle) throws -> [Expected]
  ) {
    testDescription = description
    self.rule = rule
    isMadeFrom = base
    self.plant = plant
  }

  /// Findings for whoever reads the outcome of a test.
  static func words(_ findings: [Diagnostic]) -> String {
    findings.map { "\($0.rule.rawValue) \($0.location?.file ?? "") \($0.page ?? 0) \($0.message)" }
      .joined(separator: "\n")
  }

  func base() throws -> MadeBundle {
    switch isMadeFrom {
    case .finished: try MadeBundle.finished.get()
    case .merged: try MadeBundle.merged.get()
    case .draft: try MadeBundle.draft.get()
    case .packed: try MadeBundle.packed.get()
    }
  }
}

private let application = "01-ansokan.pdf"
private let list = "02-bilageforteckning.pdf"
private let ledger = "underskrifter/00-underskriftsliggare.pdf"

// MARK: - On the papers

extension SeededError {
  static let onPapers = [
    SeededError("the number on a certificate", .certificateNumber) { bundle in
      let file = try bundle.certificates("kurs")[0]
      try bundle.paint(file.path) { try $0.change("\(file.number ?? 0)", at: 1, page: 1, after: "Bilaga nr") }
      return [Expected(.certificateNumber, file.path, 1)]
    },
    SeededError("a number in the application", .ledger) { bundle in
      let numbers = try bundle.certificates("kurs").compactMap(\.number)
      let text = "\(numbers.first ?? 0)–\(numbers.last ?? 0)"
      try bundle.paint(application) { try $0.change(text, at: text.count - 1, page: 2, after: "Kurser") }
      return [Expected(.ledger, application, 2)]
    },
    SeededError("the family name on one certificate", .applicantName) { bundle in
      let file = try bundle.certificates("klinisk-tjanstgoring")[2]
      try bundle.paint(file.path) { try $0.change("Testerholm", at: 3, page: 1, after: "Efternamn") }
      return [Expected(.applicantName, file.path, 1)]
    },
    SeededError("the given name in the list", .applicantName) { bundle in
      try bundle.paint(list) { try $0.change("Oskar Testerholm", at: 1, page: 1, after: "Sökande") }
      return [Expected(.applicantName, list, 1)]
    },
    SeededError("the identity number on one certificate", .applicantIdentity) { bundle in
      let file = try bundle.certificates("kurs")[3]
      try bundle.paint(file.path) { try $0.change("19121220-1394", at: 12, page: 1, after: "Personnummer") }
      return [Expected(.applicantIdentity, file.path, 1)]
    },
    SeededError("the identity number in the application", .applicantIdentity) { bundle in
      try bundle.paint(application) { try $0.change("19121220-1394", at: 7, page: 1, after: "Personnummer") }
      return [Expected(.applicantIdentity, application, 1)]
    },
    SeededError("the specialty on one certificate", .specialty) { bundle in
      let file = try bundle.certificates("kurs")[1]
      try bundle.paint(file.path) { try $0.change("Radiologi", at: 4, page: 1, after: "avser") }
      return [Expected(.specialty, file.path, 1)]
    },
    SeededError("the regulation in the list", .regulation) { bundle in
      try bundle.paint(list) { try $0.change("HSLF-FS 2021:8", at: 11, page: 1, after: "Föreskrift") }
      return [Expected(.regulation, list, 1)]
    },
    SeededError("a label of the form", .formNotFollowed) { bundle in
      let file = try bundle.certificates("kurs")[0]
      try bundle.paint(file.path) { try $0.change("Efternamn", at: 2, page: 1) }
      // The label is missed, and the one that stands there is no label of the form.
      return [Expected(.formNotFollowed, file.path, 1), Expected(.formNotFollowed, file.path, 1)]
    },
    SeededError("the running head of the second page", .runningHead) { bundle in
      let file = try bundle.longCertificate()
      try bundle.paint(file.path) { try $0.change("19121220-1394", at: 10, page: 2) }
      return [Expected(.runningHead, file.path, 2)]
    },
    SeededError("the number of pages in the foot", .pageFoot) { bundle in
      let file = try bundle.certificates("kurs")[2]
      try bundle.paint(file.path) { try $0.change("Sida 1 (1)", at: 8, page: 1) }
      return [Expected(.pageFoot, file.path, 1)]
    },
    SeededError("the sum of the tjänsteförteckning", .serviceSum) { bundle in
      let file = "bilaga-001-fullgjord-st.pdf"
      try bundle.paint(file) { try $0.change("60,68", at: 0, page: 1, after: "Summa") }
      return [Expected(.serviceSum, file, 1)]
    },
    SeededError("the months of one row, less than they were", .serviceSum) { bundle in
      let file = "bilaga-001-fullgjord-st.pdf"
      try bundle.paint(file) { try $0.repaint("14,00", as: "10,00", page: 1) }
      return [Expected(.serviceSum, file, 1)]
    },
    SeededError("the months of one row and the sum with it", .serviceRow) { bundle in
      let file = "bilaga-001-fullgjord-st.pdf"
      try bundle.paint(file) { paper in
        try paper.repaint("14,00", as: "16,00", page: 1)
        try paper.repaint("60,68", as: "62,68", page: 1, after: "Summa")
      }
      return [Expected(.serviceRow, file, 1)]
    },
    SeededError("a row that is no number", .serviceUnreadable) { bundle in
      let file = "bilaga-001-fullgjord-st.pdf"
      try bundle.paint(file) { try $0.repaint("14,00", as: "14000", page: 1) }
      return [Expected(.serviceUnreadable, file, 1), Expected(.serviceSum, file, 1)]
    },
    SeededError("UTKAST missing on one page of a draft", .draftMark, in: .draft) { bundle in
      let file = try bundle.certificates("kurs")[4]
      try bundle.paint(file.path) { try $0.change("UTKAST", at: 0, page: 1) }
      return [Expected(.draftMark, file.path, 1)]
    },
    SeededError("a page of the file with all papers", .mergedPages, in: .merged) { bundle in
      let merged = "ansokan-komplett.pdf"
      try bundle.paint(merged) { try $0.change("Testerholm", at: 2, page: 9, after: "Efternamn") }
      return [Expected(.mergedPages, merged, 9)]
    },
  ]
}

// MARK: - In the packs

extension SeededError {
  static let inThePacks = [
    SeededError("two packs under each other's name", .packPages, in: .packed) { bundle in
      let packs = [try bundle.pack(2), try bundle.pack(3)]
      bundle.files.swapAt(packs[0], packs[1])
      // The first page is somebody else's paper, and the title has another's name.
      return packs.flatMap { [Expected(.packPages, $0, 1), Expected(.packPages, $0)] }
    },
    SeededError("a name on a page of a pack", .packPages, in: .packed) { bundle in
      let pack = try bundle.pack(1)
      try bundle.paint(pack) { try $0.change("Testerholm", at: 2, page: 1, after: "Efternamn") }
      return [Expected(.packPages, pack, 1)]
    },
    SeededError("a pack without a person", .packListing, in: .packed) { bundle in
      let pack = try bundle.pack(2)
      let signer = try #require(try bundle.manifest().signatures?.signers.first { $0.pack == pack })
      try bundle.changeSigners { $0.pack == pack ? nil : $0 }
      return [Expected(.packListing, pack), Expected(.ledgerPage, ledger), Expected(.ledgerPage, ledger, 1)]
        + signer.papers.flatMap {
          [Expected(.signerWithoutPack, $0.path), Expected(.signerWithoutPack, $0.path, 1)]
        }
    },
    SeededError("a person without a pack", .packListing, in: .packed) { bundle in
      let pack = try bundle.pack(2)
      bundle.files[pack] = nil
      try bundle.changeManifest { $0.files.removeAll { $0.path == pack } }
      return [Expected(.packListing, "manifest.json")]
    },
    SeededError("packs that nobody is said to sign", .packListing, in: .packed) { bundle in
      try bundle.changeManifest { $0.signatures = nil }
      return try bundle.manifest().files.map(\.path).filter { $0.hasPrefix("underskrifter/") }
        .map { Expected(.packListing, $0) }
    },
    SeededError("a paper moved from one person's pack to another's", .signerWithoutPack, in: .packed) {
      bundle in
      let (giver, taker) = (try bundle.pack(4), try bundle.pack(5))
      let papers = try #require(try bundle.manifest().signatures?.signers.first { $0.pack == giver }).papers
      let moved = try #require(papers.first)
      try bundle.changeSigners { signer in
        switch signer.pack {
        case giver: signer.with(papers: Array(signer.papers.dropFirst()))
        case taker: signer.with(papers: [moved] + signer.papers)
        default: signer
        }
      }
      return [
        Expected(.packPages, giver), Expected(.packPages, giver, 1), Expected(.packPages, taker),
        Expected(.packPages, taker, 1), Expected(.signerWithoutPack, moved.path, 1),
        Expected(.ledgerPage, ledger, 1), Expected(.ledgerPage, ledger, 1),
      ]
    },
    SeededError("a day in the printed ledger", .ledgerPage, in: .packed) { bundle in
      try bundle.paint(ledger) { try $0.change("2026-02-01", at: 9, page: 1) }
      return [Expected(.ledgerPage, ledger, 1)]
    },
    SeededError("a number of a paper in the printed ledger", .ledgerPage, in: .packed) { bundle in
      try bundle.paint(ledger) { try $0.change("Bilaga 6", at: 7, page: 1) }
      return [Expected(.ledgerPage, ledger, 1)]
    },
  ]
}

// MARK: - In the list

extension SeededError {
  static let inTheList = [
    SeededError("the number of a row", .listRows) { bundle in
      try bundle.paint(list) { try $0.repaint("19Kurs", as: "29Kurs", page: 1) }
      // 19 is missing, and 29 is nobody's.
      return [Expected(.listRows, list, 1), Expected(.listRows, list, 1)]
    },
    SeededError("two rows that have changed places", .listOrder) { bundle in
      try bundle.paint(list) { paper in
        try paper.repaint("4Klinisk", as: "5Klinisk", page: 1)
        try paper.repaint("5Klinisk", as: "4Klinisk", page: 1, after: "5Klinisk")
      }
      return [Expected(.listOrder, list, 1)]
    },
    SeededError("the kind of a row", .listKind) { bundle in
      let file = try bundle.certificates("kurs")[0]
      try bundle.paint(list) {
        try $0.change("KursOriginal", at: 1, page: 1, after: "\(file.number ?? 0)Kurs")
      }
      return [Expected(.listKind, list, 1)]
    },
    SeededError("the pages of a row", .listPages) { bundle in
      try bundle.paint(list) { try $0.change("Original1", at: 8, page: 1) }
      return [Expected(.listPages, list, 1), Expected(.listSum, list, 1)]
    },
    SeededError("the sum of pages", .listSum) { bundle in
      try bundle.paint(list) { try $0.change("29", at: 0, page: 1, after: "Antal sidor i bilagorna") }
      return [Expected(.listSum, list, 1)]
    },
  ]
}

// MARK: - In the folder

extension SeededError {
  static let inTheFolder = [
    SeededError("a page removed", .listPages) { bundle in
      let file = try bundle.longCertificate()
      bundle.files[file.path] = try PaintedPaper.withoutLastPage(try bundle.paper(file.path))
      // Three boxes of the page that is gone are missed too, and the tag tree leads to nothing.
      return [
        Expected(.pageFoot, file.path, 1), Expected(.listPages, list, 1),
        Expected("LASPDF-44", file.path, nil),
      ] + Array(repeating: Expected(.formNotFollowed, file.path), count: 3)
    },
    SeededError("two certificates that have changed files", .certificateNumber) { bundle in
      let files = try bundle.certificates("kurs").prefix(2).map(\.path)
      bundle.files.swapAt(files[0], files[1])
      return files.map { Expected(.certificateNumber, $0, 1) }
    },
    SeededError("a certificate of another kind in a file", .formNotFollowed) { bundle in
      let file = try bundle.certificates("kurs")[0].path
      let other = try bundle.certificates("klinisk-tjanstgoring")[0].path
      bundle.files[file] = try bundle.paper(other)
      return [
        Expected(.formNotFollowed, file), Expected(.formNotFollowed, file, 1), Expected(.pageFoot, file, 1),
      ]
    },
    SeededError("a certificate copied over another", .certificateNumber) { bundle in
      let files = try bundle.certificates("kurs").map(\.path)
      bundle.files[files[2]] = try bundle.paper(files[1])
      return [Expected(.certificateNumber, files[2], 1)]
    },
    SeededError("a certificate taken out, of the manifest too", .listRows) { bundle in
      let file = try bundle.certificates("kurs")[1]
      bundle.files[file.path] = nil
      try bundle.changeManifest { $0.files.removeAll { $0.path == file.path } }
      return [Expected(.ledger, application, 2), Expected(.listRows, list, 1)]
    },
    SeededError("a file that is missing", .fileMissing) { bundle in
      let file = try bundle.certificates("kurs")[1].path
      bundle.files[file] = nil
      return [Expected(.fileMissing, file)]
    },
    SeededError("a file too many", .fileExtra) { bundle in
      bundle.files["bilaga-099-kurs.pdf"] = try bundle.paper(bundle.certificates("kurs")[1].path)
      return [Expected(.fileExtra, "bilaga-099-kurs.pdf")]
    },
    SeededError("a file by another name", .fileName) { bundle in
      let file = try bundle.certificates("kurs")[1].path
      let other = file.replacing("kurs", with: "auskultation")
      bundle.files[other] = bundle.files.removeValue(forKey: file)
      try bundle.changeManifest { manifest in
        manifest.files = manifest.files.map { $0.path == file ? $0.with(path: other) : $0 }
      }
      return [Expected(.fileName, other)]
    },
    SeededError("two files with one number", .numberTwice) { bundle in
      let files = try bundle.certificates("kurs")
      try bundle.changeManifest { manifest in
        manifest.files = manifest.files.map {
          $0.path == files[1].path ? $0.with(number: files[0].number) : $0
        }
      }
      let path = files[1].path
      return [
        Expected(.numberTwice, path), Expected(.fileName, path), Expected(.certificateNumber, path, 1),
        Expected(.ledger, application, 2), Expected(.listRows, list, 1),
      ]
    },
    SeededError("an application too few", .paperMissing) { bundle in
      bundle.files[list] = nil
      try bundle.changeManifest { $0.files.removeAll { $0.path == list } }
      return [Expected(.paperMissing, "manifest.json")]
    },
    SeededError("a report that fetches something", .outsideReference) { bundle in
      let report = "00-kontrollrapport.html"
      bundle.files[report] = try bundle.paper(report) + Array("<a class=x\nhref='//e.se'>x</a>".utf8)
      return [Expected(.outsideReference, report)]
    },
  ]

  /// Errors that the manifest itself shows, so it is not made to agree.
  static let inTheManifest = [
    SeededError("a byte more at the end of a file", .contentChanged) { bundle in
      let file = try bundle.certificates("kurs")[0].path
      bundle.files[file] = try bundle.paper(file) + [10]
      return [Expected(.contentChanged, file)]
    },
    SeededError("two copies of uploads that have changed files", .contentChanged) { bundle in
      let paths = try bundle.uploads().prefix(2).map(\.path)
      bundle.files.swapAt(paths[0], paths[1])
      return paths.map { Expected(.contentChanged, $0) }
    },
    SeededError("another number of pages", .pageCount) { bundle in
      let file = try bundle.certificates("kurs")[0].path
      try bundle.changeManifest { manifest in
        manifest.files = manifest.files.map { $0.path == file ? $0.with(pages: 7) : $0 }
      }
      return [Expected(.pageCount, file)]
    },
    SeededError("an older form", .formChanged) { bundle in
      try bundle.changeManifest { manifest in
        let digest = SHA256Digest(of: "older".utf8).hex
        manifest.forms = manifest.forms.map {
          $0.name == "hslf2021-b10" ? Manifest.Source(name: $0.name, sha256: digest) : $0
        }
      }
      return [Expected(.formChanged, "manifest.json")]
    },
    SeededError("a kind of paper that nobody knows", .kindUnknown) { bundle in
      let file = try bundle.certificates("kurs")[0].path
      let text = String(decoding: try bundle.paper("manifest.json"), as: UTF8.self)
      let changed = text.replacing(
        "\"\(file)\",\n      \"kind\": \"intyg\"", with: "\"\(file)\",\n      \"kind\": \"x\"")
      try #require(changed != text)
      bundle.files["manifest.json"] = Array(changed.utf8)
      return [
        Expected(.kindUnknown, file), Expected(.ledger, application, 2), Expected(.listRows, list, 1),
      ]
    },
    SeededError("a path that leads out of the folder", .fileRefused) { bundle in
      try bundle.changeManifest { manifest in
        manifest.files = manifest.files.map {
          $0.kind == .kontrollrapport ? $0.with(path: "../rapport.html") : $0
        }
      }
      return [Expected(.fileRefused, "../rapport.html"), Expected(.fileExtra, "00-kontrollrapport.html")]
    },
    SeededError("a file that is no PDF", .paperUnreadable) { bundle in
      let file = try bundle.certificates("kurs")[0].path
      bundle.files[file] = Array("hej".utf8)
      return [
        Expected(.paperUnreadable, file), Expected("LASPDF-02", file, nil), Expected(.contentChanged, file),
      ]
    },
    SeededError("a manifest that is none", .manifest) { bundle in
      bundle.files["manifest.json"] = Array("{}".utf8)
      return [Expected(.manifest, "manifest.json")]
    },
  ]
}

extension MadeBundle {
  /// The pack of one of the supervisors, each of whom signs one certificate or more.
  fileprivate func pack(_ number: Int) throws -> String {
    let path = "underskrifter/handledare-\(number).pdf"
    _ = try paper(path)
    return path
  }

  /// A certificate with more than one page.
  fileprivate func longCertificate() throws -> Manifest.File {
    try #require(try manifest().files.first { $0.kind == .intyg && ($0.pages ?? 0) > 1 })
  }
}

extension MadeBundle {
  /// Leaves out the signers for whom nothing comes back.
  fileprivate mutating func changeSigners(
    _ change: (SignatureLedger.Signer) -> SignatureLedger.Signer?
  ) throws {
    try changeManifest { manifest in
      manifest.signatures = manifest.signatures.map { ledger in
        SignatureLedger(signers: ledger.signers.compactMap(change))
      }
    }
  }
}

extension SignatureLedger.Signer {
  fileprivate func with(papers: [SignatureLedger.Paper]) -> SignatureLedger.Signer {
    SignatureLedger.Signer(role: role, number: number, person: person, name: name, papers: papers)
  }
}

extension Dictionary where Key == String, Value == [UInt8] {
  fileprivate mutating func swapAt(_ first: String, _ second: String) {
    let kept = self[first]
    self[first] = self[second]
    self[second] = kept
  }
}
