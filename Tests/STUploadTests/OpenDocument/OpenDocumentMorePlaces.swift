import STUpload

/// Hiding places of OpenDocument, those that the first list leaves out.
enum OpenDocumentMorePlaces {
  private static let secret = PlantedFile.secret

  static let all: [PlantedFile] =
    inText.map { PlantedFile("odt/" + $0.0, $0.1, OpenDocumentPlaces.make($0.2)) }
    + fields.map { word in
      PlantedFile(
        "odt/field \(word)", "FIL-207",
        OpenDocumentPlaces.make(
          "<text:p><text:\(word) text:formula=\"\(secret)\">värde</text:\(word)></text:p>"))
    }
    + inFiles.map {
      PlantedFile("odt/" + $0.0, $0.1, OpenDocumentPlaces.make(files: [($0.0, $0.2)]))
    }
    + [templateType] + whole

  private static let inText: [(String, String, String)] = [
    (
      "end of a comment", "FIL-202",
      "<text:p>x<office:annotation office:name=\"\(secret)\"/>y<office:annotation-end office:name=\"\(secret)\"/></text:p>"
    ),
    (
      "changes of a table", "FIL-203",
      "<table:tracked-changes><table:cell-content-change><office:change-info><dc:creator>\(secret)</dc:creator></office:change-info></table:cell-content-change></table:tracked-changes>"
    ),
    (
      "database of a form", "FIL-240",
      "<office:forms><form:form form:datasource=\"\(secret)\" form:command=\"\(secret)\"/></office:forms>"
    ),
    (
      "exchange of data in a table", "FIL-208",
      "<table:dde-links><table:dde-link><office:dde-source office:dde-topic=\"\(secret)\"/></table:dde-link></table:dde-links>"
    ),
    ("script", "FIL-211", "<office:script script:language=\"\(secret)\">\(secret)</office:script>"),
    (
      "event of a slide", "FIL-211",
      "<text:p>x<presentation:event-listener script:event-name=\"\(secret)\"/></text:p>"
    ),
    (
      "sound", "FIL-210",
      "<text:p>x<presentation:sound xlink:href=\"Media/\(secret).wav\"/></text:p>"
    ),
    (
      "frame of another page", "FIL-226",
      "<text:p>x<draw:frame><draw:floating-frame xlink:href=\"Media/\(secret)\"/></draw:frame></text:p>"
    ),
    ("password of a table", "FIL-205", "<table:table table:protection-key=\"\(secret)\"/>"),
    (
      "source of cells", "FIL-240",
      "<table:table><table:table-row><table:table-cell><table:cell-range-source table:name=\"\(secret)\"/></table:table-cell></table:table-row></table:table>"
    ),
    (
      "hidden paragraph by its condition", "FIL-206",
      "<text:h><text:hidden-paragraph text:is-hidden=\"true\"/>\(secret)</text:h>"
    ),
    (
      "shows of one's own", "FIL-205",
      "<presentation:settings><presentation:show presentation:name=\"\(secret)\"/></presentation:settings>"
    ),
    (
      "master of handouts", "FIL-264",
      "<style:handout-master><text:p>\(secret)</text:p></style:handout-master>"
    ),
    (
      "object that is not swept", "FIL-210",
      "<text:p>x<draw:frame><draw:object xlink:href=\"./\(secret)\"/></draw:frame></text:p>"
    ),
    (
      "picture that is not there", "FIL-232",
      "<text:p>x<draw:frame><draw:image xlink:href=\"Pictures/\(secret).png\"/></draw:frame></text:p>"
    ),
    (
      "element of unknown kind in OpenDocument", "FIL-223",
      "<text:p>x<text:gomd text:gomt=\"\(secret)\"/></text:p>"
    ),
    (
      "words in the link of a drawing", "FIL-223",
      "<text:p>x<draw:a xlink:href=\"file:///x\"><q:y xmlns:q=\"urn:q\">\(secret)</q:y></draw:a></text:p>"
    ),
    (
      "link of unknown kind", "FIL-223",
      "<text:p>x<q:y xmlns:q=\"urn:q\" xlink:href=\"https://example.org/\(secret)\">y</q:y></text:p>"
    ),
    (
      "namespace of unknown kind around text", "FIL-223",
      "<text:p>x<q:y xmlns:q=\"urn:\(secret)\" q:z=\"\(secret)\"><text:span>y</text:span></q:y></text:p>"
    ),
    (
      "namespace of unknown kind around a field", "FIL-223",
      "<text:p>x<text:meta xmlns:q=\"urn:\(secret)\"><text:span>y</text:span></text:meta></text:p>"
    ),
    (
      "attribute of unknown kind in OpenDocument", "FIL-223",
      "<text:p text:gomd=\"\(secret)\">x</text:p>"
    ),
  ]

  private static let fields = [
    "author-name", "author-initials", "file-name", "template-name", "sender-firstname",
    "sender-lastname", "sender-email",
    "sender-phone-private", "sender-street", "creator", "initial-creator", "printed-by",
    "user-defined", "description",
    "modification-date", "database-name", "variable-get", "expression", "placeholder",
  ]

  private static let inFiles: [(String, String, String)] = [
    ("Dialogs/Standard/dialog-lc.xml", "FIL-211", "<x>\(secret)</x>"),
    ("Media/ljud.wav", "FIL-210", secret),
    ("Object 1/content.xml", "FIL-218", OpenDocumentPlaces.root("document-content", secret)),
    ("ObjectReplacements/Object 1", "FIL-218", secret),
  ]

  /// The manifest may call a kept picture anything.
  private static var templateType: PlantedFile {
    let row =
      "<manifest:file-entry manifest:full-path=\"\(secret)\" manifest:media-type=\"image/\(secret)\"/>"
    return PlantedFile(
      "odt/word in the manifest", "FIL-202",
      OpenDocumentPlaces.make(
        "<text:p>x<office:annotation>\(secret)</office:annotation></text:p>", manifest: row))
  }

  // MARK: Told and stopped

  /// More namespaces, one in each mark of unknown kind, than one mark may have.
  private static let namespacesHeaped: String = {
    let marks = (0..<80).map { "<q:x xmlns:a\($0)=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">" }
    return "<text:p xmlns:q=\"urn:q\">" + marks.joined() + "<text:span>y</text:span>"
      + String(repeating: "</q:x>", count: marks.count) + "</text:p>"
  }()

  private static let whole: [PlantedFile] = [
    PlantedFile(
      "odt/words that some programs show", "FIL-219",
      OpenDocumentPlaces.make("<text:p>x<text:image>\(secret)</text:image></text:p>"), .stopped),
    PlantedFile(
      "odt/marks heaped with namespaces", "FIL-007", OpenDocumentPlaces.make(namespacesHeaped), .stopped),
    PlantedFile(
      "odt/alternative text", "FIL-220",
      OpenDocumentPlaces.make(
        "<text:p>x<draw:frame><svg:title>\(secret)</svg:title></draw:frame></text:p>"), .told),
    PlantedFile(
      "odt/hidden rows", "FIL-244",
      OpenDocumentPlaces.make(
        "<table:table><table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>\(secret)</text:p></table:table-cell></table:table-row></table:table>"
      ), .told),
    PlantedFile(
      "odt/encrypted", "FIL-006",
      OpenDocumentPlaces.make(
        manifest:
          "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>"
      ),
      .stopped),
    PlantedFile(
      "odt/signature", "FIL-227",
      OpenDocumentPlaces.make(files: [("META-INF/documentsignatures.xml", "<x>\(secret)</x>")]),
      .stopped),
    PlantedFile(
      "odt/picture in the markup", "FIL-219",
      OpenDocumentPlaces.make(
        "<text:p>x<draw:frame><draw:image><office:binary-data>AAAA</office:binary-data></draw:image></draw:frame></text:p>"
      ),
      .stopped),
  ]
}
