/// The shape of one kind of object in the record: the single source of validation, JSON Schema, XSD and the XML form.
struct EntitySchema: Sendable {
  /// Name of the definition in the published schemas.
  let name: String
  /// What people call it, in Swedish.
  let label: String
  /// In the order in which the record is written. At most 64.
  let fields: [FieldSchema]

  init(_ name: String, _ label: String, _ fields: [FieldSchema]) {
    self.name = name
    self.label = label
    self.fields = fields
  }

  func field(_ key: String) -> FieldSchema? { fields.first { $0.key == key } }
}

/// One key of an object.
struct FieldSchema: Sendable {
  let key: String
  let shape: ValueShape
  let presence: Presence
  let privacy: PrivacyClass
  /// What people call it, in Swedish.
  let label: String

  init(_ key: String, _ shape: ValueShape, _ presence: Presence, _ privacy: PrivacyClass, _ label: String) {
    self.key = key
    self.shape = shape
    self.presence = presence
    self.privacy = privacy
    self.label = label
  }
}

enum Presence: Sendable {
  /// Without it there is no record.
  case required
  case optional
  /// May be absent from a record; the rules ask for it when a paper that needs it is made.
  case neededForPaper
}

/// How much a value says about a person.
enum PrivacyClass: Int, Sendable {
  case open
  /// Name, contact, work.
  case personal
  case identityNumber
  /// Free text or assessment.
  case freeText
  /// Special category (GDPR art. 9), a coarse code only.
  case special
}
