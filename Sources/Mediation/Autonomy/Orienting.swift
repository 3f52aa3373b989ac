import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Text

extension MediationState {
  /// To whom the person may be sent and why: a difficulty of tools is told from one of
  /// administration. The mediator decides.
  func orientationBlocks(_ standing: Standing) -> [Block] {
    let sentences = courses.flatMap { course in
      (standing.orientations[course.outline.id] ?? []).map { orientation in
        let reason = orientation.reason(in: words) { title(of: $0, in: course.outline.id) }
        return SafeText("\(orientation.name(in: words)) · \(reason)")
      }
    }
    guard !sentences.isEmpty else { return [] }
    return [
      .heading(level: 2, [.text(words(.orientationTitle))]),
      .list(start: nil, items: sentences.map { [.text([.text($0)])] }),
    ]
  }
}
