/// Frånvaro: a coarse code only; which kinds count is rule data.
package enum AbsenceKind: String, Sendable, Hashable, CaseIterable {
  case semester
  case jourkompensation
  case foraldraledighet
  case sjukfranvaro
  case vardAvBarn = "vard-av-barn"
  case tjanstledighet
  case studierUtanforST = "studier-utanfor-st"
  case forskning
  case annan
}
