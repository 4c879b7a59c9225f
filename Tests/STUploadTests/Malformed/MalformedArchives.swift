@testable import STUpload

/// Archives, and the documents that are archives.
extension MalformedSet {
  static var zip: MalformedSet {
    let sample = ZipArchive.write([ZipArchive.File("a/b.txt", Array("hej\n".utf8))])
    let deep = (0..<6).reduce(sample) { inner, _ in ZipArchive.write([ZipArchive.File("a.zip", inner)]) }
    let quiet = (0..<2_001).map { ZipArchive.File("\($0)", []) }
    return MalformedSet(
      sample,
      attacks: shell(sample) + [
        Attack(.bomb, "files within files", deep, .nestedTooDeep),
        Attack(.bomb, "more entries than anybody packs", ZipArchive.write(quiet), .limit),
        Attack(.bomb, "one entry of nothing but zeros", ZipArchive.write([zeros("a.txt")]), .limit),
        Attack(.loop, "two entries that share their bytes", shared(), .zipOverlap, .zipDisagrees, .damaged),
      ])
  }

  static func office(_ sample: [UInt8], _ main: String) -> MalformedSet {
    let rels = main.split(separator: "/").first.map {
      "\($0)/_rels/\(main.split(separator: "/").last ?? "").rels"
    }
    let ring = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="/\(main)"/></Relationships>
      """
    return MalformedSet(
      sample,
      attacks: shell(sample) + markup(sample, main) + [
        Attack(.bomb, "a part of nothing but zeros", with(sample, zeros("x/media/image1.bin")), .limit),
        Attack(
          .loop, "a part that leads to itself",
          with(sample, ZipArchive.File(rels ?? "", Array(ring.utf8))), nil, .damaged, .notCleanable),
      ])
  }

  static func openDocument(_ kind: FileKind) -> MalformedSet {
    let (body, type) =
      kind == .odt
      ? ("text", "text") : kind == .ods ? ("spreadsheet", "spreadsheet") : ("presentation", "presentation")
    let mime = "application/vnd.oasis.opendocument." + type
    let made = OpenDocumentPlaces.make(kind: body)
    let sample = with(made, ZipArchive.File("mimetype", Array(mime.utf8), isStored: true))
    let inward = "<draw:frame><draw:object xlink:href=\"./\"/></draw:frame>"
    let ring = with(
      OpenDocumentPlaces.make(inward, kind: body),
      ZipArchive.File("mimetype", Array(mime.utf8), isStored: true))
    return MalformedSet(
      sample,
      attacks: shell(sample) + markup(sample, "content.xml") + [
        Attack(.bomb, "a picture of nothing but zeros", with(sample, zeros("Pictures/a.bin")), .limit),
        Attack(.loop, "a document that shows itself", ring, nil, .damaged, .notCleanable),
      ])
  }

  /// What is wrong with the shell.
  private static func shell(_ sample: [UInt8]) -> [Attack] {
    let end = sample.count - 22
    let directory = sample[(end + 16)..<(end + 20)].reversed().reduce(0) { $0 << 8 | Int($1) }
    return [
      Attack(
        .lie, "a size that is not the other header's", changed(sample, 22, [0xFF, 0xFF]), .zipDisagrees),
      Attack(
        .lie, "a checksum that is not the content's",
        changed(changed(sample, 14, [1, 2, 3, 4]), directory + 16, [1, 2, 3, 4]), .damaged),
      Attack(
        .lie, "a size that is not the content's",
        changed(changed(sample, 22, [1, 0, 0, 0]), directory + 24, [1, 0, 0, 0]), .zipDisagrees, .damaged),
      Attack(
        .lie, "more entries than there are", changed(sample, end + 8, [0xFF, 0xFF, 0xFF, 0xFF]), .limit,
        .damaged),
      Attack(
        .lie, "a directory beyond the file", changed(sample, end + 16, [0xFF, 0xFF, 0xFF, 0x7F]), .damaged,
        .zipDisagrees),
      Attack(
        .lie, "an entry that is locked",
        changed(changed(sample, 6, [1, 0]), directory + 8, [1, 0]), .encrypted),
    ]
  }

  /// What is wrong with the markup.
  private static func markup(_ sample: [UInt8], _ name: String) -> [Attack] {
    func part(_ text: String) -> [UInt8] { with(sample, ZipArchive.File(name, Array(text.utf8))) }
    let entities = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>"
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    return [
      Attack(.bomb, "names that stand for more and more", part(entities), .damaged),
      Attack(.bomb, "elements within elements", part(deep), .limit),
      Attack(
        .lie, "an encoding that is not the content's", part("<?xml version='1.0' encoding='UTF-16'?><a/>"),
        nil, .damaged, .notCleanable),
      Attack(.lie, "a part that ends within an element", part("<a><b>"), .damaged),
    ]
  }

  private static func zeros(_ name: String) -> ZipArchive.File {
    ZipArchive.File(name, [UInt8](repeating: 0, count: 3_000_000))
  }

  /// The archive with a file more, or in the place of the one of that name.
  private static func with(_ archive: [UInt8], _ file: ZipArchive.File) -> [UInt8] {
    let work = UploadWork()
    guard let zip = try? ZipArchive.read(archive, work) else { return [] }
    var files = zip.entries.compactMap { entry in
      (try? zip.content(of: entry, work)).map { ZipArchive.File(entry.name, $0, isStored: entry.isStored) }
    }
    if let index = files.firstIndex(where: { $0.name == file.name }) {
      files[index] = file
    } else {
      files.append(file)
    }
    return ZipArchive.write(files)
  }

  /// Two lines of the directory that lead to one entry.
  private static func shared() -> [UInt8] {
    let pair = ZipArchive.write([ZipArchive.File("a", [1, 2, 3, 4]), ZipArchive.File("b", [1, 2, 3, 4])])
    let start = pair.count - 22 - 47
    return changed(pair, start + 42, [0, 0, 0, 0])
  }
}

extension MalformedSet {
  /// The bytes with others from a place on.
  static func changed(_ bytes: [UInt8], _ place: Int, _ new: [UInt8]) -> [UInt8] {
    var bytes = bytes
    guard place >= 0, place + new.count <= bytes.count else { return bytes }
    bytes.replaceSubrange(place..<(place + new.count), with: new)
    return bytes
  }

  /// The bytes with others after the first place where a mark stands.
  static func changed(_ bytes: [UInt8], after mark: [UInt8], skipping count: Int = 0, _ new: [UInt8])
    -> [UInt8]
  {
    guard let found = bytes.firstRange(of: mark) else { return bytes }
    return changed(bytes, found.upperBound + count, new)
  }
}
