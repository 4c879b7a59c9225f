/// A particular of the signer that a form's signature block can ask for.
enum SignerField: String, Sendable, Hashable, CaseIterable {
  case name
  case identity
  case specialty
  case workplace
  case trainingYear
}
