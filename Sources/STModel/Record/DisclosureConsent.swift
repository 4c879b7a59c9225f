/// Samtycke, a consent to disclosure; never the legal basis for the training data itself.
package struct DisclosureConsent: Sendable, Hashable {
  package var id: String
  package var kind: ConsentKind
  package var receiver: String
  package var documentKinds: [String] = []
  package var start: Day
  package var end: Day?
  package var registered: DisclosureAction
  package var withdrawn: DisclosureAction?
  package var cancelled: DisclosureAction?

  package init(id: String, kind: ConsentKind, receiver: String, start: Day, registered: DisclosureAction) {
    self.id = id
    self.kind = kind
    self.receiver = receiver
    self.start = start
    self.registered = registered
  }
}
