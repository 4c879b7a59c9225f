public import STPipeline

/// What a run is asked for.
public struct BatchOptions: Sendable, Hashable {
  /// Check only: no papers, and no folder for each record.
  public var checksOnly: Bool
  public var bundle: BundleOptions
  public var today: Today

  public init(checksOnly: Bool, bundle: BundleOptions, today: Today) {
    self.checksOnly = checksOnly
    self.bundle = bundle
    self.today = today
  }
}
