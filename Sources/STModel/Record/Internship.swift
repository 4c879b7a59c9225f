/// AT (allmäntjänstgöring), the internship before the licence.
package struct Internship: Sendable, Hashable {
  package var kind: InternshipKind
  package var completed: Day?

  package init(kind: InternshipKind) {
    self.kind = kind
  }
}
