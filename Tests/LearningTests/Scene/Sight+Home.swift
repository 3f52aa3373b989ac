import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// Where to go, and what can be looked at or set.
extension Sight {
  /// What home and the pages of courses lead to, and the settings.
  func chosen(_ columns: Int, _ rows: Int) -> Scene {
    switch self {
    case .homeWithEverything: return .withEverything(columns, rows)
    case .wish:
      var scene = Scene.withEverything(columns, rows)
      scene.use("wish:many/several")
      return scene
    case .manyCourses:
      var scene = Scene.begun(columns, rows, courses: [SmallCourse.loaded, ManyModules.loaded(3)])
      scene.use("skip", "back", "courses")
      return scene
    case .settingsWithCard, .settingsWithCode, .secretNow:
      var scene = Scene.withCard(columns, rows)
      scene.consent(true)
      scene.use("settings")
      guard self != .settingsWithCard else { return scene }
      scene.use("code", "code")
      scene.code("1954")
      scene.code("1954")
      if self == .secretNow { scene.use("code") }
      return scene
    case .moduleBegun:
      var scene = Scene.trying(columns, rows)
      scene.use("back", "back", "module:small/traps")
      return scene
    case .moduleDone:
      var scene = Scene.practising(columns, rows)
      scene.practise(answering: "Je vérifie", until: "finished")
      scene.use("home", "module:small/traps")
      return scene
    default:
      var scene = Scene.reading(columns, rows)
      scene.use("back")
      if self == .module { scene.use("wish:small/safe") }
      if self == .courses { scene.use("courses") }
      if self == .settings || self == .colours { scene.use("settings") }
      if self == .colours { scene.use("colours") }
      return scene
    }
  }

  /// « Mon chemin », and what it leads to.
  func walked(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    switch self {
    case .pathEmpty:
      scene = .begun(columns, rows)
      scene.use("skip", "back", "path")
    case .path:
      scene.practise(answering: "Je vérifie", until: "finished")
      scene.use("home", "path")
    case .bookmarks:
      scene = .trying(columns, rows)
      scene.use("skip", "contents", "mark", "back", "back", "back", "back", "path", "bookmarks")
    case .readLessons: scene.use("back", "path", "read")
    default:
      scene.submit("Je vérifie")
      scene.use("back", "path", "answers")
      if self == .answer { scene.use(scene.page.buttons[0].id) }
    }
    return scene
  }

  /// A search in all courses.
  func searched(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.reading(columns, rows)
    scene.use("back", "search")
    guard self != .search else { return scene }
    scene.hear(.action(.edit("word", self == .found ? "temps" : "girafe")))
    scene.use("find")
    return scene
  }

  /// Home, and what every page offers.
  func around(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    switch self {
    case .home, .homeWithProposal: scene.use("back")
    case .homeWithCard:
      scene = .withCard(columns, rows)
      scene.consent(false)
    case .elsewhere:
      scene = .withCard(columns, rows)
      scene.consent(false)
      scene.opensElsewhere("Poste 9")
    case .call: scene.use("call")
    case .called: scene.use("call", "call-now")
    case .calledOutside:
      scene = Sight.code.wayIn(columns, rows)
      scene.use("call", "call-now")
    case .stillThere: scene.waitAlone(minutes: 11)
    case .stillThereCalled:
      scene.use("call", "call-now")
      scene.waitAlone(minutes: 20)
    case .help: scene.use("help")
    case .callAlone, .difficultAlone:
      var alone = Scene.facilities
      alone.hasMediator = false
      scene.hear(.facilities(alone))
      if self == .callAlone {
        scene.use("call")
      } else {
        scene.practise(answering: "Je paie", until: "difficult")
      }
    default: break
    }
    if self == .homeWithProposal {
      scene.others(write: [
        .assigned(
          Assignment(
            course: "small", module: "traps", mediator: "claire",
            note: "Avant votre rendez-vous du 28."))
      ])
    }
    return scene
  }
}
