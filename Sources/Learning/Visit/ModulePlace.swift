import Curriculum
import Interface

/// A module of a course.
struct ModulePlace: Hashable, Sendable {
  /// The course.
  let course: CourseID
  /// The module.
  let module: ModuleID
}

extension ControlID {
  /// The name of a control that stands for a thing: its ids tell which, so that a press never falls
  /// on another thing where the list changed meanwhile.
  init(_ kind: String, _ ids: String...) {
    self.init(rawValue: kind + ":" + ids.joined(separator: "/"))
  }

  /// The ids of the thing that the control stands for; nil where it is of another kind.
  func ids(of kind: String) -> [String]? {
    guard rawValue.hasPrefix(kind + ":") else { return nil }
    return rawValue.dropFirst(kind.count + 1).split(separator: "/").map { String($0) }
  }

  /// The name of a control that stands for a module.
  init(_ kind: String, _ place: ModulePlace) {
    self.init(kind, place.course.rawValue, place.module.rawValue)
  }

  /// The module that the control stands for; nil where it is of another kind.
  func module(of kind: String) -> ModulePlace? {
    guard let ids = ids(of: kind), ids.count == 2 else { return nil }
    return ModulePlace(course: CourseID(rawValue: ids[0]), module: ModuleID(rawValue: ids[1]))
  }
}
