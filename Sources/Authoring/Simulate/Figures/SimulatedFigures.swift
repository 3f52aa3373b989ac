/// What is known of some simulated learners together.
public struct SimulatedFigures: Equatable, Sendable {
  /// How many learners.
  private(set) var learners = 0
  private var retainedSum = 0.0
  private var most = 0
  private var givenUp = 0
  private var calledMastered = 0
  private var falselyMastered = 0
  private var answers = 0
  private var over = 0
  private var callsSum = 0
  private var answersToMost: [Int] = []

  /// Nobody yet.
  init() {}

  /// All learners of several groups together.
  init(_ groups: some Sequence<SimulatedFigures>) {
    for group in groups { add(group) }
  }

  /// Adds a learner; `most` skills are most of the course.
  mutating func add(_ outcome: SimulatedStudy.Outcome, most count: Int) {
    learners += 1
    retainedSum += outcome.retained
    most += outcome.trulyMastered >= count ? 1 : 0
    givenUp += outcome.hasGivenUp ? 1 : 0
    calledMastered += outcome.calledMastered
    falselyMastered += outcome.falselyMastered
    answers += outcome.answers
    over += outcome.overPractice
    callsSum += outcome.calls
    answersToMost.append(outcome.answersToMost ?? .max)
  }

  private mutating func add(_ other: SimulatedFigures) {
    learners += other.learners
    retainedSum += other.retainedSum
    most += other.most
    givenUp += other.givenUp
    calledMastered += other.calledMastered
    falselyMastered += other.falselyMastered
    answers += other.answers
    over += other.over
    callsSum += other.callsSum
    answersToMost += other.answersToMost
  }

  /// The share of the course that is retained seven days after the last sitting.
  public var retained: Double { retainedSum / Double(max(1, learners)) }
  /// The share of learners who truly master 18 of 20 skills.
  public var mastersMost: Double { Double(most) / Double(max(1, learners)) }
  /// The share of learners who gave up.
  public var dropOut: Double { Double(givenUp) / Double(max(1, learners)) }
  /// The share of what is called mastered that isn't.
  public var falseMastery: Double { Double(falselyMastered) / Double(max(1, calledMastered)) }
  /// The share of answers given for what was mastered already.
  public var overPractice: Double { Double(over) / Double(max(1, answers)) }
  /// The calls to a mediator, a learner.
  public var calls: Double { Double(callsSum) / Double(max(1, learners)) }
  /// The answers after which half of the learners had 18 of 20 skills; nil where fewer reach that.
  public var medianAnswers: Int? {
    let sorted = answersToMost.sorted()
    guard !sorted.isEmpty, sorted[sorted.count / 2] != .max else { return nil }
    return sorted[sorted.count / 2]
  }
}
