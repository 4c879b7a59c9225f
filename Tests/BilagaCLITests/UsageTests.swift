import STTestSupport
import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    "check", "bundle", "verify", "inspect", "clean", "batch", "convert", "rules", "delmal", "schema",
    "version",
  ])
  func `the help of a verb is Swedish and has an example`(_ verb: String) throws {
    let answer = try Command.run([verb, "--help"])
    #expect(answer.status == 0)
    #expect(answer.errors == "")
    #expect(answer.output.contains("Exempel:\n  bilaga \(verb)"))
    try Golden.check(answer.output, "help-\(verb).out")
  }

  @Test func `the help of the command lists its verbs and exit codes`() throws {
    let answer = try Command.run(["--help"])
    #expect(answer.status == 0)
    try Golden.check(answer.output, "help.out")
  }

  @Test(arguments: [
    ["check"], ["check", "post.json", "--fromat", "json"], ["check", "post.json", "--format", "word"],
    ["check", "a.json", "b.json", "--format", "pdf"], ["check", "post.json", "--date", "2026-02-30"],
    ["check", "a.json", "b.json", "--format", "html"], ["check", "-", "-"], ["bundle", "post.json"],
    ["bundle", "post.json", "--out"], ["bundle", "post.json", "--out", "ut", "--forms", "official"],
    ["bundle", "a.json", "b.json", "--out", "ut"], ["convert", "post.json"], ["schema", "dtd"], ["cheek"],
    ["check", "post.json", "--draft"], ["verify"], ["verify", "paket", "--format", "html"],
    ["cheek", "--help"], ["help", "cheek"],
    ["bundle", "post.json", "--out", "-"], ["check", "post.json", "--date", "1899-12-31"],
    ["inspect"], ["clean", "a.pdf"], ["clean", "a.pdf", "--out", "-"],
    ["inspect", "a.pdf", "--seconds", "0"],
    ["check", "post.json", "--what-if", "percnt=80,from=2026-02-30"],
    ["check", "post.json", "--what-if", "leave=ledig", "--what-if", "percent=80"],
    ["check", "-", "--profile", "-"], ["bundle", "-", "--out", "ut", "--profile", "-"],
    ["rules", "TDI-03"], ["delmal", "--specialty", "internmedcin"], ["delmal", "--regulation", "2008"],
  ])
  func `a mistake on the command line is told in Swedish and answered with 64`(_ arguments: [String]) throws {
    let answer = try Command.run(arguments)
    #expect(answer.status == 64)
    #expect(answer.output == "")
    try Golden.check(answer.errors, "usage-\(arguments.joined(separator: "_").replacing("/", with: "-")).out")
  }

  @Test func `a wrong SOURCE_DATE_EPOCH is wrong usage`() throws {
    let answer = try Command.run(["check", Sample.complete], environment: ["SOURCE_DATE_EPOCH": "igår"])
    #expect(answer.status == 64)
    #expect(answer.errors.contains("SOURCE_DATE_EPOCH"))
  }
}
