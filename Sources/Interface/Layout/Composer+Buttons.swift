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
}
