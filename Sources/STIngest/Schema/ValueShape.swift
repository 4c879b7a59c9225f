/// What a value must look like.
indirect enum ValueShape: Sendable {
  /// One line of text of at most so many characters (Unicode scalars).
  case text(Int)
  /// Text of several lines that a person has written freely.
  case freeText(Int)
  case code(TextForm)
  /// The id of an entity in the named list.
  case reference(to: String)
  case date
  case timestamp
  case integer(ClosedRange<Int>)
  case percent
  case bool
  case choice([String])
  case constant(String)
  case object(EntitySchema)
  /// A list; `item` is the name of its elements in XML.
  case list(ValueShape, item: String, count: ClosedRange<Int>)
  /// Ids that XML writes in one attribute.
  case references(to: String)
  /// An object with free keys; in XML elements named `item` that carry the key in the attribute `key`.
  case map(EntitySchema, item: String, key: String)
  /// Anything; kept but not understood.
  case opaque

  /// How many elements a list may hold when nothing narrower is said.
  static let anyNumber = 0...RecordLimits.entities
  static let oneOrMore = 1...RecordLimits.entities
}

/// Limits of the record as a whole.
enum RecordLimits {
  /// Objects in lists, all lists together.
  static let entities = 5000
  /// Characters (Unicode scalars) of any one text.
  static let text = 20_000
}
