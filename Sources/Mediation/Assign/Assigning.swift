import CourseFormat
import Curriculum
import Interface
import Records
import Text

/// A module that is being proposed: to a learner, a group, or the person whose card is typed.
struct Assigning: Equatable, Sendable {
  /// Who gets it.
  enum Recipient: Equatable, Sendable {
    /// The person whose card is typed.
    case card
    /// A learner who agreed to be seen.
    case learner(LearnerRow)
    /// All learners of a group.
    case group(GroupRow)
  }

  /// Who gets it.
  let recipient: Recipient
  /// What is typed as the three words.
  var card = SafeText.empty
  /// Which module of the list is chosen.
  var module: Int?
  /// What is typed as a word for the person.
  var note = SafeText.empty

  /// Begins a proposal.
  init(to recipient: Recipient) { self.recipient = recipient }

  /// Whose page it is: the words of a card, or the name of a group.
  var name: SafeText? {
    switch recipient {
    case .card: nil
    case .learner(let row): row.card
    case .group(let group): group.name
    }
  }
}

extension MediationState {
  /// The page where a module is proposed.
  func assignPage(_ assigning: Assigning) -> Page {
    var blocks: [Block] = [.heading(level: 1, [.text(words(.assignTitle))])]
    if assigning.recipient == .card {
      blocks.append(
        .control(.field(Field(id: "card", label: words(.assignCard), value: assigning.card))))
    }
    blocks +=
      moduleQuestion(chosen: assigning.module) + [
        .control(
          .field(
            Field(
              id: "note", label: words(.assignNote), value: assigning.note, width: 50, limit: 120))),
        main("propose", .assignButton, unavailable: missing(assigning)),
      ]
    let place = [words(.roomTitle)] + (assigning.name.map { [$0] } ?? [])
    return Page(id: "assign", place: place, blocks: blocks, commands: row())
  }

  private func missing(_ assigning: Assigning) -> SafeText? {
    if assigning.recipient == .card && assigning.card.isEmpty { return words(.assignNoCard) }
    return assigning.module == nil ? words(.assignEmpty) : nil
  }

  /// What a person did on that page.
  mutating func assign(_ assigning: Assigning, _ action: Action) -> [MediationEffect] {
    var assigning = assigning
    var effects: [MediationEffect] = []
    switch action {
    case .edit("card", let text): assigning.card = text
    case .edit("note", let text): assigning.note = text
    case .choose("module", let option): assigning.module = option
    case .press("propose"): effects = proposal(assigning)
    default: break
    }
    screen = .assign(assigning)
    return effects
  }

  private func proposal(_ assigning: Assigning) -> [MediationEffect] {
    guard missing(assigning) == nil, let index = assigning.module,
      modules.indices.contains(index), let mediator
    else { return [] }
    let assignment = Assignment(
      course: modules[index].course, module: modules[index].module, mediator: mediator.id,
      note: assigning.note.isEmpty ? nil : assigning.note)
    switch assigning.recipient {
    case .card: return [.assignByCard(assignment, words: assigning.card)]
    case .learner(let row): return [.assign(assignment, to: row.learner)]
    case .group(let group): return [.assignToAll(assignment, to: group.members)]
    }
  }
}
