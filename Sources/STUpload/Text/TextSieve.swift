/// Parts the characters that a reader sees from those that nobody does.
struct TextSieve: Sendable {
  enum Grain: Sendable, Hashable, CaseIterable {
    case invisible, direction, tag, control, command, trailing
  }

  /// What a reader sees.
  private(set) var seen: [Unicode.Scalar] = []
  /// What was sifted out, by its sort, with the line where the first of them stands.
  private(set) var sifted: [Grain: (line: Int, scalars: [Unicode.Scalar])] = [:]
  /// Marks of direction that take part in what a reader sees.
  private(set) var keptDirections = 0

  private let scalars: [Unicode.Scalar]
  private let keepsDirections: Bool
  private var place = 0
  private var line = 1

  /// - Parameter isTable: blanks at the end of a line are cells of a table, and stay.
  init(_ scalars: [Unicode.Scalar], isTable: Bool) {
    self.scalars = scalars
    keepsDirections = scalars.contains { Self.turns($0) }
    seen.reserveCapacity(scalars.count)
    while place < scalars.count { step() }
    if !isTable { siftTrailing() }
  }

  private mutating func step() {
    let scalar = scalars[place]
    if scalar == "\n" { line += 1 }
    let (grain, length) = grain(scalar)
    if let grain {
      sift(grain, scalars[place..<(place + length)])
    } else {
      seen.append(contentsOf: scalars[place..<(place + length)])
    }
    place += length
  }

  private mutating func sift(_ grain: Grain, _ scalars: ArraySlice<Unicode.Scalar>) {
    sifted[grain, default: (line, [])].scalars.append(contentsOf: scalars)
  }

  /// What sort of character stands here, and how many belong together; no sort for what is seen.
  private mutating func grain(_ scalar: Unicode.Scalar) -> (Grain?, length: Int) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: return (nil, 1)
    case 0x1B: return (.command, commandLength())
    case 0..<0x20, 0x7F...0x84, 0x86...0x9F: return (.control, 1)
    case 0xAD, 0x034F, 0x180E, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return (.invisible, 1)
    case 0x200C, 0x200D: return (joins() ? nil : .invisible, 1)
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return (varies() ? nil : .invisible, 1)
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      if keepsDirections { keptDirections += 1 }
      return (keepsDirections ? nil : .direction, 1)
    case 0xE0000...0xE007F: return (.tag, 1)
    case 0x1F3F4: return (nil, 1 + flagLength())
    default: return (nil, 1)
    }
  }
}

// MARK: - Characters that depend on those around them

extension TextSieve {
  /// What turns the direction of reading: letters of scripts that are read from the right, and marks that make others so.
  private static func turns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0x200F, 0x202B, 0x202E, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFC,
      0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Joiners shape letters of eastern scripts and pictographs, and nothing else.
  private func joins() -> Bool {
    func shapes(_ place: Int) -> Bool {
      guard scalars.indices.contains(place) else { return false }
      let value = scalars[place].value
      return value >= 0x0600 && !(0x2000...0x206F).contains(value) && !(0xE0000...0xE0FFF).contains(value)
    }
    return shapes(place - 1) && shapes(place + 1)
  }

  /// Selectors choose the picture of the sign before them; one sign takes one selector.
  private func varies() -> Bool {
    guard place > 0 else { return false }
    switch scalars[place - 1].value {
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF, 0x2000...0x206F: return false
    case 0x23, 0x2A, 0x30...0x39, 0xA9, 0xAE: return scalars[place].value == 0xFE0F
    case let value: return value >= 0x1000
    }
  }

  /// The flag of a part of a country is a black flag, letters as tags, and an end tag.
  private func flagLength() -> Int {
    let tags = scalars[(place + 1)...].prefix(7).prefix { (0xE0020...0xE007F).contains($0.value) }
    guard let end = tags.firstIndex(where: { $0.value == 0xE007F }) else { return 0 }
    return end - place
  }

  /// A command to a terminal (ECMA-48, 5.4): the escape character and what belongs to it.
  private func commandLength() -> Int {
    let rest = scalars[(place + 1)...]
    guard let next = rest.first else { return 1 }
    let body = rest.dropFirst().prefix(256)
    switch next {
    case "[":
      let end = body.firstIndex { !(0x20...0x3F).contains($0.value) }
      guard let end, (0x40...0x7E).contains(scalars[end].value) else { return 2 }
      return end - place + 1
    case "]", "P", "X", "^", "_":
      guard let end = body.firstIndex(where: { $0.value == 7 || $0.value == 0x9C || $0.value == 0x1B }) else {
        return 2
      }
      return end - place + (scalars[end].value == 0x1B ? 0 : 1)
    default: return (0x20...0x7E).contains(next.value) ? 2 : 1
    }
  }

  /// Blanks at the ends of lines are a slip, unless tabs and blanks take turns there like ones and zeros.
  private mutating func siftTrailing() {
    let lines = seen.split(separator: "\n", omittingEmptySubsequences: false)
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\r" }
    func tail(_ line: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
      line.reversed().prefix(while: isBlank).filter { $0 != "\r" }
    }
    let first = lines.firstIndex { line in
      let tail = tail(line)
      return tail.count >= 4 && tail.contains(" ") && tail.contains("\t")
    }
    guard let first else { return }
    sifted[.trailing] = (first + 1, lines.flatMap(tail))
    let kept = lines.map { line in
      var end = line.endIndex
      while end > line.startIndex, isBlank(line[end - 1]) { end -= 1 }
      return Array(line[..<end]) + (line.last == "\r" ? ["\r"] : [])
    }
    seen = Array(kept.joined(separator: ["\n"]))
  }
}
