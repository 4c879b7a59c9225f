/// One item: a picture, a part of one, or something about one.
struct HEIFItem {
  let id: Int
  let type: String
  let name: String
  /// What kind of data an item of type `mime` or `uri ` is.
  let content: String
  let isProtected: Bool
  /// Where its bytes stand in the file.
  var extents: [Range<Int>] = []
  /// The properties that it has, by their position from 1, and whether a viewer must understand each.
  var properties: [(index: Int, isEssential: Bool)] = []

  var place: String { "objekt \(id) (\(type))" }
}

/// One reference: from an item to others, of a kind such as `dimg` (put together from), `thmb`, `auxl`, `cdsc`.
struct HEIFReference {
  let kind: String
  let from: Int
  let to: [Int]
}
