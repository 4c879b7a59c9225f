/// Numbers that stand beside each other and could be one number written in groups.
struct DigitGroups {
  private(set) var first: Int
  private(set) var last: Int
  /// Digits of each group.
  private(set) var lengths: [Int]
  /// What stands between the groups; one less than groups.
  private(set) var joints: [Gap] = []
  private(set) var total: Int

  init(_ first: Int, in text: ScannedText) {
    self.first = first
    last = first
    total = Int(text.tokens[first].count)
    lengths = [total]
  }

  /// Takes in the next number. False when there is none, when it is parted by more than a separator, or when it is too
  /// long.
  mutating func append(in text: ScannedText) -> Bool {
    guard let next = text.token(last + 1), next.isNumber, Self.joins(next.gap),
      total + Int(next.count) <= 12
    else { return false }
    last += 1
    total += Int(next.count)
    lengths.append(Int(next.count))
    joints.append(next.gap)
    return true
  }

  /// Whether the numbers from a token on can add up to ten or twelve digits; most cannot.
  static func canBeIdentity(_ first: Int, in text: ScannedText) -> Bool {
    var total = Int(text.tokens[first].count)
    var last = first
    while total != 10, total < 12 {
      guard let next = text.token(last + 1), next.isNumber, joins(next.gap) else { return false }
      total += Int(next.count)
      last += 1
    }
    return total == 10 || total == 12
  }

  private static func joins(_ gap: Gap) -> Bool {
    switch gap {
    case .blank, .lineBreak, .hyphen, .spacedHyphen, .plus, .underscore, .dot, .slash: true
    case .start, .none, .paragraph, .colon, .comma, .stop, .other: false
    }
  }

  func digits(in text: ScannedText) -> [UInt8] {
    (first...last).flatMap { text.digits(text.tokens[$0]) }
  }

  /// The places of the last four digits.
  func lastFourDigits(in text: ScannedText) -> [Range<Int>] {
    var wanted = 4
    var ranges: [Range<Int>] = []
    for index in (first...last).reversed() where wanted > 0 {
      let token = text.tokens[index]
      ranges.append(text.tail(of: token, digits: min(wanted, Int(token.count))))
      wanted -= Int(token.count)
    }
    return ranges.reversed()
  }
}

extension ScannedText {
  /// From the first of the last so many digits of a number to its end.
  fileprivate func tail(of token: Token, digits wanted: Int) -> Range<Int> {
    var index = Int(token.start)
    var skipped = Int(token.count) - wanted
    while skipped > 0, index < Int(token.end) {
      let (scalar, length) = Self.scalar(bytes, at: index)
      if scalar.properties.numericType == .decimal { skipped -= 1 }
      index += length
    }
    return index..<Int(token.end)
  }
}

// MARK: - Shape

extension DigitGroups {
  /// How a number is grouped, from the most telling to the least.
  enum Shape {
    /// `19121212-1212`, `121212+1212`: date and number parted by a mark.
    case split
    /// Twelve digits in one piece.
    case whole12
    /// Ten digits in one piece.
    case whole10
    /// `1912-12-12-1212`: the date written out.
    case dated
    /// As one of the above, but with a blank where the mark should stand, or with a full stop or an underscore.
    case loose
    /// Every digit apart, as text comes out of a form with one box for each, or any other even grouping.
    case scattered
  }

  var shape: Shape? {
    let plain = Self.shape(lengths, joints)
    guard joints.contains(.lineBreak) else { return plain }
    // A line break may fall anywhere in a number.
    let (merged, rest) = mergedAtLineBreaks
    switch Self.shape(merged, rest) {
    case .loose, .scattered, nil: return plain
    case .some(let shape): return plain == .split ? plain : shape
    }
  }

  private var mergedAtLineBreaks: (lengths: [Int], joints: [Gap]) {
    var merged: [Int] = []
    var rest: [Gap] = []
    for (position, length) in lengths.enumerated() {
      if let last = merged.last, position > 0, joints[position - 1] == .lineBreak {
        merged[merged.count - 1] = last + length
      } else {
        merged.append(length)
        if position > 0 { rest.append(joints[position - 1]) }
      }
    }
    return (merged, rest)
  }

  private static func shape(_ lengths: [Int], _ joints: [Gap]) -> Shape? {
    let isMarked = joints.last.map { isMark($0) } ?? false
    switch lengths {
    case [12]: return .whole12
    case [10]: return .whole10
    case [8, 4], [6, 4]: return isMarked ? .split : .loose
    case [2, 6, 4]: return isMarked ? .split : .loose
    case [4, 2, 2, 4], [2, 2, 2, 4], [2, 2, 2, 2, 4], [6, 2, 4]: return isMarked ? .dated : .loose
    case [4, 4, 4], [6, 2, 2], [8, 2, 2], [2, 6, 2, 2], [4, 2, 2, 2, 2], [2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2]:
      return .scattered
    default: return lengths.allSatisfy { $0 == 1 } ? .scattered : nil
    }
  }

  private static func isMark(_ gap: Gap) -> Bool {
    switch gap {
    case .hyphen, .spacedHyphen, .plus, .lineBreak: true
    default: false
    }
  }

  /// Whether the digits are not part of something longer: a number of sixteen digits, a decimal number, a version. Evenly
  /// grouped digits must have no other number beside them at all; date and number parted by a mark, or twelve digits in one
  /// piece, are telling enough to stand inside a file's name or address (`2024/19121212-1212-1`).
  func stands(alone shape: Shape, in text: ScannedText) -> Bool {
    switch (shape, neighbourhood(in: text)) {
    case (_, .free), (.split, _), (.whole12, _): true
    case (.scattered, _), (_, .touching): false
    case (_, .near): true
    }
  }

  enum Neighbourhood: Int {
    case free, near, touching
  }

  /// How close the next number stands on either side.
  func neighbourhood(in text: ScannedText) -> Neighbourhood {
    let before = text.token(first - 1).flatMap { $0.isNumber ? text.tokens[first].gap : nil }
    let after = text.token(last + 1).flatMap { $0.isNumber ? $0.gap : nil }
    let closest = [before, after].compactMap { $0.map(Self.neighbourhood(across:)) }
    return closest.max { $0.rawValue < $1.rawValue } ?? .free
  }

  private static func neighbourhood(across gap: Gap) -> Neighbourhood {
    switch gap {
    case .start, .stop, .paragraph, .other, .lineBreak: .free
    case .blank, .comma, .underscore, .spacedHyphen: .near
    case .none, .hyphen, .plus, .dot, .slash, .colon: .touching
    }
  }
}
