/// What the controller has decided about the processing.
package struct TenantInstructions: Sendable, Hashable {
  package var retentionPolicy: String
  package var allowSpecialCategories: Bool
  package var decisionRef: String?

  package init(retentionPolicy: String, allowSpecialCategories: Bool) {
    self.retentionPolicy = retentionPolicy
    self.allowSpecialCategories = allowSpecialCategories
  }
}
