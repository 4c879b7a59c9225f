/// What is said of a course besides its subject.
package struct Course: Sendable, Hashable {
  package var organiser: String?
  package var city: String?
  package var country: String?
  package var certificateDate: Day?
  package var foreign: Bool?

  package init() {}
}
