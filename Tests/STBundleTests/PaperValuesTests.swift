import STDiagnostics
import STIngest
import STLayout
import STModel
import STRules
import STTestSupport
import Testing

@testable import STBundle

/// What the papers of the samples print, under the names that forms bind to.
@Suite struct PaperValuesTests {
  static func sample(_ name: String) throws -> STRecord {
    let bytes = try PackageRoot.bytes("Samples/records/\(name).json")
    return try #require(RecordReader.read(bytes: bytes, file: name).document).record
  }

  static func values(_ record: STRecord) throws -> PaperValues {
    let bilagor = try PackageRoot.bytes("Forms/gemensamt/bilagor.json")
    let table = try #require(AttachmentTable.read(bilagor, file: "bilagor.json").value)
    let plan = try #require(BundlePlan.make(record, table: table, locate: { _ in nil }).plan)
    let lander = try PackageRoot.bytes("Forms/gemensamt/lander.json")
    let countries = try #require(CountryNames.read(lander, file: "lander.json").value)
    return PaperValues(record, time: ServiceTime(record: record), plan: plan, countries: countries)
  }

  /// The form alone is to show the whole time, so BT and service abroad stand there too.
  @Test func theTjansteforteckningShowsAllServiceThatCountsInTheOrderOfTime() throws {
    let record = try Self.sample("hslf2021-internmedicin")
    let service = try Self.values(record).application
    guard case .list(let rows)? = service.value(at: "service.rows"),
      case .number(let total, _)? = service.value(at: "service.total")
    else {
      Issue.record("no service")
      return
    }
    #expect(rows.count == record.periods.count)
    #expect(total >= 6600)
    let months = rows.compactMap { row in
      if case .number(let hundredths, _)? = row.value(at: "months") { hundredths } else { nil }
    }
    #expect(months.count == rows.count && months.reduce(0, +) == total)
    let starts = rows.compactMap { ValueFormat.isoDate.string(for: $0.value(at: "period.start")) }
    #expect(starts.count == rows.count && starts == starts.sorted())
    let places = rows.compactMap { ValueFormat.text.string(for: $0.value(at: "place")) }
    #expect(places.first?.hasSuffix(", Norge") == true)
  }

  /// Bastjänstgöring is done in no specialty, whatever the record says about the ST to come.
  @Test(arguments: [("hslf2021-bt", "Bastjänstgöring"), ("hslf2021-radiologi", "Radiologi")])
  func theListOfAttachmentsSaysWhatTheApplicationIsAbout(_ sample: String, _ subject: String) throws {
    let values = try Self.values(try Self.sample(sample)).application
    #expect(ValueFormat.text.string(for: values.value(at: "specialty")) == subject)
  }

  @Test func theBastjanstgoringStandsAloneOnItsOwnForm() throws {
    let record = try Self.sample("hslf2021-internmedicin")
    guard case .list(let rows)? = try Self.values(record).application.value(at: "btService.rows") else {
      Issue.record("no rows")
      return
    }
    #expect(rows.count == record.periods.count { $0.kind == .bt })
  }

  @Test func placeAndDayAreLeftForThePenUntilTheRecordIsLocked() throws {
    var record = try Self.sample("hslf2021-internmedicin")
    #expect(try Self.values(record).application.value(at: "application.date") == nil)
    record.state = .locked
    #expect(try Self.values(record).application.value(at: "application.date") != nil)
  }

  @Test func theAccountOfWhatWasDoneForADelmalIsPrinted() throws {
    var record = try Self.sample("hslf2021-radiologi")
    let certificate = try #require(record.certificates.first { $0.form == "hslf2021-b12" })
    let position = try #require(record.activities.firstIndex { certificate.activityRefs == [$0.id] })
    let account = try #require(record.activities[position].description)
    func printed() throws -> String? {
      let values = try Self.values(record).certificate(certificate, at: "/certificates/0", number: 1)
      return ValueFormat.text.string(for: values.value(at: "certificate.activities"))
    }
    #expect(certificate.activitiesText == nil)
    #expect(try printed() == account)
    record.activities[position].description = nil
    #expect(try printed()?.contains("2023-02-01 – 2025-11-20") == true)
  }

  @Test func aSpecialityProvenInTwoCountriesIsPrintedOnce() throws {
    var record = try Self.sample("hslf2021-radiologi")
    let certificate = try #require(record.certificates.first { $0.form == "hslf2021-b09" })
    let signer = try #require(certificate.issuers.first).personRef
    let position = try #require(record.people.firstIndex { $0.id == signer })
    record.people[position].specialties = ["Psykiatri", "Psykiatri"].map(PersonSpecialty.init)
    let values = try Self.values(record).certificate(certificate, at: "/certificates/0", number: 1)
    #expect(
      ValueFormat.text.string(for: values.value(at: "signer.handledare.specialty")) == "Psykiatri")
  }

  /// SOSFS 2015:8 bilaga 2, 8a and 8b have one block for either of the two.
  @Test(arguments: [Role.verksamhetschef, .utseddLakare])
  func theChiefOrTheOneAppointedSignsInTheSameBlock(_ role: Role) throws {
    let record = try Self.sample("hslf2021-radiologi")
    var certificate = try #require(record.certificates.first { $0.form == "hslf2021-b06" })
    certificate.issuers[0].role = role
    let values = try Self.values(record).certificate(certificate, at: "/certificates/0", number: 1)
    #expect(values.value(at: "signer.verksamhetschef-eller-utsedd.name") != nil)
    #expect(values.value(at: "signer.\(role.rawValue).name") != nil)
    #expect(values.value(at: "delegated") == .flag(role == .utseddLakare))
    #expect(values.value(at: "notDelegated") == .flag(role == .verksamhetschef))
  }

  /// SOSFS 2015:8 bilaga 2: the chief's own block, with place and day for the pen like those of the other two.
  @Test func anAppointmentNamesTheChiefAndLeavesPlaceAndDayForThePen() throws {
    let record = try Self.sample("sosfs2015-psykiatri")
    var certificate = try #require(record.certificates.first { $0.form == "sosfs2015-b02" })
    func text(_ path: String) throws -> String? {
      let values = try Self.values(record).certificate(certificate, at: "/certificates/0", number: 1)
      return values.value(at: path).flatMap { ValueFormat.text.string(for: $0) }
    }
    #expect(try text("delegation.by.name") == "Annika Ledarlund")
    #expect(try text("delegation.by.workplace") == "Psykiatriska kliniken, Övningsköpings lasarett")
    #expect(try text("signer.verksamhetschef-eller-utsedd.name") == "Reza Bedömarsson")
    #expect(try text("signer.studierektor.familyName") == "Studiesköld")
    #expect(try text("delegation.place") == nil)
    certificate.status = .signed
    #expect(try text("delegation.place") == "Övningsköping")
  }

  /// Bilaga 5 of 2015 asks every specialist for the specialty; bilaga 10 of 2021 asks the handledare alone.
  @Test(arguments: ["sosfs2015-psykiatri", "hslf2021-radiologi"])
  func aCourseLeaderNeverStandsInThePlaceOfTheHandledare(_ sample: String) throws {
    var record = try Self.sample(sample)
    let certificate = try #require(record.certificates.first { $0.issuers.first?.role == .kursledare })
    let leader = try #require(certificate.issuers.first).personRef
    let position = try #require(record.people.firstIndex { $0.id == leader })
    record.people[position].specialties = [PersonSpecialty(name: "Psykiatri")]
    record.people[position].identity = record.applicant.identity
    let values = try Self.values(record).certificate(certificate, at: "/certificates/0", number: 1)
    let specialty = values.value(at: "signer.intygsutfardare.specialty")
    #expect(specialty.flatMap { ValueFormat.text.string(for: $0) } == "Psykiatri")
    #expect(values.value(at: "signer.intygsutfardare.name") != nil)
    #expect(values.value(at: "signer.handledare") == nil)
  }

  /// SOSFS 2015:8 bilaga 8a: where in Sweden, and when.
  @Test func theRowsOfBilaga8aAreTheServiceInSwedenOfItsActivities() throws {
    var record = try Self.sample("sosfs2015-tredjeland")
    let certificate = try #require(record.certificates.first { $0.form == "sosfs2015-b08a" })
    func places() throws -> [String] {
      let values = try Self.values(record).certificate(certificate, at: "/certificates/0", number: 1)
      guard case .list(let rows)? = values.value(at: "certificate.places") else { return [] }
      return rows.compactMap { row in
        guard let place = row.value(at: "place"), let start = row.value(at: "period.start") else {
          return nil
        }
        return [ValueFormat.text.string(for: place), ValueFormat.isoDate.string(for: start)]
          .compactMap(\.self).joined(separator: " ")
      }
    }
    let clinic = "Geriatriska kliniken, Modellköpings sjukhus"
    let all = [
      "Akutgeriatriska avdelningen, \(clinic) 2024-09-02", "Minnesmottagningen, \(clinic) 2025-03-01",
      "Strokeenheten och rehabiliteringsavdelningen, \(clinic) 2025-08-01",
    ]
    #expect(try places() == all)
    let abroad = try #require(record.periods.firstIndex { $0.place.unit == "Minnesmottagningen" })
    record.periods[abroad].place.country = "AR"
    #expect(try places() == [all[0], all[2]])
  }
}
