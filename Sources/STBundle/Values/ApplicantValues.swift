internal import STLayout
internal import STModel

/// What papers say about the applicant, the education and the application: the same on all of them.
struct ApplicantValues {
  let record: STRecord
  let countries: CountryNames

  var members: [(String, PaperValue?)] {
    [
      ("regulation", .text(record.st.regulation.rawValue, pointer: "/st/regulation")),
      ("specialty", .applicationSubject(of: record)),
      ("applicant", applicant),
      ("education", education),
      ("bt", bt),
      (
        "fee",
        .group(of: [("paidDate", .day(record.application?.fee?.paidDate, at: "/application/fee/paidDate"))])
      ),
      ("application", application),
    ]
  }

  private var applicant: PaperValue? {
    let applicant = record.applicant
    let phones = applicant.phones
    return .group(of: [
      ("familyName", .text(applicant.familyName, pointer: "/applicant/familyName")),
      ("givenName", .text(applicant.givenName, pointer: "/applicant/givenName")),
      ("fullName", .text(applicant.fullName, pointer: "/applicant/familyName")),
      ("identity", .text(of: applicant.identity?.value.digits, at: "/applicant/identity/value")),
      ("street", .text(of: applicant.address?.street, at: "/applicant/address/street")),
      ("postalCode", .text(of: applicant.address?.postalCode, at: "/applicant/address/postalCode")),
      ("city", .text(of: applicant.address?.city, at: "/applicant/address/city")),
      ("country", foreignCountry),
      ("phonePrivate", privatePhone),
      ("phoneMobile", .text(of: phones?.mobile, at: "/applicant/phones/mobile")),
      ("phoneHome", .text(of: phones?.home, at: "/applicant/phones/home")),
      ("phoneWork", .text(of: phones?.work, at: "/applicant/phones/work")),
      ("email", .text(of: applicant.email, at: "/applicant/email")),
      ("workplace", .text(of: applicant.workplace, at: "/applicant/workplace")),
    ])
  }

  /// An address in Sweden does not name the country.
  private var foreignCountry: PaperValue? {
    guard let address = record.applicant.address, address.countryOrSweden != "SE" else { return nil }
    return .text(countries[address.countryOrSweden], pointer: "/applicant/address/country")
  }

  private var privatePhone: PaperValue? {
    let phones = record.applicant.phones
    return .text(of: phones?.privatePhone, at: "/applicant/phones/private")
      ?? .text(of: phones?.mobile, at: "/applicant/phones/mobile")
      ?? .text(of: phones?.home, at: "/applicant/phones/home")
  }

  private var education: PaperValue? {
    guard let education = record.education else { return nil }
    return .group(of: [
      ("degree", degree(education)),
      ("licences", licences(education)),
      ("earlierSpecialties", earlierSpecialties(education)),
    ])
  }

  private func degree(_ education: Education) -> PaperValue? {
    guard let degree = education.medicalDegree else { return nil }
    return .group(of: [
      ("country", .text(countries[degree.country], pointer: "/education/medicalDegree/country")),
      ("date", .day(degree.date, at: "/education/medicalDegree/date")),
    ])
  }

  private func licences(_ education: Education) -> PaperValue? {
    let ordered = Self.swedishFirst(education.licences, country: \.country, date: \.date)
    return .list(
      of: ordered.map { index, licence in
        .group(of: [
          ("country", .text(countries[licence.country], pointer: "/education/licences/\(index)/country")),
          ("date", .day(licence.date, at: "/education/licences/\(index)/date")),
        ])
      })
  }

  private func earlierSpecialties(_ education: Education) -> PaperValue? {
    let ordered = Self.swedishFirst(education.earlierSpecialties, country: \.country, date: \.date)
    return .list(
      of: ordered.map { index, earlier in
        let pointer = "/education/earlierSpecialties/\(index)"
        return .group(of: [
          ("specialty", .text(earlier.specialty, pointer: pointer + "/specialty")),
          ("country", .text(countries[earlier.country], pointer: pointer + "/country")),
          ("date", .day(earlier.date, at: pointer + "/date")),
        ])
      })
  }

  /// The earliest Swedish one first, then all others by date; each with its place in the record.
  private static func swedishFirst<Item>(
    _ items: [Item], country: KeyPath<Item, String>, date: KeyPath<Item, Day>
  ) -> [(index: Int, item: Item)] {
    var byDate = items.enumerated().map { (index: $0.offset, item: $0.element) }
    byDate.sort { left, right in
      (left.item[keyPath: date], left.index) < (right.item[keyPath: date], right.index)
    }
    guard let first = byDate.firstIndex(where: { $0.item[keyPath: country] == "SE" }) else { return byDate }
    byDate.insert(byDate.remove(at: first), at: 0)
    return byDate
  }

  private var bt: PaperValue? {
    .group(of: [
      ("approvedDate", .day(record.bt?.approvedDate, at: "/bt/approvedDate")),
      ("primaryCareAccount", .text(of: record.bt?.primaryCareAccount, at: "/bt/primaryCareAccount")),
      ("acuteCareAccount", .text(of: record.bt?.acuteCareAccount, at: "/bt/acuteCareAccount")),
    ])
  }

  /// Place and day of the signature: written by hand together with the name, so they are left blank until the papers
  /// are locked.
  private var application: PaperValue? {
    guard record.state.isSettled else { return nil }
    return .group(of: [
      ("place", .text(of: record.application?.place, at: "/application/place")),
      ("date", .day(record.application?.date, at: "/application/date")),
    ])
  }
}

extension PaperValue {
  /// What the application is about: the specialty, or bastjänstgöring, which is done in none.
  static func applicationSubject(of record: STRecord) -> PaperValue {
    record.application?.kind == .btGodkand
      ? .text("Bastjänstgöring", pointer: "/application/kind")
      : .text(record.st.specialty.name, pointer: "/st/specialty/name")
  }
}

extension RecordState {
  /// Whether the papers are final, with the place and day that the application was signed.
  var isSettled: Bool {
    switch self {
    case .locked, .submitted, .closed: true
    case .draft, .ready: false
    }
  }
}
