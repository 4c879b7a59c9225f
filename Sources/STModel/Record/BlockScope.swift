/// What a block covers.
package struct BlockScope: Sendable, Hashable {
  package var from: Day?
  package var to: Day?
  package var unit: String?
  package var documentKinds: [String] = []

  package init() {}
}
