/// Writes the boxes of a picture: what it is made of, in the order of the items, and the data in the same order.
struct HEIFWriter {
  private let bytes: [UInt8]
  private let meta: HEIFMeta
  private let items: [HEIFItem]
  private let kept: Set<Int>
  /// The boxes of properties, by the number that items of the file read know them by.
  private let properties: [Int: [UInt8]]
  /// Whether all numbers of items fit into two bytes.
  private let isShort: Bool

  init(_ bytes: [UInt8], _ meta: HEIFMeta, _ kept: Set<Int>, _ properties: [Int: [UInt8]]) {
    self.bytes = bytes
    self.meta = meta
    self.kept = kept
    self.properties = properties
    items = meta.items.filter { kept.contains($0.id) }
    isShort = items.allSatisfy { $0.id <= 0xFFFF }
  }

  /// - Parameter start: how many bytes stand before.
  func written(after start: Int) -> [UInt8] {
    // The offsets depend on the length of the box that tells them, which does not depend on the offsets.
    let length = metaBox(dataStart: 0).count
    let data = items.flatMap { item in item.extents.flatMap { bytes[$0] } }
    return metaBox(dataStart: start + length + 8) + HEIFBox.made("mdat", data)
  }

  private func number(_ value: Int, _ size: Int) -> [UInt8] { HEIFBox.number(value, size) }
  private func id(_ value: Int) -> [UInt8] { number(value, isShort ? 2 : 4) }

  private func metaBox(dataStart: Int) -> [UInt8] {
    let handler = HEIFBox.made("hdlr", number(0, 8) + Array("pict".utf8) + number(0, 13))
    let first = HEIFBox.made("pitm", number(isShort ? 0 : 1 << 24, 4) + id(meta.primary))
    return HEIFBox.made(
      "meta", number(0, 4) + handler + first + locations(dataStart) + list() + references() + shown())
  }

  private func locations(_ dataStart: Int) -> [UInt8] {
    let items = items.filter { item in item.extents.contains { !$0.isEmpty } }
    var content = number(isShort ? 0 : 2 << 24, 4) + [0x44, 0] + id(items.count)
    var offset = dataStart
    for item in items {
      let size = item.extents.reduce(0) { $0 + $1.count }
      content += id(item.id) + (isShort ? [] : [0, 0]) + [0, 0, 0, 1] + number(offset, 4) + number(size, 4)
      offset += size
    }
    return HEIFBox.made("iloc", content)
  }

  private func list() -> [UInt8] {
    let entries = items.flatMap { item in
      HEIFBox.made(
        "infe",
        number(isShort ? 2 << 24 : 3 << 24, 4) + id(item.id) + [0, 0] + Array(item.type.utf8) + [0])
    }
    return HEIFBox.made("iinf", number(0, 4) + number(items.count, 2) + entries)
  }

  /// Those between items that are kept.
  private func references() -> [UInt8] {
    var content: [UInt8] = []
    for reference in meta.references where kept.contains(reference.from) {
      let to = reference.to.filter(kept.contains)
      guard !to.isEmpty, ["dimg", "auxl", "prem"].contains(reference.kind) else { continue }
      let body = id(reference.from) + number(to.count, 2) + to.flatMap(id)
      content += number(body.count + 8, 4) + Array(reference.kind.utf8) + body
    }
    guard !content.isEmpty else { return [] }
    return HEIFBox.made("iref", number(isShort ? 0 : 1 << 24, 4) + content)
  }

  private func shown() -> [UInt8] {
    let order = properties.keys.sorted()
    var numbers: [Int: Int] = [:]
    for (position, key) in order.enumerated() { numbers[key] = position + 1 }
    let boxes = order.flatMap { properties[$0] ?? [] }
    let isWide = order.count > 0x7F
    var links = number(isWide ? 1 : 0, 4) + number(items.count, 4)
    if !isShort { links[0] = 1 }
    for item in items {
      let own = item.properties.filter { numbers[$0.index] != nil }.prefix(255)
      links += id(item.id) + number(own.count, 1)
      for property in own {
        let mark = property.isEssential ? (isWide ? 0x8000 : 0x80) : 0
        links += number((numbers[property.index] ?? 0) | mark, isWide ? 2 : 1)
      }
    }
    return HEIFBox.made("iprp", HEIFBox.made("ipco", boxes) + HEIFBox.made("ipma", links))
  }
}
