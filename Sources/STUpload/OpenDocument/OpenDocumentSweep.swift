/// Sweeps content, styles and settings, keeps the pictures and small documents that they still show, and names the rest.
struct OpenDocumentSweep {
  private(set) var inspection = Inspection()
  private(set) var parts: [Part] = []
  private let package: OpenDocumentPackage
  private let limits: UploadLimits
  private let vocabulary: MarkupVocabulary
  private var taken: Set<String> = ["mimetype", OpenDocumentPackage.manifest]
  private var version = "1.2"
  /// Folders of small documents, with their types, for the manifest.
  private var folders: [(name: String, type: String)] = []

  struct Part: Sendable {
    let name: String
    let type: String
    let bytes: [UInt8]
    let isPicture: Bool
  }

  init(_ package: OpenDocumentPackage, _ work: UploadWork) {
    self.package = package
    limits = work.limits
    vocabulary = work.standards.openDocument
  }

  mutating func run() throws(UploadRefusal) {
    inspection.findings += package.shell
    guard package["content.xml"] != nil else { throw MarkupReader.damaged("content.xml", "den saknas") }
    try document(in: "")
    nameLeftovers()
  }

  /// A list of the files and nothing else.
  func manifest(_ mimeType: String) -> [UInt8] {
    var list = MarkupElement(name: "manifest:manifest", tag: "manifest:manifest")
    list.declarations = [
      MarkupElement.Declaration(
        prefix: "manifest", uri: "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")
    ]
    list.attributes = [Self.attribute("manifest:version", version)]
    let rows = [("/", mimeType)] + folders.map { ($0.name, $0.type) } + parts.map { ($0.name, $0.type) }
    list.children = rows.map { path, type in
      .element(
        MarkupElement(
          name: "manifest:file-entry", tag: "manifest:file-entry",
          attributes: [
            Self.attribute("manifest:full-path", path), Self.attribute("manifest:media-type", type),
          ]))
    }
    return MarkupWriter.write(list)
  }

  private static func attribute(_ name: String, _ value: String) -> MarkupElement.Attribute {
    MarkupElement.Attribute(name: name, tag: name, value: value)
  }

  // MARK: Documents

  /// The document of a folder: styles first, since content looks them up.
  private mutating func document(in folder: String) throws(UploadRefusal) {
    var trees: [(name: String, document: MarkupDocument)] = []
    for name in ["styles.xml", "content.xml"] {
      guard let bytes = package[folder + name] else { continue }
      trees.append((folder + name, try MarkupReader.read(bytes, part: folder + name, limits)))
    }
    let facts = OpenDocumentFacts(trees.map(\.document.root))
    if folder.isEmpty, let stated = trees.last?.document.root["office:version"] {
      version = String(stated.prefix(8).filter { $0.isASCII && $0.isNumber || $0 == "." })
    }
    var targets: [String] = []
    for (name, document) in trees {
      let root = try sweep(document, name, folder, facts)
      taken.insert(name)
      parts.append(Part(name: name, type: "text/xml", bytes: MarkupWriter.write(root), isPicture: false))
      targets += OpenDocumentLinks.inner(root)
    }
    try settings(of: folder)
    for target in targets { try keep(OpenDocumentLinks.path(target, in: folder)) }
  }

  private mutating func sweep(
    _ document: MarkupDocument, _ name: String, _ folder: String, _ facts: OpenDocumentFacts
  ) throws(UploadRefusal) -> MarkupElement {
    inspection.texts += OpenDocumentText.read(document.root, part: name, facts, vocabulary)
    var document = document
    var tally = FindingTally(at: name)
    var hiding = OpenDocumentHiding(facts, tally: tally)
    hiding.apply(&document.root)
    var links = OpenDocumentLinks(folder: folder, package, tally: hiding.tally)
    links.apply(&document.root)
    var sweep = MarkupSweep(OpenDocumentRows.table, vocabulary, tally: links.tally)
    let root = try sweep.swept(document)
    tally = sweep.tally
    inspection.findings += tally.findings
    inspection.texts += tally.hiddenTexts
    var left = LeftWords()
    left.take(root, isMixed: true)
    inspection.add(left, at: name)
    return root
  }

  /// Of the settings only switches and measures stay, since they change how pages break; words do not.
  private mutating func settings(of folder: String) throws(UploadRefusal) {
    let name = folder + "settings.xml"
    guard let bytes = package[name] else { return }
    taken.insert(name)
    let document = try MarkupReader.read(bytes, part: name, limits)
    var settings = OpenDocumentSettings(tally: FindingTally(at: name))
    let root = settings.swept(document)
    inspection.findings += settings.tally.findings
    inspection.texts += settings.tally.hiddenTexts
    parts.append(Part(name: name, type: "text/xml", bytes: MarkupWriter.write(root), isPicture: false))
  }

  // MARK: What they show

  private mutating func keep(_ name: String) throws(UploadRefusal) {
    if OpenDocumentLinks.isSmallDocument(name, package) {
      guard taken.insert(name + "/").inserted else { return }
      folders.append((name + "/", package.plainType(of: name + "/")))
      return try document(in: name + "/")
    }
    guard let bytes = package[name], taken.insert(name).inserted else { return }
    if name.hasPrefix("Fonts/") {
      inspection.findings.append(UploadFinding(.embeddedFont, at: name, isRemovable: false))
    } else {
      inspection.members.append(Inspection.Member(name, bytes))
    }
    parts.append(
      Part(
        name: name, type: package.plainType(of: name), bytes: bytes,
        isPicture: !name.hasPrefix("Fonts/")))
  }

  private mutating func nameLeftovers() {
    for name in package.names where !taken.contains(name) {
      guard let bytes = package[name] else { continue }
      let rule = OpenDocumentLeftover.rule(name)
      var tally = FindingTally(at: name)
      if let root = try? MarkupReader.read(bytes, part: name, limits).root {
        tally.add(rule, hidden: root.text)
      } else {
        tally.add(rule)
        let isFile =
          rule == .unusedPart || rule == .embeddedFile || rule == .thumbnail || rule == .trackedChange
        if isFile { inspection.members.append(Inspection.Member(name, bytes, isRemoved: true)) }
      }
      inspection.findings += tally.findings
      inspection.texts += tally.hiddenTexts
    }
  }
}
