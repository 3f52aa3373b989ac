import Dispatch
import Glibc
import Interface
import Terminal
import Text

/// A child that shows what it is told, and dies in the ways it is asked to.
struct Probe {
  let birth: Birth
  let mode: String

  func live() -> Int32 {
    do {
      switch mode {
      case "die": return crash()
      case "lines": return try Lines(birth: birth).live()
      default:
        var screen = try Screen(birth: birth)
        return try screen.live()
      }
    } catch {
      return 69
    }
  }
}

/// Dies of a Swift trap.
func crash() -> Int32 {
  let numbers = CommandLine.arguments.map { Int32($0.utf8.count) }
  return numbers[numbers.count]
}

var environment: [String: String] {
  var result: [String: String] = [:]
  for name in ["TERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR"] {
    result[name] = getenv(name).map { String(cString: $0) }
  }
  return result
}

/// Draws the last inputs, and the size.
struct Screen {
  let birth: Birth
  var notes: [String] = []

  let wake: WakePipe

  init(birth: Birth) throws {
    self.birth = birth
    wake = try WakePipe()
  }

  mutating func live() throws -> Int32 {
    let events = EventSource(wake: wake)
    let driver = try CursesDriver(
      type: environment["TERM"] ?? "", environment: environment)
    while true {
      driver.show(frame(driver.size), in: .light)
      for event in events.wait() {
        switch event {
        case .terminate, .hangUp: return 0
        case .resized: driver.resize()
        case .woken: notes.append("woken")
        case .input:
          guard case .inputs(let inputs) = driver.read() else { return 0 }
          for input in inputs {
            if let code = act(on: input, driver) { return code }
          }
        }
      }
    }
  }

  private mutating func act(on input: Input, _ driver: CursesDriver) -> Int32? {
    notes.append("\(input)")
    guard case .key(.character(let letter)) = input else { return nil }
    switch letter {
    case "q": return 0
    case "x": return 65
    case "w": return 3
    case "t": return crash()
    case "k": kill(getpid(), SIGKILL)
    case "d":
      let wake = wake
      DispatchQueue(label: "performer").async { wake.wake() }
    case "f": driver.forgetWhatWasShown()
    case "h":
      notes.append("status \(birth.helpers.run(0, ["exit 7"]) ?? -1)")
      notes.append("absent \(birth.helpers.run(1, ["bonjour"]) ?? -1)")
      notes.append("late \(birth.helpers.run(2, ["30"]) ?? -1)")
      notes.append("refused \(birth.helpers.run(9, []) ?? -1)")
    default: break
    }
    return nil
  }

  private func frame(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    let lines =
      ["Prêt \(birth.restarts) \(size.columns)x\(size.rows)"] + notes.suffix(max(0, size.rows - 1))
    for (row, line) in lines.enumerated() where row < size.rows {
      for (column, letter) in line.unicodeScalars.enumerated() where column < size.columns {
        frame.cells[row * size.columns + column] = Cell(String(letter), .body)
      }
    }
    frame.cursor = Point(column: 2, row: 0)
    return frame
  }
}

/// Says back what is typed.
struct Lines {
  let birth: Birth

  func live() throws -> Int32 {
    let events = EventSource(wake: try WakePipe())
    let driver = LinearDriver(environment: environment)
    try driver.say(SafeText("Prêt \(birth.restarts)"))
    try driver.ask("Un mot :")
    while true {
      for event in events.wait() {
        switch event {
        case .terminate, .hangUp: return 0
        case .resized, .woken: break
        case .input:
          switch driver.read() {
          case .lines(let lines):
            for line in lines {
              if line.text.string == "kill" { kill(getpid(), SIGKILL) }
              try driver.say(SafeText("Lu : \(line.text.string)."))
              try driver.ask("Un secret :", isSecret: true)
            }
          case .ended(let last):
            try driver.say(SafeText("Fini : \(last.map { $0.text.string })."))
            return 0
          }
        }
      }
    }
  }
}
