internal import ArgumentParser
internal import STPipeline

/// Whose decisions a verb goes by.
struct ProfileOptions: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: ArgumentHelp(
      "Organisationens beslut i JSON: regler som väger annorlunda, med skäl.", valueName: "fil"))
  var profile: String?

  /// The profile as it lies there; nil where none is asked for.
  func input() throws -> ProfileInput? {
    guard let profile else { return nil }
    return ProfileInput(name: profile, bytes: try InputFile.read(profile))
  }

  /// The rules, weighed as the profile says.
  func pipeline(_ data: DataDirectory) throws -> Pipeline { try Pipeline(data, profile: try input()) }
}
