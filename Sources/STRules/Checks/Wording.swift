package import STModel

/// Words and phrases that the messages of several checks share.
enum Wording {
  /// `3, 5 och 8`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " och " + last
  }

  /// Codes in the order of the målbeskrivning with three or more in a row as `STa1–STa7`.
  static func runs(_ codes: [String]) -> [String] {
    var runs: [[String]] = []
    for code in codes {
      if let before = runs.last?.last, follows(before, code) {
        runs[runs.count - 1].append(code)
      } else {
        runs.append([code])
      }
    }
    return runs.flatMap { run in
      guard run.count > 2, let first = run.first, let last = run.last else { return run }
      return ["\(first)–\(last)"]
    }
  }

  private static func follows(_ before: String, _ code: String) -> Bool {
    func parts(_ code: String) -> (letters: Substring, number: Int)? {
      let letters = code.prefix { !$0.isNumber }
      return Int(code.dropFirst(letters.count)).map { (letters, $0) }
    }
    guard let before = parts(before), let after = parts(code) else { return false }
    return before.letters == after.letters && before.number + 1 == after.number
  }

  /// A certificate's label as it stands inside a sentence.
  static func inside(_ label: String) -> String { label.prefix(1).lowercased() + label.dropFirst() }

  /// `2019-01-07–2019-12-31`.
  static func span(_ start: Day, _ end: Day?) -> String { "\(start)–\(end?.description ?? "")" }

  /// A period as people know it: place and dates.
  static func period(_ period: Tjanstgoringsperiod) -> String {
    "”\(period.place.unit)” (\(span(period.start, period.end)))"
  }
}

extension Role {
  /// The role as people name it, without article.
  package var name: String {
    switch self {
    case .sokande: "sökande"
    case .handledare: "handledare"
    case .huvudhandledare: "huvudansvarig handledare"
    case .verksamhetschef: "verksamhetschef"
    case .utseddLakare: "utsedd läkare"
    case .specialistlakare: "den andra specialistläkaren"
    case .externBedomare: "extern bedömare"
    case .studierektor: "studierektor"
    case .kursledare: "kursledare"
    case .bedomare: "bedömare"
    case .administrator: "administratör"
    }
  }

  /// Under whom a report lists what a signer in this role has to do.
  var responsible: Responsible {
    switch self {
    case .sokande: .sokande
    case .handledare: .handledare
    case .huvudhandledare: .huvudhandledare
    case .verksamhetschef: .verksamhetschef
    case .studierektor: .studierektor
    case .administrator: .administrator
    case .utseddLakare, .specialistlakare, .externBedomare, .kursledare, .bedomare: .intygsutfardare
    }
  }
}

extension AttachmentCategory {
  /// The row of the application's list as people name it.
  var name: String {
    switch self {
    case .btDelmal: "delmål i BT"
    case .btFullgjord: "fullgjord BT"
    case .btBaskompetens: "uppnådd baskompetens"
    case .beforeLicence: "tjänstgöring före legitimation"
    case .stFullgjord: "fullgjord ST"
    case .specialistkompetens: "uppnådd specialistkompetens"
    case .auskultation: "auskultation"
    case .kliniskTjanstgoring: "klinisk tjänstgöring"
    case .kurs: "kurs"
    case .utvecklingsarbete: "utvecklingsarbete"
    case .skriftligtArbete: "skriftligt arbete"
    case .sta3: "medicinsk vetenskap (STa3)"
    case .tredjelandDelmal: "delmål för specialist från tredjeland"
    case .tredjelandKompetenskrav: "kompetenskrav för specialist från tredjeland"
    case .svenskDoktorsexamen: "svensk doktorsexamen"
    case .utlandskDoktorsexamen: "utländsk doktorsexamen"
    case .foreignService: "utländsk tjänstgöring"
    case .individuelltProgram: "individuellt utbildningsprogram"
    case .ovrigt: "övrigt"
    }
  }
}

extension ActivityKind {
  /// The activity as people name it.
  package var name: String {
    switch self {
    case .auskultation: "auskultation"
    case .kliniskTjanstgoring: "klinisk tjänstgöring"
    case .kurs: "kurs"
    case .utvecklingsarbete: "utvecklingsarbete"
    case .skriftligtArbete: "skriftligt arbete"
    case .sta3: "medicinsk vetenskap"
    case .tredjeland: "delmål för specialist från tredjeland"
    case .btDelmal: "delmål i BT"
    case .handledning: "handledning"
    case .undervisning: "undervisning"
    case .reflektionIGrupp: "reflektion i grupp"
    case .seminarium: "seminarium"
    case .teoretiskaStudier: "teoretiska studier"
    case .sammankomst: "sammankomst"
    }
  }
}
