public import Curriculum
import GRDB

extension ProgressStore {
  /// The learner of a card's words or of an id; nil where there is none. For the owner of the
  /// machine, who can read the file anyway: no consent is asked.
  public func learner(named text: String) throws(StoreError) -> LearnerID? {
    if let card = try findCard(text).found { return card.learner }
    let id = LearnerID(rawValue: text)
    return try history(of: id).isEmpty ? nil : id
  }
}
