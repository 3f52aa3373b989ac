public import Text

/// The words that begin a part of a lesson or an item: « Indice. », "Hint."
public enum CourseLabel: String, PhraseID {
  /// A hint, in the order it is given.
  case hint = "course.label.hint"
  /// What is said after an answer, right or not.
  case explanation = "course.label.explanation"
  /// How one goes about it, step by step.
  case solution = "course.label.solution"
  /// A lesson in at most 80 words.
  case short = "course.label.short"
}
