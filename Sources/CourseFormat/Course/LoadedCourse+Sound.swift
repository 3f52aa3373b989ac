import Curriculum
import Exercises
import Text

extension LoadedCourse {
  /// The course without the items that can't be asked and the lessons that have no page, for which
  /// each of its texts is read in full once.
  ///
  /// The heads of a hundred modules are read in an instant, their bodies take a second or two: so a
  /// first screen comes before this, and practice after it. The checker says why a text is broken.
  public var withoutBrokenTexts: LoadedCourse {
    let index = index.keepingItems { self.index.canBeAsked($0, course: outline) }
    let modules = outline.moduleList.map { module in
      module.holding(
        lessons: module.lessons.filter {
          index.lesson($0.id, of: module.id, in: index.first(of: outline), course: outline) != nil
        }, items: module.items.filter { index.items[$0.id] != nil })
    }
    return LoadedCourse(
      outline: outline.holding(modules), overrides: overrides, moduleOverrides: moduleOverrides,
      skillOverrides: skillOverrides, index: index)
  }
}

extension CourseIndex {
  /// Whether an item can be asked and answered rightly, whatever its variant.
  fileprivate func canBeAsked(_ id: ItemID, course: CourseOutline) -> Bool {
    guard let item = item(id, in: first(of: course), course: course) else { return false }
    return item.variants.allSatisfy { item.exercise.proof(values: $0).holds }
  }

  fileprivate func first(of course: CourseOutline) -> Language {
    course.languages.first ?? .french
  }

  /// The index without some items: lessons no longer hold them.
  fileprivate func keepingItems(_ isKept: (ItemID) -> Bool) -> CourseIndex {
    let items = items.filter { isKept($0.key) }
    return CourseIndex(
      tree: tree, labels: labels, facts: facts, items: items, lessons: lessons,
      itemsByPath: itemsByPath.filter { items[$0.value] != nil }, drawings: drawings)
  }
}

extension CourseOutline {
  fileprivate func holding(_ modules: [Module]) -> CourseOutline {
    CourseOutline(
      id: id, version: version, title: title, languages: languages, skills: skills,
      modules: modules, goals: goals, hash: hash)
  }
}

extension Module {
  fileprivate func holding(lessons: [LessonOutline], items: [ItemOutline]) -> Module {
    Module(
      id: id, title: title, objectives: objectives, minutes: minutes, skills: skills,
      lessons: lessons, items: items, frameworks: frameworks)
  }
}
