/// Specialiseringstjänstgöring (ST), the specialist training applied for.
package struct Specialiseringstjanstgoring: Sendable, Hashable {
  package var regulation: Regulation
  package var transitionBasis: TransitionBasis?
  package var specialty: Specialitet
  package var goalSet: GoalSet
  package var start: Day
  package var plannedEnd: Day?
  package var mainSupervisorRef: String?
  package var operationsManagerRef: String?
  package var studyDirectorRef: String?
  package var leaveOfAbsencePlan: [Absence] = []

  package init(regulation: Regulation, specialty: Specialitet, goalSet: GoalSet, start: Day) {
    self.regulation = regulation
    self.specialty = specialty
    self.goalSet = goalSet
    self.start = start
  }
}
