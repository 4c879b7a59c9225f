/// Every check, in no order that matters: findings are sorted afterwards.
enum RecordChecks {
  static let all: [any RecordCheck.Type] = [
    UniqueIDs.self,
    References.self,
  ]
}
