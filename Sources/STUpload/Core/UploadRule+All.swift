extension UploadRule {
  /// Every rule. Each kind of file adds its own list.
  package static let all: [UploadRule] =
    common
    + archive
    + pdf
    + text
    + compound
    + pictures
    + office
}
