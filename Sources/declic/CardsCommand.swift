public import ArgumentParser
public import Host

/// Cards to give out, ten on a sheet.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: "Make cards before anybody has them, as sheets to print.",
    discussion: "Plain text is for `lp -o media=A4 -o cpi=8 -o lpi=5 -o page-left=36`.")

  /// Where progress is kept.
  @OptionGroup var store: StoreOptions

  /// How many cards.
  @Option(help: "How many cards: 1 to \(CardsTool.most).")
  var count = 10

  /// How the sheets are written.
  @Option(help: "How the sheets are written: text or html.")
  var format: CardsTool.Format = .html

  /// Where they go.
  @Option(help: "The file to write (default: on the output).")
  var output: String?

  func run() throws {
    let environment = Host.environment
    let tool = CardsTool(path: store.path(environment: environment), environment: environment)
    throw ExitCode(tool.make(count, format: format, output: output))
  }
}

extension CardsTool.Format: ExpressibleByArgument {}
