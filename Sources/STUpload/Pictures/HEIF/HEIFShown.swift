/// Which items a viewer needs: the picture that is shown, what it is put together from, and its transparency.
struct HEIFShown {
  private let meta: HEIFMeta

  init(_ meta: HEIFMeta) { self.meta = meta }

  func items() throws(UploadRefusal) -> Set<Int> {
    var shown: Set<Int> = []
    var waiting = [meta.primary]
    while let id = waiting.popLast() {
      guard shown.insert(id).inserted else { continue }
      guard let item = meta.item(id) else {
        throw .damagedPicture("bilden är gjord av ett objekt som inte finns", at: "objekt \(id)")
      }
      guard Self.pictures.contains(item.type) else {
        throw UploadRefusal(.notCleanable, at: item.place, detail: " (okänt slag av bild)")
      }
      guard item.type == "iden" || item.extents.contains(where: { !$0.isEmpty }) else {
        throw .damagedPicture("ett objekt är tomt", at: item.place)
      }
      for reference in meta.references {
        if reference.from == id, reference.kind == "dimg" { waiting += reference.to }
        if reference.kind == "auxl", reference.to.contains(id), isTransparency(reference.from) {
          waiting.append(reference.from)
        }
      }
    }
    return shown
  }

  /// Coded pictures, and those that are put together: a grid of tiles, layers, one turned or cropped.
  private static let pictures: Set<String> = [
    "hvc1", "av01", "avc1", "vvc1", "evc1", "lhv1", "jpeg", "j2k1", "unci", "grid", "iovl", "iden",
  ]

  private static let transparency = [
    "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", "urn:mpeg:hevc:2015:auxid:1", "urn:mpeg:avc:2015:auxid:1",
  ]

  private func isTransparency(_ id: Int) -> Bool {
    guard let item = meta.item(id) else { return false }
    return item.properties.contains { property in
      guard meta.properties.indices.contains(property.index - 1) else { return false }
      let box = meta.properties[property.index - 1]
      return box.name == "auxC" && Self.transparency.contains(meta.text(of: box, skipping: 4))
    }
  }
}

extension HEIFMeta {
  func text(of box: HEIFBox, skipping count: Int) -> String {
    PictureText.decode(bytes[box.content.dropFirst(count)])
  }
}
