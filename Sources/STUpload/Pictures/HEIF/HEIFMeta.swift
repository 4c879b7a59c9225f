/// What the box `meta` says: the items, where they stand, how they belong together, and which one is shown.
struct HEIFMeta {
  static let itemLimit = 2_000
  private static let extentLimit = 100_000

  private(set) var items: [HEIFItem] = []
  private(set) var primary = 0
  private(set) var references: [HEIFReference] = []
  private(set) var properties: [HEIFBox] = []
  /// Boxes of `meta` that are read here; what else there is goes.
  private(set) var others: [HEIFBox] = []
  let bytes: [UInt8]
  private var itemData: Range<Int>?
  private var positions: [Int: Int] = [:]

  init(_ bytes: [UInt8], _ meta: HEIFBox, counting count: inout Int) throws(UploadRefusal) {
    self.bytes = bytes
    let boxes = try HEIFBox.all(bytes, in: meta.content.dropFirst(4), counting: &count)
    let known: Set<String> = ["hdlr", "pitm", "iinf", "iloc", "iprp", "iref", "idat"]
    others = boxes.filter { !known.contains($0.name) }
    itemData = boxes.first { $0.name == "idat" }?.content
    guard let handler = Self.only("hdlr", boxes), let first = Self.only("pitm", boxes),
      let list = Self.only("iinf", boxes), let locations = Self.only("iloc", boxes),
      let shown = Self.only("iprp", boxes),
      boxes.count(where: { $0.name == "iref" || $0.name == "idat" }) <= 2
    else { throw .damagedPicture("den säger inte vilken bild som visas", at: meta.place) }
    guard PictureReader(bytes, handler.content).has("pict", at: 8) else {
      throw .damagedPicture("den är ingen stillbild", at: handler.place)
    }
    try readItems(list, &count)
    try readPrimary(first)
    try readLocations(locations)
    try readProperties(shown, &count)
    for box in boxes where box.name == "iref" { try readReferences(box, &count) }
  }

  private static func only(_ name: String, _ boxes: [HEIFBox]) -> HEIFBox? {
    let found = boxes.filter { $0.name == name }
    return found.count == 1 ? found.first : nil
  }

  func item(_ id: Int) -> HEIFItem? { positions[id].map { items[$0] } }

  private func damaged(_ box: HEIFBox) -> UploadRefusal {
    .damagedPicture("boxen \(box.name) är fel", at: box.place)
  }

  private mutating func readPrimary(_ box: HEIFBox) throws(UploadRefusal) {
    let reader = PictureReader(bytes, box.content)
    guard let version = reader.byte(0), let id = reader.number(4, size: version == 0 ? 2 : 4),
      positions[id] != nil
    else { throw damaged(box) }
    primary = id
  }

  private mutating func readItems(_ box: HEIFBox, _ count: inout Int) throws(UploadRefusal) {
    let reader = PictureReader(bytes, box.content)
    guard let version = reader.byte(0), reader.range(0, version == 0 ? 6 : 8) != nil else {
      throw damaged(box)
    }
    let entries = try HEIFBox.all(bytes, in: box.content.dropFirst(version == 0 ? 6 : 8), counting: &count)
    guard entries.count <= Self.itemLimit else {
      throw .limit("högst \(Self.itemLimit) objekt läses", at: box.place)
    }
    for entry in entries {
      guard entry.name == "infe", let item = item(entry), positions[item.id] == nil else {
        throw damaged(entry)
      }
      positions[item.id] = items.count
      items.append(item)
    }
  }

  private func item(_ box: HEIFBox) -> HEIFItem? {
    let reader = PictureReader(bytes, box.content)
    guard let version = reader.byte(0), version == 2 || version == 3 else { return nil }
    let size = version == 2 ? 2 : 4
    guard let id = reader.number(4, size: size), let protection = reader.short(4 + size),
      let type = reader.name(6 + size)
    else { return nil }
    let texts = bytes[box.content.dropFirst(10 + size)]
    let name = texts.prefix { $0 != 0 }
    let content = texts.dropFirst(name.count + 1)
    return HEIFItem(
      id: id, type: type, name: PictureText.decode(name), content: PictureText.decode(content),
      isProtected: protection != 0)
  }

  private mutating func readLocations(_ box: HEIFBox) throws(UploadRefusal) {
    var cursor = HEIFCursor(bytes, box.content)
    guard let version = cursor.next(1), version <= 2, cursor.next(3) != nil, let sizes = cursor.next(2) else {
      throw damaged(box)
    }
    let (offsetSize, lengthSize) = (sizes >> 12, sizes >> 8 & 15)
    let (baseSize, indexSize) = (sizes >> 4 & 15, version == 0 ? 0 : sizes & 15)
    guard [offsetSize, lengthSize, baseSize, indexSize].allSatisfy([0, 4, 8].contains),
      let count = cursor.next(version == 2 ? 4 : 2), count <= Self.itemLimit
    else { throw damaged(box) }
    var extents = 0
    for _ in 0..<count {
      guard let id = cursor.next(version == 2 ? 4 : 2), let method = version == 0 ? 0 : cursor.next(2),
        let file = cursor.next(2), let base = cursor.next(baseSize), let pieces = cursor.next(2)
      else { throw damaged(box) }
      guard method & 15 <= 1, file == 0 else {
        throw UploadRefusal(.notCleanable, at: "objekt \(id)", detail: " (delar i andra filer eller objekt)")
      }
      extents += pieces
      guard extents <= Self.extentLimit else {
        throw .limit("högst \(Self.extentLimit) delar av objekt läses", at: box.place)
      }
      for _ in 0..<pieces {
        guard cursor.next(indexSize) != nil, let offset = cursor.next(offsetSize),
          let length = cursor.next(lengthSize), let range = place(method & 15, base, offset, length)
        else { throw .damagedPicture("ett objekt når utanför filen", at: "objekt \(id)") }
        if let position = positions[id] { items[position].extents.append(range) }
      }
    }
  }

  /// Where a piece stands in the file: counted from its start, or from the start of the box `idat`. A length of zero means
  /// all there is.
  private func place(_ method: Int, _ base: Int, _ offset: Int, _ length: Int) -> Range<Int>? {
    guard let window = method == 0 ? bytes.indices : itemData else { return nil }
    let (start, isOver) = base.addingReportingOverflow(offset)
    guard !isOver, start <= window.count else { return nil }
    return PictureReader(bytes, window).range(start, length == 0 ? window.count - start : length)
  }

  private mutating func readProperties(_ box: HEIFBox, _ count: inout Int) throws(UploadRefusal) {
    let boxes = try HEIFBox.all(bytes, in: box.content, counting: &count)
    guard let list = Self.only("ipco", boxes) else { throw damaged(box) }
    properties = try HEIFBox.all(bytes, in: list.content, counting: &count)
    others += boxes.filter { $0.name != "ipco" && $0.name != "ipma" }
    for links in boxes where links.name == "ipma" { try readLinks(links) }
  }

  private mutating func readLinks(_ box: HEIFBox) throws(UploadRefusal) {
    var cursor = HEIFCursor(bytes, box.content)
    guard let version = cursor.next(1), let flags = cursor.next(3), let count = cursor.next(4),
      count <= Self.itemLimit
    else { throw damaged(box) }
    let isWide = flags & 1 == 1
    for _ in 0..<count {
      guard let id = cursor.next(version == 0 ? 2 : 4), let links = cursor.next(1) else { throw damaged(box) }
      for _ in 0..<links {
        guard let link = cursor.next(isWide ? 2 : 1) else { throw damaged(box) }
        let mask = isWide ? 0x7FFF : 0x7F
        guard link & mask <= properties.count else { throw damaged(box) }
        guard link & mask > 0, let position = positions[id] else { continue }
        items[position].properties.append((link & mask, link > mask))
      }
    }
  }

  private mutating func readReferences(_ box: HEIFBox, _ count: inout Int) throws(UploadRefusal) {
    guard let version = PictureReader(bytes, box.content).byte(0), box.content.count >= 4 else {
      throw damaged(box)
    }
    let size = version == 0 ? 2 : 4
    for entry in try HEIFBox.all(bytes, in: box.content.dropFirst(4), counting: &count) {
      var cursor = HEIFCursor(bytes, entry.content)
      guard let from = cursor.next(size), let targets = cursor.next(2) else { throw damaged(entry) }
      var to: [Int] = []
      for _ in 0..<targets {
        guard let id = cursor.next(size) else { throw damaged(entry) }
        to.append(id)
      }
      references.append(HEIFReference(kind: entry.name, from: from, to: to))
    }
  }
}

/// Numbers one after the other.
struct HEIFCursor {
  private let reader: PictureReader
  private var offset = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) { reader = PictureReader(bytes, range) }

  /// The next number of so many bytes; 0 for one of no bytes, nil at the end.
  mutating func next(_ size: Int) -> Int? {
    guard let value = reader.number(offset, size: size) else { return nil }
    offset += size
    return value
  }
}
