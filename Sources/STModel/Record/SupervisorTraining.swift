/// Handledarutbildning, the training of a supervisor.
package struct SupervisorTraining: Sendable, Hashable {
  package var year: Int

  package init(year: Int) {
    self.year = year
  }
}
