/// Bedömning, an assessment of the applicant.
package struct Bedomning: Sendable, Hashable {
  package var id: String
  package var instrument: BedomningInstrument
  package var date: Day
  package var phase: TrainingPhase
  package var assessorRef: String?
  /// Codes.
  package var milestones: [String] = []
  package var activityRef: String?
  package var level: BedomningLevel?
  package var context: String?
  package var summary: String?
  package var strengths: String?
  package var development: String?

  package init(id: String, instrument: BedomningInstrument, date: Day, phase: TrainingPhase) {
    self.id = id
    self.instrument = instrument
    self.date = date
    self.phase = phase
  }
}
