internal import STReport

/// An answer of the handbook in the form that is asked for.
public struct HandbookAnswer: Sendable {
  private let page: HandbookPage

  init(_ page: HandbookPage) { self.page = page }

  /// For a terminal of so many columns.
  public func text(width: Int) -> String { page.text(width: max(40, width)) }

  /// For another program.
  public var json: [UInt8] { page.json }
}
