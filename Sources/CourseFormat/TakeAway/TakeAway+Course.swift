public import Curriculum
import Exercises
import Markdown
public import Text

extension LoadedCourse {
  /// The page to take away of a module, in a language, else in the course's first; nil where the
  /// course has no such module.
  public func takeAway(of module: ModuleID, in language: Language) -> TakeAway? {
    guard let outline = outline.module(module) else { return nil }
    let lessons = outline.lessons.compactMap { lesson($0.id, of: module, in: language) }
    let parts = lessons.map { TakeAway.Part(title: $0.title, blocks: $0.short) }
    let told = index.tree.facts(index.facts, toldIn: module, language)
    return TakeAway(
      title: outline.title(in: language), parts: parts,
      objectives: outline.objectives.map { $0(in: language) }, contacts: told, in: language
    ).onOnePage
  }
}

extension TakeAway {
  /// Puts a page together: parts that say nothing are left out; where all do, it is what one can
  /// do afterwards.
  init(
    title: SafeText, parts: [Part], objectives: [SafeText], contacts facts: [FactTable.Fact],
    in language: Language
  ) {
    let said = parts.filter { !$0.paragraphs.isEmpty }
    self.init(
      title: title,
      parts: said.isEmpty ? [Part(title: title, paragraphs: objectives)] : said,
      contacts: facts.compactMap { $0.contact(in: language) },
      checked: facts.compactMap { $0.checked?.value }.min())
  }
}

extension TakeAway.Part {
  /// A lesson in short, as plain paragraphs.
  init(title: SafeText, blocks: [MarkdownBlock]) {
    let lines = blocks.plainText.split(separator: "\n")
    self.init(title: title, paragraphs: lines.map { SafeText($0) })
  }
}

extension FileTree {
  /// The facts that say what they are for and that a text of a module tells, in the author's order.
  func facts(_ table: FactTable, toldIn module: ModuleID, _ language: Language) -> [FactTable.Fact]
  {
    let facts = table.facts.filter { !$0.about.isEmpty }
    guard !facts.isEmpty else { return [] }
    let folder = "\(module)/".inLanguage(language)
    let texts = paths.filter { $0.hasPrefix(folder) }
      .map { String(decoding: bytes(at: $0) ?? [], as: UTF8.self) }
    return facts.filter { fact in texts.contains { $0.contains("{\(fact.name.value)}") } }
  }
}

extension FactTable.Fact {
  /// The fact as somebody keeps it; nil where it lacks a value or what it is for.
  fileprivate func contact(in language: Language) -> TakeAway.Contact? {
    guard let value = values[language] ?? values[nil], let about = about[language] ?? about[nil]
    else { return nil }
    return TakeAway.Contact(value: value, about: about)
  }
}
