internal import ArgumentParser
internal import STPipeline

/// Whose decisions a verb goes by.
struct ProfileOptions: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: ArgumentHelp(
      "Organisationens beslut i JSON: regler som väger annorlunda, med skäl.", valueName: "fil"))
  var profile: String?

  /// The rules, weighed as the profile says.
  func pipeline(_ data: DataDirectory) throws -> Pipeline {
    guard let profile else { return try Pipeline(data) }
    return try Pipeline(data, profile: ProfileInput(name: profile, bytes: try InputFile.read(profile)))
  }
}
