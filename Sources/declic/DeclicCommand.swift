import ArgumentParser

/// The program: without a subcommand it opens the learner's interface.
struct DeclicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declic",
    abstract: "Self-paced digital-literacy courses for shared public terminals.",
    subcommands: [
      LearnCommand.self, RoomCommand.self, TakeAwayCommand.self, CheckCommand.self,
      StoreCommand.self,
      MediatorCommand.self, CardsCommand.self, PredictCommand.self, PolicyCommand.self,
      RulesCommand.self, SimulateCommand.self,
    ],
    defaultSubcommand: LearnCommand.self)
}
