import STDiagnostics
import STLayout
import STTestSupport
import STText
import Testing

/// The forms of the package, and values to print on them.
enum TestForms {
  static func library() throws -> FormLibrary {
    let files = try PackageRoot.files(below: "Forms", suffix: ".json").map {
      FormLibrary.File(path: String($0.dropFirst("Forms/".count)), bytes: try PackageRoot.bytes($0))
    }
    let (library, findings) = FormLibrary.read(files)
    #expect(findings.map(\.message) == [])
    return try #require(library)
  }

  static func form(_ id: String) throws -> FormDefinition { try #require(library()[id]) }

  static func layOut(_ id: String, _ values: PaperValue, isDraft: Bool = false) throws -> PaperLayouter.Paper
  {
    PaperLayouter(shaper: try TestFonts.shaper()).layOut(
      try form(id), values: values, options: PaperLayouter.Options(isDraft: isDraft))
  }

  static func text(_ text: String) -> PaperValue { .text(text, pointer: "/x") }
  static func number(_ number: Int) -> PaperValue { .number(hundredths: number * 100, pointer: "/n") }
  static func date(_ year: Int, _ month: Int, _ day: Int) -> PaperValue {
    .date(year: year, month: month, day: day, pointer: "/d")
  }

  static let signer = PaperValue.group([
    "name": text("Bo Handledarsson"), "identity": text("191212121212"),
    "specialty": text("Internmedicin"), "workplace": text("Medicinkliniken, Exempelsjukhuset"),
    "present": .flag(true),
  ])

  static func period(_ start: PaperValue, _ end: PaperValue) -> PaperValue {
    .group(["start": start, "end": end])
  }

  static func service(rows count: Int) -> PaperValue {
    .group([
      "rows": .list(
        (0..<count).map { index in
          .group([
            "place": text("Avdelning \(index + 1), Medicinkliniken, Exempelsjukhuset"),
            "period": period(date(2020, 1, 1), date(2020, 12, 31)),
            "percent": .number(hundredths: 10_000, pointer: "/p"),
            "months": .number(hundredths: 1200, pointer: "/m"),
          ])
        }),
      "total": .number(hundredths: 1200 * count, pointer: "/t"),
    ])
  }

  static func licences(_ count: Int) -> PaperValue {
    .list((1...count).map { .group(["country": text("Land\($0)"), "date": date(2010 + $0, 1, 1)]) })
  }

  /// Everything that any form may ask for.
  static func values(
    description: String = "Tjänstgöring med dagliga bedömningar under handledning.", serviceRows: Int = 3
  ) -> PaperValue {
    .group([
      "regulation": text("HSLF-FS 2021:8"), "specialty": text("Internmedicin"),
      "applicant": .group([
        "familyName": text("Exempelsson"), "givenName": text("Łucja"), "fullName": text("Łucja Exempelsson"),
        "identity": text("199001019802"), "street": text("Provgatan 1"), "postalCode": text("12345"),
        "city": text("Exempelstad"), "phonePrivate": text("070-000 00 00"),
        "email": text("lucja@example.org"),
        "workplace": text("Medicinkliniken, Exempelsjukhuset"), "phoneWork": text("08-000 00 00"),
      ]),
      "education": .group([
        "degree": .group(["country": text("Sverige"), "date": date(2016, 6, 3)]),
        "licences": .list([.group(["country": text("Sverige"), "date": date(2018, 3, 1)])]),
        "earlierSpecialties": .list([]),
      ]),
      "bt": .group([
        "approvedDate": date(2021, 9, 30),
        "primaryCareAccount": text("Fyra månader på Exempels vårdcentral."),
        "acuteCareAccount": text("Tre månader på akutmottagningen."),
      ]),
      "btService": service(rows: 2),
      "attachments": .group([
        "st-fullgjord": .list([number(1)]), "specialistkompetens": .list([number(2)]),
        "klinisk-tjanstgoring": .list([3, 4, 5, 6, 9].map(number)), "kurs": .list([7, 8].map(number)),
      ]),
      "fee": .group(["paidDate": date(2026, 5, 4)]),
      "service": service(rows: serviceRows),
      "certificate": .group([
        "number": number(12), "milestones": .list([text("STc1"), text("STc4")]),
        "subject": text("Akut internmedicin"), "description": text(description),
        "activities": text(description), "howVerified": text("Mini-CEX 2024-03-12, handledare."),
        "place": text("Akutmottagningen, Exempelsjukhuset"),
        "period": period(date(2020, 1, 1), date(2020, 12, 31)), "courseLeader": text("Kim Kursledarsson"),
        "places": .list([
          .group([
            "place": text("Medicinkliniken, Exempelsjukhuset"),
            "period": period(date(2020, 1, 1), date(2020, 12, 31)),
          ])
        ]),
      ]),
      "notDelegated": .flag(true), "delegated": .flag(false),
      "signer": .group([
        "extern-bedomare": signer, "verksamhetschef-eller-utsedd": signer, "studierektor": signer,
        "handledare": signer, "huvudhandledare": signer, "specialistlakare": signer,
        "verksamhetschef": signer, "intygsutfardare": signer,
      ]),
      "bilageforteckning": .group([
        "rows": .list([
          .group([
            "number": number(1), "title": text("Intyg om fullgjord specialiseringstjänstgöring"),
            "category": text("Fullgjord ST"), "sendAs": text("original"), "pages": number(2),
          ])
        ]), "pages": number(2),
      ]),
      "underskrifter": .group([
        "rows": .list(
          (1...3).map { index in
            .group([
              "person": text(
                "Bo Handledarsson (handledare)\nMedicinkliniken, Exempelsjukhuset\nbo@example.org"),
              "file": text("handledare-\(index).pdf"),
              "progress": text("Bilaga \(index): ej begärt"),
            ])
          }), "signed": text("0 av 3"), "day": date(2026, 2, 1),
      ]),
    ])
  }
}

extension PaperValue {
  /// The same values with another one at a dotted path, whose groups must be there.
  func setting(_ path: String, _ value: PaperValue) throws -> PaperValue {
    let steps = path.split(separator: ".", maxSplits: 1).map(String.init)
    guard case .group(var members) = self, let name = steps.first else { throw NoSuchGroup(path: path) }
    if steps.count == 1 {
      members[name] = value
    } else {
      guard let inner = members[name] else { throw NoSuchGroup(path: path) }
      members[name] = try inner.setting(steps[1], value)
    }
    return .group(members)
  }

  struct NoSuchGroup: Error { let path: String }
}

extension PageDocument {
  /// The words of a page in painting order, real content only, one line per text item.
  func lines(onPage index: Int, where include: (MarkedContent.Mark) -> Bool) -> [String] {
    pages[index].contents.filter { include($0.mark) }.flatMap(\.items).compactMap { item in
      guard case .text(let text) = item else { return nil }
      return text.runs.map(\.text).joined()
    }
  }

  func contentLines(onPage index: Int) -> [String] {
    lines(onPage: index) { if case .content = $0 { true } else { false } }
  }

  var contentText: String {
    pages.indices.flatMap { contentLines(onPage: $0) }.joined(separator: " ")
  }
}
