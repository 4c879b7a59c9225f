/// A document with a paragraph, and a mark where a test plants something.
enum WordSample {
  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
    """
  static let document = "word/document.xml"

  /// - Parameters:
  ///   - content: Stands inside the second paragraph.
  ///   - blocks: Stands after the paragraphs.
  static func make(content: String = "", blocks: String = "") -> OfficeSample {
    var sample = OfficeSample(parts: [], relationships: [:])
    sample.add(
      document, "wordprocessingml.document.main+xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:document \(namespaces)><w:body><w:p><w:r><w:t>Synligt först</w:t></w:r></w:p>\
      <w:p><w:r><w:t xml:space="preserve">Synligt </w:t></w:r>\(content)<w:r><w:t>sist</w:t></w:r></w:p>\
      \(blocks)<w:sectPr/></w:body></w:document>
      """)
    sample.relate("", "rId1", "officeDocument", document)
    return sample
  }

  static func part(_ root: String, _ content: String) -> String {
    "<w:\(root) \(namespaces)>\(content)</w:\(root)>"
  }

  /// A field with a code and a result.
  static func field(_ code: String, result: String) -> String {
    """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">\(code)</w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>\(result)</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
  }
}
