/// How one delmål is to be reached.
package struct MilestonePlan: Sendable, Hashable {
  package var code: String
  package var activities: [String] = []
  package var methods: String?

  package init(code: String) {
    self.code = code
  }
}
