/// In which order the rules read an answer, and in which they are asked what comes next.
public struct RuleOrder: Equatable, Sendable {
  /// The rules that read an answer, the first to read first.
  public let interpretation: [RuleID]
  /// The rules of choice: the first that holds decides.
  public let choice: [RuleID]

  /// Makes an order; `refusal` says whether it can be used.
  public init(interpretation: [RuleID], choice: [RuleID]) {
    self.interpretation = interpretation
    self.choice = choice
  }

  /// The order until somebody changes it.
  public static let standard = RuleOrder(
    interpretation: InterpretationRules.all.map { $0.id }, choice: ChoiceRules.all.map { $0.id })

  /// Why this order can't be used, in one sentence for who wrote it; nil where it can.
  ///
  /// A1 decides whether an answer counts at all, M1, V1 and V2 silence L1 and L2, and N1 and F1 always
  /// leave one that holds: such are the places that may not change.
  public var refusal: String? {
    let standard = Self.standard
    if interpretation.sorted() != standard.interpretation.sorted() {
      return Self.incomplete("order.interpretation", standard.interpretation)
    }
    if choice.sorted() != standard.choice.sorted() {
      return Self.incomplete("order.choice", standard.choice)
    }
    if interpretation.first != .rapid { return "order.interpretation must begin with A1." }
    if choice.suffix(2) != [.next, .finished] { return "order.choice must end with N1, F1." }
    return isSilencingFirst ? nil : "order.interpretation must have M1, V1 and V2 before L1 and L2."
  }

  private var isSilencingFirst: Bool {
    let levels = interpretation.firstIndex { $0 == .raise || $0 == .lower } ?? 0
    let settled: [RuleID] = [.mastery, .retained, .forgotten]
    return !interpretation[levels...].contains { settled.contains($0) }
  }

  private static func incomplete(_ name: String, _ rules: [RuleID]) -> String {
    "\(name) must hold each of these once: \(rules.map(\.rawValue).joined(separator: ", "))."
  }
}
