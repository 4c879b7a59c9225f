/// The set of rules that an application is tried under. A rule applies under a scope exactly when the catalogue names a
/// source for it there.
package enum RuleScope: String, Sendable, Hashable, CaseIterable {
  /// Bevis om specialistkompetens under HSLF-FS 2021:8.
  case hslf2021 = "2021"
  /// Bevis om specialistkompetens under SOSFS 2015:8.
  case sosfs2015 = "2015"
  /// Intyg om godkänd bastjänstgöring, HSLF-FS 2021:8.
  case bt = "BT"
}
