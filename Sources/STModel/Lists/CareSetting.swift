/// Vårdform: where in health care a period was served.
package enum CareSetting: String, Sendable, Hashable, CaseIterable {
  case primarvard
  case akutsjukvard
  case slutenvard
  case oppenvard
  case annan
}
