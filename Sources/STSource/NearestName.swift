/// Finds what a person probably meant to write.
package enum NearestName {
  /// The known name nearest to a misspelt one, or nil when none is near: at most one edit for every three letters.
  /// Of equally near names the first one wins.
  package static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let written = Array(name.utf8.prefix(65))
    guard !written.isEmpty, written.count <= 64 else { return nil }
    let allowed = max(1, written.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.utf8.prefix(65))
      guard letters.count <= 64, abs(letters.count - written.count) <= allowed else { continue }
      let distance = editDistance(written, letters)
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Edits (insert, delete, replace, swap neighbours) between two names; a change of case is half as grave as any other,
  /// so distances are counted in halves and rounded up.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count).map { $0 * 2 }
    for (row, letter) in left.enumerated() {
      var current = [(row + 1) * 2]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1], current[column]) + 2
        cost = min(cost, last[column] + replacementCost(letter, other))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 2)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return ((last.last ?? 0) + 1) / 2
  }

  private static func replacementCost(_ left: UInt8, _ right: UInt8) -> Int {
    if left == right { return 0 }
    return left ^ right == 0x20 ? 1 : 2
  }
}
