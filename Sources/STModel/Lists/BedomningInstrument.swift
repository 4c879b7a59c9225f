/// Bedömning: the instrument used.
package enum BedomningInstrument: String, Sendable, Hashable, CaseIterable {
  case miniCEX = "mini-cex"
  case dops
  case cbd
  case multisource = "360"
  case medsittning
  case osats
  case muntligPresentation = "muntlig-presentation"
  case sjalvskattning
  case progressionsbedomning
  case annat
}
