/// Reads the boxes, decides which items are shown, and has the rest reported. Used within one call.
struct HEIFWalker {
  /// Properties that say how a picture is coded, how large it is, how it is turned and which colours it has.
  private static let knownProperties: Set<String> = [
    "ispe", "pixi", "colr", "pasp", "clap", "irot", "imir", "hvcC", "av1C", "avcC", "vvcC", "evcC", "jpgC",
    "j2kH",
    "auxC", "a1op", "a1lx", "lsel", "clli", "mdcv", "cclv", "amve", "lhvC", "tols", "oinf",
  ]

  private let bytes: [UInt8]
  private let work: UploadWork
  private(set) var walk = PictureWalk(
    notSeen: PictureBlindness.common + ["Meddelanden i den kodade bildströmmen (SEI, OBU) har inte lästs."])
  private var boxes = 0

  init(_ bytes: [UInt8], _ work: UploadWork) {
    self.bytes = bytes
    self.work = work
  }

  mutating func run() throws(UploadRefusal) {
    guard let head = HEIFBox(bytes, at: 0, within: bytes.indices), head.name == "ftyp",
      head.content.count >= 8,
      head.content.count % 4 == 0, head.content.count <= 400
    else { throw .damagedPicture("filens huvud är fel", at: "byte 0") }
    let (top, end) = try topLevel()
    if let film = top.first(where: { $0.name == "moov" }) {
      throw UploadRefusal(.notCleanable, at: film.place, detail: " (bilden rör sig)")
    }
    let metas = top.filter { $0.name == "meta" }
    guard let box = metas.first, metas.count == 1, box.content.count >= 4 else {
      throw .damagedPicture("den säger inte vilken bild som visas", at: "byte \(end)")
    }
    let meta = try HEIFMeta(bytes, box, counting: &boxes)
    let kept = try HEIFShown(meta).items()
    try checkSize(meta, kept)
    try report(meta, kept)
    reportBoxes(top + meta.others)
    let properties = try keptProperties(meta, kept)
    let writer = HEIFWriter(bytes, meta, kept, properties)
    reportUnused(top, meta)
    walk.keep(head.range)
    walk.put(writer.written(after: head.range.count))
    PictureTail.report(bytes, from: end, &walk)
  }

  /// Items may point at the same bytes; a copy would have them once for each.
  private func checkSize(_ meta: HEIFMeta, _ kept: Set<Int>) throws(UploadRefusal) {
    let extents = meta.items.filter { kept.contains($0.id) }.flatMap(\.extents)
    guard extents.reduce(0, { $0 + $1.count }) <= bytes.count else {
      throw .damagedPicture("bildens delar delar samma innehåll", at: "box iloc")
    }
  }

  /// The boxes of the file, and where they end: what follows may be anything.
  private mutating func topLevel() throws(UploadRefusal) -> (boxes: [HEIFBox], end: Int) {
    var found: [HEIFBox] = []
    var position = 0
    while let box = HEIFBox(bytes, at: position, within: bytes.indices) {
      boxes += 1
      guard boxes <= 10_000 else { throw .limit("högst 10000 boxar läses", at: box.place) }
      found.append(box)
      position = box.range.upperBound
    }
    return (found, position)
  }

  private mutating func report(_ meta: HEIFMeta, _ kept: Set<Int>) throws(UploadRefusal) {
    for item in meta.items {
      guard !item.isProtected else { throw UploadRefusal(.encrypted, at: item.place) }
      if !Self.plainNames.contains(item.name) {
        walk.reportText(.pictureText, item.name, at: item.place + ", namn")
      }
      if !kept.contains(item.id) { report(item, meta) }
    }
    let groups = meta.others.filter { $0.name == "grpl" }
    for group in groups { walk.report(.pictureTags, at: group.place) }
  }

  /// The names that a common encoder gives every picture.
  private static let plainNames: Set<String> = ["", "Color", "Alpha", "Exif", "XMP"]

  private mutating func report(_ item: HEIFItem, _ meta: HEIFMeta) {
    let content = beginning(of: item)
    let kinds = meta.references.filter { $0.from == item.id }.map(\.kind)
    switch item.type {
    case "Exif":
      // Four bytes say how far the block is from here.
      let skip = 4 + (PictureReader(content).long(0) ?? 0)
      walk.reportExif(content, min(skip, content.count)..<content.count, at: item.place)
    case "mime" where item.content.hasPrefix("application/rdf+xml"):
      walk.reportXMP(content[...], at: item.place)
    case "mime", "uri ":
      walk.hear(item.content, at: item.place)
      walk.reportPrivate(.picturePrivate, content[...], at: item.place)
    case _ where kinds.contains("thmb"): walk.report(.pictureThumbnail, at: item.place)
    default: walk.reportPrivate(.pictureExtra, content[...], at: item.place)
    }
  }

  private mutating func reportBoxes(_ boxes: [HEIFBox]) {
    for box in boxes where !["ftyp", "meta", "mdat", "grpl", "dinf"].contains(box.name) {
      let content = bytes[box.content]
      switch box.name {
      case "free", "skip", "wide":
        let isEmpty = content.allSatisfy { $0 == 0 }
        if isEmpty {
          walk.report(.picturePadding, at: box.place)
        } else {
          walk.reportPrivate(.pictureGap, content, at: box.place)
        }
      case "mpvd": walk.reportPrivate(.pictureFilm, content, at: box.place)
      case "uuid" where content.starts(with: Self.credentials):
        walk.reportPrivate(.pictureCredentials, content, at: box.place)
      default: walk.reportPrivate(.picturePrivate, content, at: box.place)
      }
    }
  }

  /// As much of an item as is looked at.
  private func beginning(of item: HEIFItem) -> [UInt8] {
    var content: [UInt8] = []
    for extent in item.extents where content.count < PictureText.limit {
      content += bytes[extent].prefix(PictureText.limit - content.count)
    }
    return content
  }

  /// How the box of C2PA begins.
  private static let credentials: [UInt8] = [
    0xD8, 0xFE, 0xC3, 0xD6, 0x1B, 0x0E, 0x48, 0x3C, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7E, 0xC4, 0x81,
  ]

  /// The properties that kept items have, each as it is to be written.
  private mutating func keptProperties(
    _ meta: HEIFMeta, _ kept: Set<Int>
  ) throws(UploadRefusal) -> [Int: [UInt8]] {
    var wanted: Set<Int> = []
    for item in meta.items where kept.contains(item.id) { wanted.formUnion(item.properties.map(\.index)) }
    var properties: [Int: [UInt8]] = [:]
    for (position, box) in meta.properties.enumerated() {
      let isWanted = wanted.contains(position + 1)
      if Self.knownProperties.contains(box.name) {
        guard isWanted else { continue }
        properties[position + 1] = try property(box)
      } else {
        let isEssential = meta.items.contains { item in
          kept.contains(item.id) && item.properties.contains { $0.index == position + 1 && $0.isEssential }
        }
        guard !isEssential else {
          throw UploadRefusal(.notCleanable, at: box.place, detail: " (egenskapen \(box.name) är okänd)")
        }
        walk.reportPrivate(.pictureTags, bytes[box.content], at: box.place)
      }
    }
    return properties
  }

  private mutating func property(_ box: HEIFBox) throws(UploadRefusal) -> [UInt8] {
    let reader = PictureReader(bytes, box.content)
    switch box.name {
    case "ispe":
      guard let width = reader.long(4), let height = reader.long(8) else {
        throw .damagedPicture("bilden saknar bredd eller höjd", at: box.place)
      }
      try PictureSize.check(width, height, at: box.place, work)
    case "clap": walk.report(.pictureCropped, at: box.place, isRemovable: false)
    case "colr" where reader.has("prof") || reader.has("rICC"):
      let profile = Array(bytes[box.content.dropFirst(4)])
      guard let clean = walk.reportProfile(profile, at: box.place) else {
        throw .damagedPicture("färgprofilen går inte att läsa", at: box.place)
      }
      return HEIFBox.made("colr", bytes[box.content].prefix(4) + clean)
    default: break
    }
    return Array(bytes[box.range])
  }

  /// Bytes in the boxes of data that no item takes.
  private mutating func reportUnused(_ top: [HEIFBox], _ meta: HEIFMeta) {
    let used = meta.items.flatMap(\.extents).sorted { $0.lowerBound < $1.lowerBound }
    for box in top where box.name == "mdat" {
      var end = box.content.lowerBound
      for range in used where range.overlaps(box.content) {
        if range.lowerBound > end { reportGap(end..<range.lowerBound) }
        end = max(end, range.upperBound)
      }
      if end < box.content.upperBound { reportGap(end..<box.content.upperBound) }
    }
  }

  private mutating func reportGap(_ range: Range<Int>) {
    if bytes[range].allSatisfy({ $0 == 0 }) {
      if range.count > 16 { walk.report(.picturePadding, at: "byte \(range.lowerBound)") }
    } else {
      walk.reportPrivate(.pictureGap, bytes[range], at: "byte \(range.lowerBound)")
    }
  }
}
