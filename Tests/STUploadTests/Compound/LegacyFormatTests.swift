import STDiagnostics
import STUpload
import Testing

@Suite struct LegacyFormatTests {
  private func rules(_ bytes: [UInt8], _ name: String) throws -> Set<String> {
    let outcome = try TestChecker.make().inspect(bytes, name: name)
    #expect(outcome.status == .fynd)
    #expect(!outcome.notSeen.isEmpty)
    return Set(outcome.rules)
  }

  @Test func `a document of 1997 tells its properties, macros, objects and remains, and whom it is about`()
    throws
  {
    #expect(
      try rules(CompoundSample.document, "a.doc") == ["FIL-440", "FIL-441", "FIL-442", "FIL-443", "FIL-020"])
  }

  @Test(arguments: [("Workbook", "a.xls"), ("PowerPoint Document", "a.ppt")])
  func `a workbook and a presentation are known by their streams`(stream: String, name: String) throws {
    let bytes = CompoundSample.make(streams: [(stream, [1]), ("Current User", Array("testdoktor".utf8))])
    #expect(try rules(bytes, name) == ["FIL-443", "FIL-445"])
  }

  @Test func `a letter from Outlook tells of those who wrote and got it`() throws {
    let bytes = CompoundSample.make(streams: [
      ("__properties_version1.0", [1]), ("__recip_version1.0_#00000000", []),
      ("__attach_version1.0_#00000000", []), ("__substg1.0_0E02001F", [1]),
    ])
    #expect(try rules(bytes, "a.msg") == ["FIL-450", "FIL-451", "FIL-452"])
  }

  @Test func `what lies in free sectors is found`() throws {
    let bytes = CompoundSample.make(streams: [("WordDocument", [1])], stray: [1, 2, 3])
    #expect(try rules(bytes, "a.doc") == ["FIL-443", "FIL-444"])
  }

  @Test func `an encrypted document of today is refused as encrypted`() throws {
    let bytes = CompoundSample.make(streams: [("EncryptedPackage", [1])])
    #expect(try TestChecker.make().inspect(bytes, name: "a.docx").reason?.rule == .encrypted)
  }

  @Test func `a letter tells of its way, blind copies, attachments and pictures from afar`() throws {
    #expect(
      try rules(Array(MailSample.letter.utf8), "a.eml") == ["FIL-450", "FIL-451", "FIL-452", "FIL-453"])
  }

  @Test(arguments: [
    ("base64", "TnIgMTkxMjEyMTIt\r\nMTIxMgo="), ("quoted-printable", "Nr 1912=31212=\r\n-1212"),
    ("8bit", "Nr 19121212-1212"),
  ])
  func `a number in a part of a letter is found, however it is carried`(encoding: String, body: String) throws
  {
    let letter = """
      From: a@example.org
      Message-ID: <1@example.org>
      Content-Type: multipart/mixed; boundary="gräns"

      --gräns
      Content-Transfer-Encoding: \(encoding)

      \(body)
      --gräns--
      """
    #expect(try TestChecker.make().inspect(Array(letter.utf8), name: "a.eml").rules.contains("FIL-020"))
  }

  @Test func `what is attached to a letter is looked into by its own kind`() throws {
    let letter = """
      From: a@example.org
      Message-ID: <1@example.org>
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Disposition: attachment; filename="intyg.txt"

      hej\u{200B} hopp
      --x--
      """
    let outcome = try TestChecker.make().inspect(Array(letter.utf8), name: "a.eml")
    #expect(outcome.findings.map(\.place) == ["huvudet", "intyg.txt", "intyg.txt → rad 1"])
  }

  @Test(arguments: [
    ("{\\info{\\author A}}", "FIL-460"), ("{\\revised x}", "FIL-461"), ("{\\*\\annotation x}", "FIL-462"),
    ("{\\v x}", "FIL-463"), ("{\\object{\\*\\objdata 01}}", "FIL-464"),
    ("{\\field{\\*\\fldinst DDE x}}", "FIL-465"), ("{\\*\\template c:x}", "FIL-466"), ("}skräp{", "FIL-467"),
  ])
  func `RTF tells what it hides`(piece: String, rule: String) throws {
    #expect(try rules(Array("{\\rtf1 text \(piece)}".utf8), "a.rtf") == [rule])
  }

  @Test func `a number in RTF is found, whatever stands for its characters`() throws {
    let bytes = Array("{\\rtf1 nr 1912\\'31212\\u45 ?1212\\par}".utf8)
    #expect(try TestChecker.make().inspect(bytes, name: "a.rtf").rules.contains("FIL-020"))
  }

  @Test(arguments: ["a.doc", "a.rtf", "a.eml"])
  func `none of these is cleaned, and the advice is to make a PDF`(name: String) throws {
    let bytes: [UInt8] =
      switch name {
      case "a.doc": CompoundSample.document
      case "a.rtf": Array("{\\rtf1 hej}".utf8)
      default: Array(MailSample.letter.utf8)
      }
    let outcome = try TestChecker.make().clean(bytes, name: name)
    #expect(outcome.status == .stoppad)
    #expect(outcome.reason?.rule == .notCleanable)
    #expect(outcome.reason?.rule.remedy.contains("pdf") == true)
  }
}
