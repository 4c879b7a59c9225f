import STPrivacy
import Testing

@Suite struct QuietTests {
  @Test("Ordinary text raises no alarm", arguments: try TestGuard.lines("quiet.txt"))
  func isQuiet(_ text: String) throws {
    let guardian = try TestGuard.make()
    #expect(guardian.findings(in: text).map { "\($0.kind.rawValue): \($0.excerpt) \($0.reasons)" } == [])
    #expect(guardian.masked(text) == text)
  }
}
