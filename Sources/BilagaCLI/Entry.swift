internal import ArgumentParser
internal import Glibc
internal import STPipeline

/// Runs the command and turns whatever happens into words and an exit code. Nothing that is thrown gets past here: the
/// runtime would answer with code 1, which means something else.
@main
enum Entry {
  static func main() {
    exit(status().rawValue)
  }

  private static func status() -> ExitStatus {
    do {
      var command = try parsed()
      try command.run()
      return .clean
    } catch let stop as Stop {
      return stop.status
    } catch let fault as FileFault {
      Terminal.standardError.say(fault.diagnostic)
      return .refused
    } catch let fault as DataFault {
      for finding in fault.diagnostics { Terminal.standardError.say(finding) }
      return .refused
    } catch {
      return answer(to: error)
    }
  }

  /// What the program starts itself, for each file or for many records. These are no verbs for people, and the parser needs
  /// a third of the time of a small file to learn all of those.
  private static let workers: [any ParsableCommand.Type] = [UploadWorker.self, BatchWorkerVerb.self]

  /// Where help is asked for, the parser passes over a verb that it does not know, and a script with a slip of the pen
  /// would get 0.
  private static func parsed() throws -> any ParsableCommand {
    let words = Array(CommandLine.arguments.dropFirst())
    if let worker = workers.first(where: { $0.configuration.commandName == words.first }) {
      return try worker.parseAsRoot(Array(words.dropFirst()))
    }
    let verbs = Bilaga.configuration.subcommands.map { $0._commandName }
    guard let verb = words.first(where: { $0 != "help" }), !verb.hasPrefix("-"), !verbs.contains(verb) else {
      return try Bilaga.parseAsRoot(words)
    }
    throw ValidationError(
      "Kommandot ”\(verb)” finns inte. Kommandon: \(verbs.joined(separator: ", ")).")
  }

  /// What the argument parser throws: help, version and mistakes on the command line. Anything else is ours.
  private static func answer(to error: any Error) -> ExitStatus {
    let text = Bilaga.fullMessage(for: error)
    switch Bilaga.exitCode(for: error) {
    case .success:
      return print(ParserWords.help(text))
    case .validationFailure:
      Terminal.standardError.say(MessageText.masked(ParserWords.mistake(text)))
      return .usage
    default:
      Terminal.standardError.say(
        "bilaga: Något gick fel i programmet, och det är inte ditt fel. Ingenting har skrivits.\n"
          + "  → Berätta gärna för oss vad du gjorde: \(type(of: error))")
      return .internalFault
    }
  }

  private static func print(_ text: String) -> ExitStatus {
    do {
      try StandardOutput.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
      return .clean
    } catch {
      Terminal.standardError.say(error.diagnostic)
      return .refused
    }
  }
}
