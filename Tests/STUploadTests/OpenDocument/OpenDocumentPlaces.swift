import STUpload

/// The hiding places of OpenDocument.
enum OpenDocumentPlaces {
  private static let secret = PlantedFile.secret

  private static let prefixes = [
    "office", "text", "table", "style", "meta", "config", "script", "form", "presentation", "chart",
  ]
  private static let namespaces =
    prefixes.map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(separator: " ")
      + """
       xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
      xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:officeooo="http://openoffice.org/2009/office"
      """

  static func root(_ name: String, _ content: String) -> String {
    "<office:\(name) \(namespaces) office:version=\"1.3\">\(content)</office:\(name)>"
  }

  /// A document with two paragraphs, and room for styles and content in between.
  static func make(
    _ content: String = "", styles: String = "", kind: String = "text", files: [(String, String)] = [],
    manifest: String = ""
  ) -> [UInt8] {
    let body = """
      <office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:\(kind)>\
      <text:p>Synligt först</text:p>\(content)<text:p>Synligt<text:s/>sist</text:p></office:\(kind)></office:body>
      """
    let unlisted = (["content.xml"] + files.map(\.0)).filter { name in
      !name.hasPrefix("META-INF/") && !manifest.contains("full-path=\"\(name)\"")
    }
    let rows = unlisted.map {
      "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"text/xml\"/>"
    }
    let list = """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
      <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>\
      \(rows.joined())\(manifest)</manifest:manifest>
      """
    var entries = [
      ("mimetype", "application/vnd.oasis.opendocument.text"),
      ("content.xml", root("document-content", body)),
    ]
    entries += files
    entries.append(("META-INF/manifest.xml", list))
    return ZipArchive.write(
      entries.map { ZipArchive.File($0.0, Array($0.1.utf8), isStored: $0.0 == "mimetype") })
  }

  static func picture(_ target: String) -> String {
    "<text:p>bild<draw:frame><draw:image xlink:href=\"\(target)\"/></draw:frame></text:p>"
  }

  static let all: [PlantedFile] = {
    var places = inText.map { PlantedFile("odt/" + $0.0, $0.1, make($0.2)) }
    places += byStyle.map { PlantedFile("odt/" + $0.0, $0.1, make($0.3, styles: style($0.2))) }
    places += inFiles.map { PlantedFile("odt/" + $0.0, $0.1, make(files: [($0.0, $0.2)])) }
    return places
  }()

  private static func style(_ properties: String) -> String {
    """
    <style:style style:name="A">\(properties)</style:style>\
    <style:style style:name="B" style:parent-style-name="A"/>
    """
  }

  private static let inText: [(String, String, String)] = [
    (
      "comment", "FIL-202",
      "<text:p>x<office:annotation><dc:creator>\(secret)</dc:creator><text:p>\(secret)</text:p></office:annotation></text:p>"
    ),
    (
      "deleted text", "FIL-203",
      """
      <text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>\(secret)\
      </dc:creator></office:change-info><text:p>\(secret)</text:p></text:deletion></text:changed-region>\
      </text:tracked-changes><text:p>a<text:change text:change-id="c"/>b</text:p>
      """
    ),
    (
      "hidden section", "FIL-206",
      "<text:section text:name=\"x\" text:display=\"none\"><text:p>\(secret)</text:p></text:section>"
    ),
    (
      "hidden paragraph", "FIL-206",
      "<text:p><text:hidden-paragraph text:is-hidden=\"true\"/>\(secret)</text:p>"
    ),
    (
      "hidden text", "FIL-206",
      "<text:p>x<text:hidden-text text:is-hidden=\"true\" text:string-value=\"\(secret)\"/></text:p>"
    ),
    (
      "condition of a paragraph", "FIL-207",
      "<text:p><text:hidden-paragraph text:condition=\"\(secret)\" text:is-hidden=\"false\"/>syns</text:p>"
    ),
    (
      "other wording", "FIL-207",
      "<text:p><text:conditional-text text:string-value-if-false=\"\(secret)\">ja</text:conditional-text></text:p>"
    ),
    (
      "code of a field", "FIL-207",
      "<text:p><text:database-display text:database-name=\"\(secret)\">fält</text:database-display></text:p>"
    ),
    (
      "variables", "FIL-207",
      "<text:user-field-decls><text:user-field-decl text:name=\"\(secret)\"/></text:user-field-decls>"
    ),
    (
      "exchange of data", "FIL-208",
      "<text:p><text:dde-connection text:connection-name=\"\(secret)\">v</text:dde-connection></text:p>"
    ),
    ("macro", "FIL-211", "<text:p><text:script xlink:href=\"#\(secret)\">\(secret)</text:script>x</text:p>"),
    (
      "event", "FIL-211",
      "<text:p><draw:frame><office:event-listeners><script:event-listener xlink:href=\"vnd.sun.star.script:\(secret)\"/></office:event-listeners></draw:frame>x</text:p>"
    ),
    ("picture from outside", "FIL-213", picture("https://example.org/\(secret).png")),
    ("picture on a computer", "FIL-213", picture("../../\(secret).png")),
    (
      "link to a file", "FIL-213",
      "<text:p><text:a xlink:href=\"file:///home/\(secret).odt\">länk</text:a></text:p>"
    ),
    (
      "linked section", "FIL-213",
      "<text:section text:name=\"x\"><text:section-source xlink:href=\"file:///\(secret)\"/><text:p>syns</text:p></text:section>"
    ),
    ("bookmark", "FIL-225", "<text:p><text:bookmark text:name=\"\(secret)\"/>x</text:p>"),
    (
      "index entry", "FIL-207",
      "<text:p>x<text:alphabetical-index-mark text:string-value=\"\(secret)\"/></text:p>"
    ),
    ("statement of metadata", "FIL-209", "<text:p xhtml:about=\"\(secret)\">x</text:p>"),
    ("mark of unknown kind", "FIL-223", "<q:x xmlns:q=\"urn:\(secret)\">\(secret)</q:x>"),
    ("remark in the markup", "FIL-230", "<!--\(secret)-->"),
    (
      "film", "FIL-210",
      "<text:p>x<draw:frame><draw:plugin xlink:href=\"Media/\(secret).mp4\"/></draw:frame></text:p>"
    ),
    (
      "pivot table", "FIL-241",
      "<table:data-pilot-tables><table:data-pilot-table table:name=\"\(secret)\"/></table:data-pilot-tables>"
    ),
    (
      "validation", "FIL-247",
      "<table:content-validations><table:content-validation table:name=\"\(secret)\"/></table:content-validations>"
    ),
    (
      "name that nothing uses", "FIL-245",
      "<table:named-expressions><table:named-range table:name=\"\(secret)\"/></table:named-expressions>"
    ),
    ("scenario", "FIL-205", "<table:table><table:scenario table:comment=\"\(secret)\"/></table:table>"),
    (
      "formula of another file", "FIL-240",
      "<table:table><table:table-row><table:table-cell table:formula=\"of:=['file:///\(secret)'#$B.A1]\"><text:p>7</text:p></table:table-cell></table:table-row></table:table>"
    ),
    (
      "notes", "FIL-261",
      "<draw:page><presentation:notes><text:p>\(secret)</text:p></presentation:notes></draw:page>"
    ),
  ]

  private static let byStyle: [(String, String, String, String)] = [
    (
      "text hidden by its style", "FIL-206", "<style:text-properties text:display=\"none\"/>",
      "<text:p>x<text:span text:style-name=\"B\">\(secret)</text:span></text:p>"
    ),
    (
      "hidden table", "FIL-242", "<style:table-properties table:display=\"false\"/>",
      "<table:table table:style-name=\"A\" table:name=\"\(secret)\"/>"
    ),
    (
      "hidden slide", "FIL-262", "<style:drawing-page-properties presentation:visibility=\"hidden\"/>",
      "<draw:page draw:style-name=\"A\"><text:p>\(secret)</text:p></draw:page>"
    ),
    ("mark of editing", "FIL-204", "<style:text-properties officeooo:rsid=\"\(secret)\"/>", ""),
  ]

  private static let inFiles: [(String, String, String)] = [
    (
      "meta.xml", "FIL-200",
      root("document-meta", "<office:meta><dc:creator>\(secret)</dc:creator></office:meta>")
    ),
    ("Thumbnails/thumbnail.png", "FIL-201", secret),
    ("Versions/Version1", "FIL-203", secret),
    ("VersionList.xml", "FIL-203", "<VL:version-list xmlns:VL=\"urn:x\">\(secret)</VL:version-list>"),
    ("Basic/Standard/Module1.xml", "FIL-211", "<m>\(secret)</m>"),
    ("Scripts/python/a.py", "FIL-211", secret),
    ("manifest.rdf", "FIL-204", "<r>\(secret)</r>"),
    ("layout-cache", "FIL-204", secret),
    ("Configurations2/accelerator/current.xml", "FIL-204", "<r>\(secret)</r>"),
    ("Pictures/leftover.png", "FIL-218", secret),
    (
      "settings.xml", "FIL-215",
      root(
        "document-settings",
        """
        <office:settings><config:config-item-set config:name="ooo:configuration-settings">\
        <config:config-item config:name="PrinterName" config:type="string">\(secret)</config:config-item>\
        <config:config-item config:name="CurrentDatabaseDataSource" config:type="string">\(secret)</config:config-item>\
        <config:config-item config:name="AddParaTableSpacing" config:type="boolean">true</config:config-item>\
        </config:config-item-set></office:settings>
        """)
    ),
  ]
}
