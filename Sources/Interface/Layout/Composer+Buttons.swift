import Text

extension Composer {
  /// A button on a line of its own; one that can't be used stands in brackets and says why.
  func lines(of button: Button, stop: FocusStop, _ width: Int) -> [Line] {
    acting(stop, runs(of: button), width)
  }

  /// The words of a button.
  func runs(of button: Button) -> [Run<Ink>] {
    guard let reason = button.unavailable else { return [Run(button.label, Ink(role: .link))] }
    return [Run(SafeText("(\(button.label))  \(reason)"), .quiet)]
  }

  /// Options, each on lines of its own.
  func lines(of choice: Choice, _ width: Int) -> [Line] {
    choice.options.enumerated().flatMap { index, option in
      let role: Role = option.isChosen ? .chosen : .body
      let sign = (choice.mode == .one ? symbols.one : symbols.many).sign(option.isChosen)
      return acting(
        choice.isEnabled ? FocusStop(choice.id, .option(index)) : nil, lead: "\(sign) ",
        role: role, runs(option.label, role, width: width - 6), width)
    }
  }
}
