/// What stands between two tokens.
enum Gap: UInt8 {
  /// The beginning of the text.
  case start
  /// Nothing, as between the letter and the digits of `F32`.
  case none
  case blank
  /// One line break, with or without the hyphen of a divided word.
  case lineBreak
  /// An empty line.
  case paragraph
  case hyphen, spacedHyphen
  case plus, underscore, dot, slash, colon, comma
  /// A full stop with a blank or a line break after it.
  case stop
  case other
}

/// Collects what stands between two tokens.
struct GapBuilder {
  private var blanks = 0
  private var lineFeeds = 0
  private var marks = 0
  private var mark = CharacterClass.other
  private var isStart = true

  mutating func add(_ character: CharacterClass) {
    switch character {
    case .blank: blanks += 1
    case .lineFeed: lineFeeds += 1
    case .attached: break
    default:
      marks += 1
      mark = character
    }
  }

  /// The gap so far; a new one begins.
  mutating func take() -> Gap {
    defer {
      self = GapBuilder()
      isStart = false
    }
    if lineFeeds > 1 { return .paragraph }
    if marks == 0 {
      if lineFeeds == 1 { return .lineBreak }
      return blanks > 0 ? .blank : isStart ? .start : .none
    }
    return marks == 1 ? marked : .other
  }

  private var marked: Gap {
    let isTight = blanks == 0 && lineFeeds == 0
    switch mark {
    case .hyphen: return isTight ? .hyphen : lineFeeds == 1 ? .lineBreak : .spacedHyphen
    case .plus: return .plus
    case .underscore: return isTight ? .underscore : .other
    case .dot: return isTight ? .dot : .stop
    case .slash: return isTight ? .slash : .other
    case .colon: return isTight ? .colon : .other
    case .comma: return .comma
    default: return .other
    }
  }
}
