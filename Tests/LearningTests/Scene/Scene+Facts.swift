import Curriculum
import Interface
import Records
import Testing
import Text

extension Scene {
  /// The answers that were kept.
  var attempts: [Attempt] {
    facts.compactMap { fact in
      if case .answered(let attempt) = fact { attempt } else { nil }
    }
  }

  /// The items that were asked.
  var asked: [Asked] {
    facts.compactMap { fact in
      if case .asked(let asked) = fact { asked } else { nil }
    }
  }

  /// The answers to proposals that were kept.
  var proposals: [ProposalAnswered] {
    facts.compactMap { fact in
      if case .proposalAnswered(let answer) = fact { answer } else { nil }
    }
  }
}
