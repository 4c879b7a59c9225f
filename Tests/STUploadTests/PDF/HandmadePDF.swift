/// A file written by hand, object by object, in which a test hides what it wants.
///
/// 1 catalog, 2 page tree, 3 page, 4 content, 5 font; what is added comes from 6 on.
struct HandmadePDF {
  var objects: [[UInt8]]
  var trailer = ""
  var catalog = ""
  var page = ""
  var resources = ""

  init(text: String = "Intyg om tjanstgoring") {
    self.init(content: "BT /F0 12 Tf 72 720 Td (\(text)) Tj ET")
  }

  init(content: String) {
    objects = [
      [], Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8), [], Self.stream(content),
      Array("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".utf8),
    ]
  }

  static func stream(_ content: String, _ entries: String = "") -> [UInt8] {
    stream(Array(content.utf8), entries)
  }

  static func stream(_ content: [UInt8], _ entries: String = "") -> [UInt8] {
    Array("<</Length \(content.count)\(entries)>>\nstream\n".utf8) + content + Array("\nendstream".utf8)
  }

  /// - Returns: a reference to the new object.
  mutating func add(_ object: String) -> String { add(Array(object.utf8)) }

  mutating func add(_ object: [UInt8]) -> String {
    objects.append(object)
    return "\(objects.count) 0 R"
  }

  /// The objects that every file has, as they have become.
  var finished: [[UInt8]] {
    var finished = objects
    finished[0] = Array("<</Type/Catalog/Pages 2 0 R\(catalog)>>".utf8)
    if finished[2].isEmpty {
      finished[2] = Array(
        ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</Font<</F0 5 0 R>>\(resources)>>\(page)>>").utf8)
    }
    return finished
  }

  var bytes: [UInt8] {
    var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var offsets: [Int: Int] = [:]
    for (index, object) in finished.enumerated() {
      offsets[index + 1] = file.count
      file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    return file + Self.tail(offsets, size: objects.count + 1, "/Root 1 0 R" + trailer, at: file.count)
  }

  /// The file, changed once more by objects that are put after it (ISO 32000-1, 7.5.6).
  static func updated(_ file: [UInt8], _ objects: [Int: [UInt8]], size: Int, trailer: String = "") -> [UInt8]
  {
    let before = startOfTable(in: file)
    var file = file
    var offsets: [Int: Int] = [:]
    for number in objects.keys.sorted() {
      offsets[number] = file.count
      file += Array("\(number) 0 obj\n".utf8) + (objects[number] ?? []) + Array("\nendobj\n".utf8)
    }
    return file + tail(offsets, size: size, "/Root 1 0 R/Prev \(before)\(trailer)", at: file.count)
  }

  static func startOfTable(in file: [UInt8]) -> Int {
    let text = String(decoding: file.suffix(40), as: UTF8.self)
    let number = text.split(whereSeparator: \.isNewline).dropLast().last
    return number.flatMap { Int($0) } ?? 0
  }

  private static func tail(_ offsets: [Int: Int], size: Int, _ trailer: String, at start: Int) -> [UInt8] {
    var table = "xref\n0 1\n0000000000 65535 f \n"
    for number in offsets.keys.sorted() {
      let digits = String(offsets[number] ?? 0)
      table += "\(number) 1\n" + String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    table += "trailer\n<</Size \(size)\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(table.utf8)
  }
}
