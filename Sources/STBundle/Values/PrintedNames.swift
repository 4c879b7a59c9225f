internal import STModel

/// What codes of the record are called on paper.
extension BedomningInstrument {
  var printedName: String {
    switch self {
    case .miniCEX: "Mini-CEX"
    case .dops: "DOPS"
    case .cbd: "CBD"
    case .multisource: "360-gradersbedömning"
    case .medsittning: "Medsittning"
    case .osats: "OSATS"
    case .muntligPresentation: "Muntlig presentation"
    case .sjalvskattning: "Självskattning"
    case .progressionsbedomning: "Progressionsbedömning"
    case .annat: "Bedömning"
    }
  }
}

extension ActivityKind {
  var printedName: String {
    switch self {
    case .auskultation: "Auskultation"
    case .kliniskTjanstgoring: "Klinisk tjänstgöring under handledning"
    case .kurs: "Kurs"
    case .utvecklingsarbete: "Utvecklingsarbete"
    case .skriftligtArbete: "Självständigt skriftligt arbete"
    case .sta3: "Medicinsk vetenskap"
    case .tredjeland: "Utbildningsaktivitet"
    case .btDelmal: "Bastjänstgöring"
    case .handledning: "Handledning"
    case .undervisning: "Undervisning"
    case .reflektionIGrupp: "Reflektion i grupp"
    case .seminarium: "Seminarium"
    case .teoretiskaStudier: "Teoretiska studier"
    case .sammankomst: "Sammankomst"
    }
  }
}

extension Role {
  var printedName: String {
    switch self {
    case .handledare: "handledare"
    case .huvudhandledare: "huvudhandledare"
    case .bedomare: "bedömare"
    case .externBedomare: "extern bedömare"
    case .specialistlakare: "specialistläkare"
    case .studierektor: "studierektor"
    case .kursledare: "kursledare"
    case .verksamhetschef: "verksamhetschef"
    case .utseddLakare: "utsedd läkare"
    case .sokande: "sökande"
    case .administrator: "administratör"
    }
  }

  /// The role as it is named after an assessment; nil for those that do not assess.
  var assessorName: String? { self == .administrator ? nil : printedName }
}

extension PostingKind {
  var printedName: String {
    switch self {
    case .original: "Original"
    case .kopia: "Kopia"
    case .bestyrktKopia: "Bestyrkt kopia"
    }
  }
}
