import Foundation
import STTestSupport
import Testing

/// The examples for build servers: their shell steps are run as the servers run them, on a repository with records.
@Suite struct CITemplateTests {
  private static let canRun =
    Tool(name: "jq").isInstalled && Tool(name: "git").isInstalled && Tool(name: "make").isInstalled
    && (try? Tool.python.run(["-c", "import yaml, junitparser"]).status) == 0

  private static let records = [
    (["hslf2021-bt", "sosfs2015-tredjeland"], false, Int32(0)),
    (["hslf2021-bt", "hslf2021-utkast"], false, 1),
    (["hslf2021-bt", "hslf2021-utkast"], true, 2),
  ]

  /// A repository with records, and one that stands for ours: `make build` gives the program under test.
  private func repository(_ names: [String], isBroken: Bool) throws -> Scratch {
    let scratch = try Scratch()
    for name in names { try BatchBench.sample(name, scratch, "arbete/poster/\(name).json") }
    if isBroken { try scratch.write("{\"a\":", to: "arbete/poster/trasig.json") }
    try scratch.write(
      "build:\n\tmkdir -p .build/release && ln -s '\(Command.binary.path)' .build/release/bilaga\n",
      to: "bilaga/Makefile")
    let git = ["-c", "user.name=Prov", "-c", "user.email=prov@example.org", "-C", scratch.path("bilaga")]
    for words in [
      ["init", "--quiet", "--initial-branch=main"], ["add", "."], ["commit", "--quiet", "-m", "a"],
    ] {
      try #require(try Tool(name: "git").run(git + words).status == 0)
    }
    return scratch
  }

  private func template(_ name: String) throws -> [String: Any] {
    let path = PackageRoot.url.appending(path: "Samples/ci/\(name)").path
    let answer = try Tool.python.run([
      "-c", "import json, sys, yaml; json.dump(yaml.safe_load(open(sys.argv[1])), sys.stdout, default=str)",
      path,
    ])
    return try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
  }

  /// Runs a script with what the template sets, and what the server adds to it.
  private func run(
    _ script: String, _ variables: [String: String], _ scratch: Scratch
  ) throws -> Int32 { try answer(script, variables, scratch).status }

  private func answer(
    _ script: String, _ variables: [String: String], _ scratch: Scratch
  ) throws -> Tool.Result {
    var variables = variables
    variables["BILAGA_GIT"] = scratch.path("bilaga")
    variables["HOME"] = scratch.path("hem")
    variables["BILAGA_DATA"] = PackageRoot.url.path
    variables["SOURCE_DATE_EPOCH"] = "1769904000"
    variables["GITHUB_PATH"] = scratch.path("path")
    variables["GITHUB_STEP_SUMMARY"] = scratch.path("summary")
    let sets = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    try scratch.write(script, to: "steg.sh")
    return try Tool(name: "env").run(
      ["-C", scratch.path("arbete")] + sets
        + ["bash", "--noprofile", "--norc", "-eo", "pipefail", scratch.path("steg.sh")])
  }

  @Test(.enabled(if: canRun, "needs git, make, jq, PyYAML and junitparser"), arguments: records)
  func `the steps for GitHub find what there is, and make what is shown`(
    _ names: [String], _ isBroken: Bool, _ status: Int32
  ) throws {
    let scratch = try repository(names, isBroken: isBroken)
    let workflow = try template("github-actions.yml")
    let variables = try #require(workflow["env"] as? [String: String])
    let jobs = try #require(workflow["jobs"] as? [String: [String: Any]])
    var answers: [Int32] = []
    var shown: [String: String] = [:]
    for step in try #require(jobs["kontroll"]?["steps"] as? [[String: Any]]) {
      if let script = step["run"] as? String {
        var variables = variables
        if let added = try? scratch.bytes("path") {
          let folder = String(decoding: added, as: UTF8.self).trimmingCharacters(in: .newlines)
          variables["PATH"] = folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        }
        answers.append(try run(script, variables, scratch))
      } else if let inputs = step["with"] as? [String: String] {
        // Findings make the step before fail; without records there is nothing to show.
        let file = try #require(inputs["sarif_file"] ?? inputs["report_paths"])
        #expect(step["if"] as? String == "always() && hashFiles('\(file)') != ''")
        shown.merge(inputs) { $1 }
      }
    }
    #expect(answers == [0, status])
    try checkSARIF(scratch, try #require(shown["sarif_file"]), isBroken: isBroken)
    try checkJUnit(scratch, try #require(shown["report_paths"]), fails: status != 0)
    #expect(try !scratch.bytes("summary").isEmpty)
  }

  @Test(.enabled(if: canRun, "needs git, make, jq, PyYAML and junitparser"), arguments: records)
  func `the steps for GitLab find what there is, and make what is shown`(
    _ names: [String], _ isBroken: Bool, _ status: Int32
  ) throws {
    let scratch = try repository(names, isBroken: isBroken)
    let file = try template("gitlab-ci.yml")
    let job = try #require(file["st-poster"] as? [String: Any])
    let steps = ["before_script", "script"].flatMap { job[$0] as? [String] ?? [] }
    let variables = try #require(file["variables"] as? [String: String])
    #expect(try run(steps.joined(separator: "\n"), variables, scratch) == status)
    let artifacts = try #require(job["artifacts"] as? [String: Any])
    #expect(artifacts["when"] as? String == "always")
    let reports = try #require(artifacts["reports"] as? [String: String])
    for path in try #require(artifacts["paths"] as? [String]) {
      try checkSARIF(scratch, path, isBroken: isBroken)
    }
    try checkJUnit(scratch, try #require(reports["junit"]), fails: status != 0)
    try checkQuality(scratch, try #require(reports["codequality"]), isBroken: isBroken)
  }

  @Test(
    .enabled(if: canRun, "needs git, make, jq, PyYAML and junitparser"), arguments: ["tom", "som saknas"])
  func `a folder without records is told of, and does not pass`(_ folder: String) throws {
    let scratch = try repository([], isBroken: false)
    try scratch.write("", to: "arbete/tom/LÄSMIG")
    for script in try checks() {
      let answer = try answer(script, ["POSTER": folder], scratch)
      #expect(answer.status == 2)
      #expect(answer.errors.contains("Inga poster (.json, .xml) i mappen \(folder)"))
      #expect(!FileManager.default.fileExists(atPath: scratch.path("arbete/bilaga.sarif")))
    }
  }

  @Test(.enabled(if: canRun, "needs git, make, jq, PyYAML and junitparser"))
  func `a folder that cannot be read to its end does not pass`() throws {
    let scratch = try repository(["hslf2021-bt"], isBroken: false)
    try scratch.write("#!/bin/sh\nprintf 'poster/hslf2021-bt.json\\0'\nexit 1\n", to: "bin/find")
    chmod(scratch.path("bin/find"), 0o755)
    let path = scratch.path("bin") + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    for script in try checks() {
      #expect(try run(script, ["POSTER": "poster", "PATH": path], scratch) == 1)
      #expect(!FileManager.default.fileExists(atPath: scratch.path("arbete/bilaga.sarif")))
    }
  }

  /// What GitLab and GitHub run once the program is built.
  private func checks() throws -> [String] {
    let job = try #require(template("gitlab-ci.yml")["st-poster"] as? [String: Any])
    let workflow = try #require(template("github-actions.yml")["jobs"] as? [String: [String: Any]])
    let steps = try #require(workflow["kontroll"]?["steps"] as? [[String: Any]])
    return [
      try #require(job["script"] as? [String]).joined(separator: "\n"),
      try #require(steps.compactMap { $0["run"] as? String }.last),
    ]
  }

  private func checkSARIF(_ scratch: Scratch, _ path: String, isBroken: Bool) throws {
    let log =
      try JSONSerialization.jsonObject(with: Data(try scratch.bytes("arbete/" + path))) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    let runs = try #require(log?["runs"] as? [[String: Any]])
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    let files = results.compactMap { result -> String? in
      let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      return (location?["artifactLocation"] as? [String: Any])?["uri"] as? String
    }
    #expect(files.count == results.count && !results.isEmpty)
    for file in Set(files) { #expect(FileManager.default.fileExists(atPath: scratch.path("arbete/" + file))) }
    #expect(files.contains("poster/trasig.json") == isBroken)
  }

  private func checkJUnit(_ scratch: Scratch, _ path: String, fails: Bool) throws {
    let answer = try Tool.python.run([
      "-c",
      """
      import sys, junitparser as j
      x = j.JUnitXml.fromfile(sys.argv[1]); print(x.tests > 0, x.failures + x.errors > 0)
      """, scratch.path("arbete/" + path),
    ])
    #expect(answer.output == "True \(fails ? "True" : "False")\n", "\(answer.errors)")
  }

  /// As https://docs.gitlab.com/ci/testing/code_quality asks for.
  private func checkQuality(_ scratch: Scratch, _ path: String, isBroken: Bool) throws {
    let list = try JSONSerialization.jsonObject(with: Data(try scratch.bytes("arbete/" + path)))
    let findings = try #require(list as? [[String: Any]])
    #expect(!findings.isEmpty)
    #expect(Set(findings.compactMap { $0["fingerprint"] as? String }).count == findings.count)
    for finding in findings {
      let location = try #require(finding["location"] as? [String: Any])
      let file = try #require(location["path"] as? String)
      #expect(FileManager.default.fileExists(atPath: scratch.path("arbete/" + file)))
      #expect(((location["lines"] as? [String: Int])?["begin"] ?? 0) > 0)
      #expect(["info", "minor", "major"].contains(finding["severity"] as? String))
      #expect((finding["description"] as? String)?.isEmpty == false && finding["check_name"] is String)
    }
    let files = findings.compactMap { ($0["location"] as? [String: Any])?["path"] as? String }
    #expect(files.contains("poster/trasig.json") == isBroken)
  }
}
