import STDeflate

@testable import STUpload

/// PDF, older documents, mail and text.
extension MalformedSet {
  static var pdf: MalformedSet {
    func file(_ change: (inout HandmadePDF) -> Void) -> [UInt8] {
      var file = HandmadePDF()
      change(&file)
      return file.bytes
    }
    let bomb = Deflater().deflate([UInt8](repeating: 0x20, count: 70_000_000))
    let letters = Array("BT /F0 1 Tf (".utf8) + [UInt8](repeating: 0x61, count: 4_100_000)
    let word = Deflater().deflate(letters + Array(") Tj ET".utf8))
    let sample = HandmadePDF().bytes
    let size = changed(sample, after: Array("/Size ".utf8), Array("9".utf8))
    let start = changed(sample, after: Array("startxref\n".utf8), Array("000".utf8))
    return MalformedSet(
      sample, cut: [.damaged, .proofFailed], partsAreFiles: true,
      attacks: [
        Attack(
          .bomb, "a page that swells",
          file { $0.objects[3] = HandmadePDF.stream(bomb, "/Filter/FlateDecode") }, .limit),
        Attack(
          .bomb, "a page of one endless word",
          file { $0.objects[3] = HandmadePDF.stream(word, "/Filter/FlateDecode") }, .limit),
        Attack(
          .bomb, "objects that swell",
          file { _ = $0.add(HandmadePDF.stream(bomb, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode")) }, .limit
        ),
        Attack(
          .bomb, "arrays within arrays",
          file { $0.catalog = "/A \($0.add(String(repeating: "[", count: 100_000)))" }, nil, .damaged, .limit),
        Attack(
          .loop, "a page tree in a ring",
          file { $0.objects[1] = Array("<</Type/Pages/Kids[2 0 R]/Count 1>>".utf8) }, .damaged),
        Attack(.loop, "versions in a ring", file { $0.trailer = "/Prev 9" }, nil, .damaged),
        Attack(.lie, "a table with fewer objects than there are", size, nil, .damaged),
        Attack(.lie, "a table in another place", start, nil, .damaged),
        Attack(
          .lie, "more objects than the limit", file { $0.trailer = "/Size 2147483647" }, nil, .damaged, .limit
        ),
        Attack(
          .lie, "a stream longer than the file",
          file { $0.objects[3] = Array("<</Length 999999999>>\nstream\nBT ET\nendstream".utf8) }, nil,
          .damaged),
      ])
  }

  static var rtf: MalformedSet {
    let sample = Array("{\\rtf1\\ansi{\\info{\\author A}}{\\v dold}\\'e5 text\\par}".utf8)
    let deep = Array("{\\rtf1 ".utf8) + [UInt8](repeating: UInt8(ascii: "{"), count: 1_000_000)
    return MalformedSet(
      sample, untried: [.loop: "nothing in such a file refers to another place"],
      attacks: [
        Attack(.bomb, "groups within groups", deep, .limit),
        Attack(.lie, "bytes beyond the file", Array("{\\rtf1 a\\bin2147483647 b}".utf8), .damaged),
        Attack(.lie, "fewer bytes than none", Array("{\\rtf1 a\\bin-9 b}".utf8), nil, .damaged),
        Attack(
          .lie, "a number beyond all numbers", Array("{\\rtf1 \\u99999999999999999999 b}".utf8), nil, .damaged
        ),
      ])
  }

  static func compound(_ stream: String) -> MalformedSet {
    let streams = [(stream, Array("Intyg".utf8)), ("\u{5}SummaryInformation", Array("Testdoktor".utf8))]
    let sample = CompoundSample.make(streams: streams)
    let ring = CompoundSample.make(streams: streams, directoryNext: 1)
    return MalformedSet(
      sample, cut: [.damaged, .unknownKind],
      attacks: [
        Attack(
          .bomb, "more tables than the file has bytes", changed(sample, 44, [0xFF, 0xFF, 0xFF, 0x7F]),
          nil, .damaged, .limit),
        Attack(.loop, "a directory in a ring", ring, .damaged),
        Attack(
          .loop, "tables in a ring", changed(changed(sample, 68, [0, 0, 0, 0]), 72, [1, 0, 0, 0]), nil,
          .damaged),
        Attack(.lie, "sectors of two gigabytes", changed(sample, 30, [31, 0]), .damaged),
        Attack(.lie, "a directory beyond the file", changed(sample, 48, [0xFF, 0xFF, 0xFF, 0x7F]), .damaged),
        Attack(
          .lie, "a small sector larger than a large one", changed(sample, 32, [0xFF, 0xFF]), nil, .damaged),
      ])
  }

  static var eml: MalformedSet {
    let head = "From: Testa <testa@example.org>\nTo: b@example.org\nSubject: Intyg\nMIME-Version: 1.0\n"
    let sample =
      head
      + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nhej\n--x\nContent-Disposition: attachment\n\naGVq\n--x--\n"
    let nested = (0..<2_000).map { "Content-Type: multipart/mixed; boundary=\($0)\n\n--\($0)\n" }.joined()
    let same = String(repeating: "Content-Type: multipart/mixed; boundary=x\n\n--x\n", count: 2_000)
    return MalformedSet(
      Array(sample.utf8), partsAreFiles: true,
      attacks: [
        Attack(.bomb, "parts within parts", Array((head + nested).utf8), nil, .limit, .nestedTooDeep),
        Attack(
          .bomb, "more parts than the limit",
          Array(
            (head + "Content-Type: multipart/mixed; boundary=x\n\n"
              + String(repeating: "--x\n\na\n", count: 100_000)).utf8),
          nil, .limit),
        Attack(
          .loop, "parts that have the mark of what is around them", Array((head + same).utf8), nil, .limit,
          .nestedTooDeep),
        Attack(
          .lie, "a mark that never comes",
          Array((head + "Content-Type: multipart/mixed; boundary=y\n\nhej\n").utf8), nil),
        Attack(
          .lie, "an encoding that is not the content's",
          Array((head + "Content-Transfer-Encoding: base64\n\n%%%%\u{1}\n").utf8), nil),
      ])
  }

  static var text: MalformedSet {
    MalformedSet(
      Array("Intyg om kurs\u{200B} i EKG-tolkning, å ä ö.\n".utf8), cut: [], partsAreFiles: true,
      untried: [.loop: "nothing in a text refers to another place"],
      attacks: [
        Attack(.bomb, "more text than the limit", [UInt8](repeating: 0x61, count: 4_000_001), .limit),
        Attack(
          .bomb, "a text that nobody sees", Array(String(repeating: "\u{200B}", count: 9_999).utf8), nil),
        Attack(
          .lie, "a mark of UTF-16 before something else", [0xFF, 0xFE] + Array("hej\n".utf8) + [0], nil,
          .unknownKind),
      ])
  }

  static var csv: MalformedSet {
    let rows = String(repeating: "a;b;c;d;e;f\n", count: 400_000)
    return MalformedSet(
      Array("namn;tal\nåsa;1\n=A1;2\nbo;3\n".utf8), cut: [], partsAreFiles: true,
      untried: [.loop: "nothing in a table refers to another place"],
      attacks: [
        Attack(.bomb, "more rows than the limit", Array(rows.utf8), .limit),
        Attack(
          .lie, "a cell that never ends", Array(("a;b\n\"" + String(repeating: "c;d\n", count: 9_999)).utf8),
          nil),
      ])
  }
}
