import STDiagnostics
import STUpload
import Testing

@Suite struct UploadCheckerTests {
  private static let zero = "hej\u{200B} hopp"

  @Test
  func `a number in a name that stays in the copy is not told of as something that cleaning takes away`()
    throws
  {
    var file = HandmadePDF()
    file.catalog = "/Lang(sv-\(TestChecker.number))"
    let checker = try TestChecker.make()
    for outcome in [checker.inspect(file.bytes, name: "a.pdf"), checker.clean(file.bytes, name: "a.pdf")] {
      #expect(outcome.rules == ["FIL-020"])
      #expect(outcome.findings.allSatisfy { !$0.isRemovable } && outcome.removed.isEmpty)
    }
  }

  @Test func `an ordinary text has nothing to find and is copied as it is`() throws {
    let outcome = try TestChecker.clean("Intyg om kurs, 3 dagar.\nMed vänlig hälsning\n")
    #expect(outcome.status == .ren)
    #expect(outcome.findings.isEmpty && outcome.removed.isEmpty)
    #expect(outcome.text == "Intyg om kurs, 3 dagar.\nMed vänlig hälsning\n")
  }

  @Test func `what is found before is told as gone after, and the copy has another hash`() throws {
    let outcome = try TestChecker.clean(Self.zero)
    #expect(outcome.status == .rensad)
    #expect(outcome.removedRules == ["FIL-420"])
    #expect(outcome.findings.isEmpty)
    #expect(outcome.text == "hej hopp")
    #expect(outcome.copy?.digest != outcome.before)
  }

  @Test(arguments: [("", "FIL-001"), ("#!/bin/sh\nrm\n", "FIL-003"), ("{\\rtf1 {a", "FIL-005")])
  func `a file that is not taken has one reason and no copy`(content: String, rule: String) throws {
    let outcome = try TestChecker.clean(content)
    #expect(outcome.status == .stoppad)
    #expect(outcome.reason?.rule.id.rawValue == rule)
    #expect(outcome.copy == nil)
    #expect(try TestChecker.inspect(content).status == .stoppad)
  }

  @Test func `a file over the limit is refused by its size`() throws {
    var limits = UploadLimits()
    limits.bytes = 10
    let outcome = try TestChecker.make(limits: limits).inspect(Array("hej hej hej hej".utf8), name: "a.txt")
    #expect(outcome.reason?.rule == .tooLarge)
  }

  @Test func `a name that promises another kind is found, and the copy gets the right one`() throws {
    let outcome = try TestChecker.clean("hej", name: "mapp/bild.jpg")
    #expect(outcome.removedRules == ["FIL-004"])
    #expect(outcome.copy?.name == "bild.txt")
  }

  @Test func `every report says what was not looked at`() throws {
    #expect(try !TestChecker.inspect("hej").notSeen.isEmpty)
  }
}

// MARK: - Members

extension UploadCheckerTests {
  private static func zip(_ files: [(String, String)]) -> [UInt8] {
    ZipArchive.write(files.map { ZipArchive.File($0.0, Array($0.1.utf8)) })
  }

  @Test func `a finding in an archive in an archive has its place told from the outside in`() throws {
    let inner = ZipArchive.write([ZipArchive.File("b.txt", Array(Self.zero.utf8))])
    let outer = ZipArchive.write([ZipArchive.File("mapp/a.zip", inner)])
    let outcome = try TestChecker.make().clean(outer, name: "ut.zip")
    #expect(outcome.removed.map(\.place) == ["mapp/a.zip → b.txt → rad 1"])
    #expect(outcome.status == .rensad)
  }

  @Test func `a member of an unknown kind stops the whole archive, by name`() throws {
    let bytes = Self.zip([("a.txt", "hej"), ("b.exe", "MZ\u{0}\u{0}\u{0}\u{0}")])
    let outcome = try TestChecker.make().clean(bytes, name: "ut.zip")
    #expect(outcome.status == .stoppad)
    #expect(outcome.reason?.place == "b.exe")
    #expect(outcome.rules == ["FIL-003"])
  }

  @Test func `what the system put into an archive goes, and cannot stop it`() throws {
    let bytes = Self.zip([
      ("a.txt", "hej"), ("__MACOSX/._a.txt", "\u{0}\u{5}\u{16}\u{7}"), (".DS_Store", "\u{0}Bud1"),
    ])
    let outcome = try TestChecker.make().clean(bytes, name: "ut.zip")
    #expect(outcome.status == .rensad)
    #expect(outcome.copy?.bytes == Self.zip([("a.txt", "hej")]))
  }

  @Test func `archives within archives have an end`() throws {
    var bytes = Self.zip([("a.txt", "hej")])
    for _ in 0..<4 { bytes = ZipArchive.write([ZipArchive.File("a.zip", bytes)]) }
    #expect(try TestChecker.make().inspect(bytes, name: "a.zip").reason?.rule == .nestedTooDeep)
  }
}

// MARK: - Persons

extension UploadCheckerTests {
  @Test func `somebody's number in the text is found and stays for a person to judge`() throws {
    let outcome = try TestChecker.clean("Patienten \(TestChecker.number) kom in.")
    #expect(outcome.rules == ["FIL-020"])
    #expect(outcome.status == .rensad)
  }

  @Test func `the applicant's own number may stand there`() throws {
    let checker = try TestChecker.make(own: "191212121212")
    let outcome = checker.inspect(Array("Sökande \(TestChecker.number)".utf8), name: "a.txt")
    #expect(outcome.rules == ["FIL-022"])
    #expect(outcome.findings.allSatisfy { $0.severity == .upplysning })
  }

  @Test func `no number stands whole in anything that is said or named`() throws {
    let bytes = Self.zip([
      ("\(TestChecker.number)/brev \(TestChecker.number).txt", "Nr \(TestChecker.number)")
    ])
    let outcome = try TestChecker.make().clean(bytes, name: "Anna \(TestChecker.number) intyg.zip")
    let said = (outcome.findings + outcome.removed).flatMap { [$0.place, $0.message, $0.excerpt ?? ""] }
    #expect(said.allSatisfy { !$0.contains("1212-1212") && !$0.contains("12121212") })
    #expect(outcome.rules.contains("FIL-020"))
    #expect(outcome.copy?.name == "Anna intyg.zip")
  }

  @Test func `a list of patients is not listed without end`() throws {
    let outcome = try TestChecker.inspect(String(repeating: "nr \(TestChecker.number)\n\n", count: 300))
    #expect(outcome.rules.count == 101)
    #expect(outcome.findings.last?.message == "Ett nummer pekar ut en person: 200 till.")
  }

  @Test func `contact data of those who sign are no findings`() throws {
    let text =
      "Anna Testsson, tfn 070-174 06 05, anna@example.org, Storgatan 1, 111 11 Stockholm\nORCID 0000-0002-1825-0097"
    #expect(try TestChecker.inspect(text).rules.isEmpty)
  }
}
