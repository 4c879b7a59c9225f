internal import ArgumentParser
internal import STPipeline

/// The command. Each verb has a file of its own.
struct Bilaga: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bilaga",
    abstract: "Gör en ST-post till en färdig ansökan om bevis om specialistkompetens.",
    discussion: """
      Exempel:
        bilaga check post.json
        bilaga bundle post.json --out paket --merge
        bilaga verify paket
        bilaga clean diplom.pdf --out rensade

      Avslutskoder:
        0  inga fel
        1  fel i posten, paketet eller en uppladdad fil
        2  något kunde inte läsas eller skrivas
        64 fel i kommandot
        70 fel i programmet
      """,
    version: "bilaga \(ProgramVersion.current)",
    subcommands: [
      Check.self, BundleVerb.self, Verify.self, Inspect.self, Clean.self, BatchVerb.self, Convert.self,
      Rules.self, DelmalVerb.self, Schema.self, Version.self,
    ])
}
