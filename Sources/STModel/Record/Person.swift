/// Somebody who supervises, assesses, leads or signs.
package struct Person: Sendable, Hashable {
  package var id: String
  package var familyName: String
  package var givenName: String
  package var identity: Identity?
  package var title: String?
  package var hsaId: String?
  package var roles: [Role]
  package var specialties: [PersonSpecialty] = []
  package var workplace: String?
  package var supervisorTraining: SupervisorTraining?
  package var contact: Contact?

  package init(id: String, familyName: String, givenName: String, roles: [Role]) {
    self.id = id
    self.familyName = familyName
    self.givenName = givenName
    self.roles = roles
  }
}
