/// Why SOSFS 2015:8 may still be used (övergångsbestämmelse).
package enum TransitionBasis: String, Sendable, Hashable, CaseIterable {
  case svenskAT = "svensk-at"
  case startedBefore20210701 = "st-paborjad-fore-2021-07-01"
  case ejTillampligt = "ej-tillampligt"
}
