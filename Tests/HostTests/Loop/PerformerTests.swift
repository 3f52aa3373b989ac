import Glibc
import Synchronization
import Terminal
import Testing

@testable import Host

struct PerformerTests {
  @Test func effectsAreDoneInOrderOneAtATime() throws {
    let busy = Mutex(0)
    let performer = Performer<Int, Int>(wake: try WakePipe()) { number in
      #expect(busy.withLock { count in (count += 1, count).1 } == 1)
      // Longer for the first ones: out of order, they would come last.
      usleep(UInt32(200 - number))
      busy.withLock { $0 -= 1 }
      return [number, -number]
    }
    performer.perform(Array(1...100))
    performer.perform(Array(101...200))
    performer.finish()
    #expect(performer.takeMessages() == (1...200).flatMap { [$0, -$0] })
    #expect(performer.takeMessages() == [])
  }

  @Test func itIsIdleOnceTheAnswersAreTaken() throws {
    let performer = Performer<Int, Int>(wake: try WakePipe()) { [$0] }
    #expect(performer.isIdle)
    performer.perform([1])
    #expect(!performer.isIdle)
    performer.finish()
    #expect(!performer.isIdle)
    #expect(performer.takeMessages() == [1])
    #expect(performer.isIdle)
  }

  @Test func anEffectWithoutAnAnswerEndsToo() throws {
    let performer = Performer<Int, Int>(wake: try WakePipe()) { _ in [] }
    performer.perform([1, 2])
    performer.finish()
    #expect(performer.isIdle)
  }
}
