/// One part of a run that is shared between machines: every `count`th record, from the `number`th on. The parts differ by
/// one record at most, and which records a part has follows from their order alone; a record that is added to the folder
/// moves those behind it to other parts.
public struct BatchShard: Sendable, Hashable {
  /// From 1 to `count`.
  public let number: Int
  public let count: Int

  /// The most parts that a run may have.
  static let most = 100_000

  public static let whole = BatchShard(number: 1, count: 1)

  private init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  /// `K/N`; nil where that is no part.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], (1...Self.most).contains(count),
      (1...count).contains(number), text == "\(number)/\(count)"
    else { return nil }
    self.init(number: number, count: count)
  }

  /// How many of so many records belong to the part.
  func share(of total: Int) -> Int { (total - number + count) / count }

  /// Whether the record with this place among all, from 0, belongs to the part.
  func contains(_ index: Int) -> Bool { index % count == number - 1 }
}
