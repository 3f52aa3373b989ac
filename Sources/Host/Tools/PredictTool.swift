import Authoring
import Glibc
import LearnerModel

/// Predicts answers from those before them: files in, a file out (learner model, F).
public struct PredictTool {
  private let levels: String
  private let base: Double

  /// The most bytes of a file of levels: half a million items.
  private static let levelBytes = 33_554_432

  /// Makes a tool; `levels` is the file of the items' levels, `base` the card's base in points.
  public init(levels: String, base: Double) {
    self.levels = levels
    self.base = base
  }

  /// Reads the answers of a file and writes a prediction for each, on the output where no file is
  /// named; gives back the exit status.
  public func predict(_ input: String, to output: String?) -> Int32 {
    guard base.magnitude <= Self.mostBase else {
      return ToolFailure("--base is a number of points, -100 to 100.", EX_USAGE).report()
    }
    do throws(ToolFailure) {
      let card = PredictionCard(base: Int(base.rounded()))
      var predictor = Predictor(levels: try readLevels(), card: card)
      try run(&predictor, on: input, to: output)
      return ExitStatus.fine
    } catch {
      return error.report()
    }
  }

  private func readLevels() throws(ToolFailure) -> LevelTable {
    let bytes: [UInt8]
    do throws(FileReader.Problem) {
      bytes = try FileReader.bytes(of: levels, limit: Self.levelBytes)
    } catch {
      throw ToolFailure("\(levels): this file can't be read.", EX_NOINPUT)
    }
    do throws(CSVProblem) {
      return try LevelTable(csv: bytes)
    } catch {
      throw ToolFailure(error, in: levels)
    }
  }

  private func run(
    _ predictor: inout Predictor, on input: String, to output: String?
  ) throws(ToolFailure) {
    guard let source = FileStream(reading: input) else {
      throw ToolFailure("\(input): this file can't be read.", EX_NOINPUT)
    }
    if let output, source.isFile(at: output) {
      throw ToolFailure("\(output): this is the input. Name another file.", EX_USAGE)
    }
    let name = output ?? "output"
    guard let target = output.map(FileStream.init(writing:)) ?? FileStream.output else {
      throw ToolFailure("\(name): this file can't be written.", EX_CANTCREAT)
    }
    var isOver = false
    while !isOver {
      guard let bytes = source.read() else {
        throw ToolFailure("\(input): this file can't be read to its end.", EX_IOERR)
      }
      isOver = bytes.isEmpty
      guard target.write(try predictor.next(bytes, of: input)) else {
        throw ToolFailure("\(name): this file can't be written to its end.", EX_IOERR)
      }
    }
  }

  /// More points than any course needs.
  private static let mostBase = 100.0
}

extension Predictor {
  /// The lines for the next bytes of a file; no bytes are its end.
  fileprivate mutating func next(
    _ bytes: [UInt8], of file: String
  ) throws(ToolFailure) -> [UInt8] {
    do throws(CSVProblem) {
      return bytes.isEmpty ? try finish() : try take(bytes)
    } catch {
      throw ToolFailure(error, in: file)
    }
  }
}

extension ToolFailure {
  /// What is wrong in a line of a file.
  fileprivate init(_ problem: CSVProblem, in file: String) {
    self.init("\(file):\(problem.line): \(problem.sentence)", EX_DATAERR)
  }
}
