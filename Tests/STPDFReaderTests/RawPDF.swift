/// A file written by hand, object by object, to be as wrong as a test wants.
struct RawPDF {
  /// By object number, from 1; a stream brings its own `stream` and `endstream`.
  var objects: [String]
  /// Objects that are no text, by number, instead of those above.
  var binary: [Int: [UInt8]] = [:]

  /// One page, one tag, one line of text; objects that come later may be added.
  ///
  /// 1 catalog, 2 page tree, 3 page, 4 content, 5 font, 6 Unicode map, 7 structure root, 8 document, 9 paragraph.
  init(
    content: String = "BT /F0 10 Tf /P<</MCID 0>>BDC <00410042> Tj EMC ET",
    map: String = "1 beginbfrange <0000><FFFF> <0000> endbfrange"
  ) {
    objects = [
      "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 7 0 R/Lang(sv-SE)>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.276 841.89]/Resources<</Font<</F0 5 0 R>>>>/Contents 4 0 R>>",
      Self.stream(content),
      "<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R>>",
      Self.stream(map),
      "<</Type/StructTreeRoot/K 8 0 R>>",
      "<</S/Document/P 7 0 R/K 9 0 R>>",
      "<</S/P/P 8 0 R/Pg 3 0 R/K 0>>",
    ]
  }

  subscript(_ number: Int) -> String {
    get { objects[number - 1] }
    set { objects[number - 1] = newValue }
  }

  static func stream(_ content: String, _ entries: String = "") -> String {
    "<</Length \(content.utf8.count)\(entries)>>stream\n\(content)\nendstream"
  }

  static func stream(binary content: [UInt8], _ entries: String = "") -> [UInt8] {
    Array("<</Length \(content.count)\(entries)>>stream\n".utf8) + content + Array("\nendstream".utf8)
  }

  /// The file; `trailer` adds entries.
  func bytes(trailer: String = "") -> [UInt8] {
    var file = Array("%PDF-1.7\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.count)
      file += Array("\(index + 1) 0 obj\n".utf8)
      file += binary[index + 1] ?? Array(object.utf8)
      file += Array("\nendobj\n".utf8)
    }
    let start = file.count
    var table = "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    table += "trailer\n<</Size \(offsets.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return file + Array(table.utf8)
  }
}
