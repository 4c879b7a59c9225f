/// An object or array whose end has not come yet.
struct JSONContainer {
  let isObject: Bool
  let place: SourcePlace
  var members: [SourceNode.Member] = []
  var elements: [SourceNode] = []
  /// The key whose value comes next.
  var key: String?
  private var keyPlace = SourcePlace.none
  private var isDuplicate = false
  /// Only for objects with many members; in small ones looking through them is faster.
  private var positions: [String: Int] = [:]

  private static let smallObject = 12

  init(isObject: Bool, place: SourcePlace) {
    self.isObject = isObject
    self.place = place
  }

  var node: SourceNode { SourceNode(isObject ? .object(members) : .array(elements), at: place) }

  /// Begins a member; the place of the first one when its key has been there before.
  mutating func begin(_ key: String, at place: SourcePlace) -> SourcePlace? {
    self.key = key
    keyPlace = place
    let earlier = position(of: key)
    isDuplicate = earlier != nil
    return earlier.map { members[$0].keyPlace }
  }

  /// Takes the value of the member that was begun, or the next element. The value of a repeated key is dropped.
  mutating func take(_ node: SourceNode) {
    guard isObject else {
      elements.append(node)
      return
    }
    guard let key, !isDuplicate else { return }
    members.append(SourceNode.Member(key, at: keyPlace, node))
    if members.count > Self.smallObject { remember() }
  }

  private func position(of key: String) -> Int? {
    if members.count > Self.smallObject { return positions[key] }
    return members.firstIndex { $0.key == key }
  }

  private mutating func remember() {
    if positions.isEmpty {
      for (position, member) in members.enumerated() { positions[member.key] = position }
    } else if let last = members.last {
      positions[last.key] = members.count - 1
    }
  }
}
