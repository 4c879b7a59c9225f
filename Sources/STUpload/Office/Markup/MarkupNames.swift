/// Short names for namespaces, so that tables of rules read as the standards write them and hold for both the
/// transitional and the strict form (ISO/IEC 29500-1 and -4).
enum MarkupNames {
  /// The short name; `known` for a namespace of Office or OpenDocument that no rule names, nil for any other.
  static func key(_ uri: String) -> String? {
    if let key = keys[uri] { return key }
    if uri.hasPrefix(openDocument), uri.hasSuffix(":1.0") {
      let key = String(uri.dropFirst(openDocument.count).dropLast(4))
      return openDocumentKeys[key] ?? key
    }
    if uri.hasPrefix(microsoft) { return isMicrosoft(uri) ? "known" : nil }
    return families.contains { uri.hasPrefix($0) && uri.utf8.count < $0.utf8.count + 40 }
      ? "known" : nil
  }

  /// Elements and attributes of namespaces that nobody knows have this short name.
  static let foreign = "?"

  private static let openDocument = "urn:oasis:names:tc:opendocument:xmlns:"

  /// Where the standard's prefix is not the word in the name.
  private static let openDocumentKeys = [
    "drawing": "draw", "svg-compatible": "svg", "xsl-fo-compatible": "fo",
    "smil-compatible": "smil",
    "datastyle": "number", "animation": "anim", "database": "db",
  ]

  private static let microsoft = "http://schemas.microsoft.com/office/"

  /// Whether a name is made of the words that Microsoft makes such names of, and of numbers: every year brings new ones.
  private static func isMicrosoft(_ uri: String) -> Bool {
    uri.dropFirst(microsoft.count).split(separator: "/").allSatisfy { step in
      let word = step.filter { !$0.isASCII || !$0.isNumber }
      return word.isEmpty || words.contains(word)
    }
  }

  private static let words: Set<String> = Set(
    """
    SVG ac activeX animation audiovideo calcfeatures cex chart chartDrawing chartStyle chartex cid classificationShape
    command comments compatibility contentType coverPageProps customDocumentInformationPanel customXsn customui
    dataSourceVersioning decorative diagram documenttasks drawing dynamicarray excel externalCodeService extlinks
    extlinksprops extlst featurepropertybag hyperlinkcolor imageformula ink internal livefeed longProperties mac main
    metaAttributes metadata metroDictionary mipLabelMetadata modeld msForms namedsheetviews oembed ofapi office
    packaging picture pivotAutoRefresh pivotCalculation pivotDataSource pivotDynamicArrays pivotNov pivotRichData
    pivotVersionInfo pivotdefaultlayout powerpoint properties reactions revision richdata richdatawebimage
    richvaluerefresh richvaluerel roamingSettings scriptlink sdtdatahash sdtformatlock sketchyshapes slicer
    spreadsheetDrawing spreadsheetml symex taskpanes tasks thememl threadedcomments timeslicer webextension
    webextensions word worddu wordml wordprocessingCanvas wordprocessingDrawing wordprocessingGroup
    wordprocessingInk wordprocessingShape workbookCompatibilityVersion vml
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let families = [
    "http://schemas.openxmlformats.org/",
    "http://purl.oclc.org/ooxml/", "urn:schemas-microsoft-com:", "http://openoffice.org/",
    "urn:org:documentfoundation:names:", "http://www.w3.org/",
  ]

  private static let keys: [String: String] = [
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/2002/xforms": "xforms",
    "http://www.w3.org/1998/Math/MathML": "math",
    "http://www.w3.org/2003/g/data-view#": "grddl",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://schemas.openxmlformats.org/package/2006/content-types": "types",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rels",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
    "http://schemas.openxmlformats.org/presentationml/2006/main": "p",
    "http://purl.oclc.org/ooxml/presentationml/main": "p",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
    "http://purl.oclc.org/ooxml/drawingml/chart": "c",
    "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing": "cdr",
    "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
    "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "urn:schemas-microsoft-com:office:word": "w10",
    "urn:schemas-microsoft-com:office:excel": "xvml",
    "urn:schemas-microsoft-com:office:powerpoint": "pvml",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    "http://schemas.microsoft.com/office/word/2023/wordml/word16du": "w16du",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing": "wp14",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.microsoft.com/office/drawing/2010/main": "a14",
    "http://schemas.microsoft.com/office/drawing/2014/main": "a16",
    "http://schemas.microsoft.com/office/powerpoint/2010/main": "p14",
    "http://schemas.microsoft.com/office/drawing/2008/diagram": "dsp",
    "http://schemas.microsoft.com/office/drawing/2012/chart": "c15",
    "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14",
    "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac": "x14ac",
    "http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac": "x15ac",
    "http://schemas.microsoft.com/office/spreadsheetml/2014/revision": "xr",
    "http://schemas.microsoft.com/office/spreadsheetml/2015/revision2": "xr2",
    "http://schemas.microsoft.com/office/spreadsheetml/2016/revision3": "xr3",
    "http://schemas.microsoft.com/office/excel/2006/main": "xm",
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": "calcext",
    "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0": "field",
  ]
}
