import Curriculum
import Exercises
import LearnerModel
import Markdown
import Testing
import Text

@testable import CourseFormat

extension CourseOutline {
  /// The first module, without the package that orders them.
  fileprivate var firstModule: Module? { Array(modules).first?.value }
}

@Suite struct CourseReaderTests {
  private func load(
    _ course: [String: String] = SmallCourse.bilingual, replacing files: [String: String?] = [:]
  ) -> CourseReading {
    var course = course
    for (path, text) in files { course[path] = text }
    return CourseReader.load(FileTree(course), catalogues: SmallCourse.catalogues)
  }

  @Test func outlineHoldsTheCourseInItsLanguages() throws {
    let reading = load()
    #expect(reading.diagnostics == [])
    let outline = try #require(reading.course).outline
    #expect(outline.id == "small" && outline.languages == [.french, .english])
    #expect(outline.title(in: .english) == "A small course")
    #expect(outline.skills["spot"]?.title(in: .english) == "See what hurries you")
    #expect(outline.goals.map { $0.title(in: .french) } == ["éviter les arnaques"])
    let module = try #require(outline.firstModule)
    #expect(module.objectives.map { $0(in: .english) } == ["See what hurries you."])
    #expect(module.lessons.map { $0.title(in: .english) } == ["Recognise a message"])
    #expect(module.lessons.map { $0.steps } == [["look", "keep"]])
    #expect(module.items.map { $0.id } == (1...5).map { ItemID(rawValue: "item-\($0)") })
    #expect(module.items.map { $0.level.number } == [1, 2, 3, 4, 5])
    #expect(module.frameworks == ["crcn": ["4.2"]])
  }

  @Test func lessonIsCutIntoStepsWithTheirExercise() throws {
    let course = try #require(load().course)
    for (language, title) in [(Language.french, "Regardez"), (.english, "Look")] {
      let lesson = try #require(course.lesson("recognise", of: "traps", in: language))
      #expect(lesson.steps.map { $0.id } == ["look", "keep"])
      #expect(lesson.steps.first?.title.string == title)
      #expect(lesson.steps.map { $0.exercise } == ["first", nil])
    }
    let short = course.lesson("recognise", of: "traps", in: .french)?.short
    #expect(short?.plainText == "Un message qui presse est suspect.")
  }

  @Test func itemHasTheWordsOfItsLanguage() throws {
    let course = try #require(load().course)
    let french = try #require(course.item("item-2", in: .french))
    #expect(french.title == "Un SMS" && french.hints.count == 2 && french.variants == [[:]])
    let english = try #require(course.item("item-2", in: .english))
    #expect(english.title == "A text message")
    #expect(english.hints.first?.plainText == "Take your time.")
    #expect(english.outline == french.outline && english.exercise.kind == "choice")
  }

  @Test func unknownLanguageFallsBackToTheFirst() throws {
    let course = try #require(load().course)
    let german = Language(rawValue: "de")
    #expect(course.item("item-1", in: german)?.title == "Un SMS")
    #expect(course.lesson("recognise", of: "traps", in: german)?.title == "Reconnaître un message")
  }

  @Test func brokenTranslationFallsBackToTheFirst() throws {
    let course = try #require(
      load(replacing: ["en/traps/bank/item-1.md": "# Nothing", "en/traps/recognise.md": nil]).course
    )
    #expect(course.item("item-1", in: .english)?.title == "Un SMS")
    #expect(
      course.lesson("recognise", of: "traps", in: .english)?.title == "Reconnaître un message")
  }

  @Test func brokenItemIsLeftOutAndTold() throws {
    let reading = load(replacing: ["fr/traps/bank/item-3.md": "# Un SMS\n\n```yaml\nitem: x\n```"])
    let course = try #require(reading.course)
    #expect(course.outline.firstModule?.items.map { $0.level.number } == [1, 2, 4, 5])
    #expect(
      reading.diagnostics.map { $0.range.file }
        == Array(repeating: "fr/traps/bank/item-3.md", count: 3))
    #expect(Set(reading.diagnostics.map { $0.id }) == ["missing-key"])
  }

  @Test(arguments: ["", "# Sans rien", "# T\n\n```yaml\nlesson: [\n```\n"])
  func brokenLessonIsLeftOutAndTold(text: String) throws {
    let reading = load(replacing: ["fr/traps/recognise.md": text])
    let course = try #require(reading.course)
    #expect(course.outline.firstModule?.lessons == [])
    #expect(course.lesson("recognise", of: "traps", in: .french) == nil)
    #expect(reading.diagnostics.count == 1)
  }

  @Test func missingLessonIsLeftOutAndTold() throws {
    let reading = load(replacing: ["fr/traps/recognise.md": nil])
    #expect(reading.course != nil && reading.diagnostics.map { $0.id } == ["missing-lesson"])
  }

  @Test func courseWithoutAnIDIsNoCourse() {
    let reading = load(replacing: ["course.yml": "title: x"])
    #expect(reading.course == nil && !reading.diagnostics.isEmpty)
  }

  @Test func factsTakeThePlaceOfTheirNames() throws {
    let facts = "number: {value: {fr: le 33, en: \"33\"}, source: S, checked: 2026-05-02}"
    let french = (SmallCourse.bilingual["fr/traps/recognise.md"] ?? "")
      .replacing("Un message presse.", with: "Appelez {number}.")
    let course = try #require(
      load(replacing: ["facts.yml": facts, "fr/traps/recognise.md": french]).course)
    let step = course.lesson("recognise", of: "traps", in: .french)?.steps.first
    guard case .prose(let blocks)? = step?.parts.first else {
      Issue.record("The step begins with prose.")
      return
    }
    #expect(blocks.plainText.hasPrefix("Appelez le 33."))
  }

  @Test func variantsHaveTheWordsOfTheirLanguage() throws {
    let french = SmallCourse.item("item-1", level: 1)
      .replacing("level: 1", with: "level: 1\nvariants: [{who: elle}, {who: lui}]")
    let english = SmallCourse.translation("item-1")
      .replacing("item: item-1", with: "item: item-1\nvariants: [{who: her}]")
    let course = try #require(
      load(replacing: ["fr/traps/bank/item-1.md": french, "en/traps/bank/item-1.md": english])
        .course)
    #expect(course.item("item-1", in: .french)?.variants == [["who": "elle"], ["who": "lui"]])
    #expect(course.item("item-1", in: .english)?.variants == [["who": "her"], ["who": "lui"]])
    #expect(course.item("item-1", in: .french)?.outline.variantCount == 2)
  }

  @Test func itemsThatAreTypedRequireCharacters() throws {
    let text = """
      # Un mot

      ```yaml
      item: item-1
      kind: text
      skills: [spot]
      level: 1
      ```

      Quel mot ?

      - [x] lien

      > **Indice.** Il commence par L.
      """
    let course = try #require(load(replacing: ["fr/traps/bank/item-1.md": text]).course)
    let items = try #require(course.outline.firstModule).items
    #expect(items.map { $0.requires.contains(.characters) } == [true, false, false, false, false])
  }

  @Test func drawingsAreNamedAsTextsWriteThem() throws {
    let course = try #require(load(replacing: ["fr/drawings/key.txt": "┌─┐\n└─┘\n\n"]).course)
    for path in ["../drawings/key.txt", "../../drawings/key.txt"] {
      #expect(course.drawings(in: .french)[path] == ["┌─┐", "└─┘"])
      #expect(course.drawings(in: .english)[path] == ["┌─┐", "└─┘"])
    }
  }

  @Test func linkToAWordGivesItsMeaning() throws {
    let course = try #require(load().course)
    let entry = course.glossaryEntry(for: "../glossary.md#Lien", in: .french)
    #expect(entry?.word == "Lien" && entry?.meaning.plainText == "Un mot que l'on touche.")
    #expect(course.glossaryEntry(for: "../glossary.md#mot", in: .french) == nil)
    #expect(course.glossaryEntry(for: "exercises/first.md", in: .french) == nil)
  }

  @Test func anyByteChangesTheHash() throws {
    let one = try #require(load().course)
    let other = try #require(load(replacing: ["en/glossary.md": "# Words"]).course)
    #expect(one == load().course && one != other)
  }

  @Test func revisionOfAnItemHashesItsTranslationsToo() throws {
    let text = SmallCourse.translation("item-1") + "\n"
    let one = try #require(load().course?.outline.firstModule).items
    let other = try #require(
      load(replacing: ["en/traps/bank/item-1.md": text]).course?.outline.firstModule
    ).items
    #expect(one.map { $0.revision } != other.map { $0.revision })
    #expect(one.dropFirst().map { $0.revision } == other.dropFirst().map { $0.revision })
  }

  @Test func overridesOfCourseModuleAndSkillAreKept() throws {
    let manifest = SmallCourse.manifest
      .replacing("minutes: 40", with: "minutes: 40\n    target: 2")
      .replacing("prerequisites: []", with: "rules: {W1: {wheel: 9}}")
    let course = try #require(
      load(
        SmallCourse.french, replacing: ["course.yml": manifest + "\nrules: {M1: {evidence: 75}}"]
      )
      .course)
    #expect(
      course.overrides.settings == [.init(rule: "M1", key: "evidence", value: .number(75))])
    #expect(course.moduleOverrides["traps"]?.target == 2)
    #expect(course.skillOverrides["spot"]?.settings.map { $0.key } == ["wheel"])
  }
}

@Suite struct UndemandingKindsTests {
  @Test(arguments: exerciseShapes.indices)
  func exampleOfAnUndemandingKindNeedsNothing(index: Int) throws {
    let kind = exerciseShapes[index]
    var found: [Diagnostic] = []
    let text = CourseText(
      Array(kind.example.utf8), file: "fr/m/bank/a.md", language: .french, facts: FactTable())
    let item = try #require(
      ItemFile(
        text, isTranslation: false, labels: CourseLabels(SmallCourse.catalogues), into: &found))
    let exercise = try #require(item.exercise(into: &found))
    #expect(found == [])
    #expect(exercise.requires.isEmpty || !undemandingKinds.contains(kind.name))
  }
}
