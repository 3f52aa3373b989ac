import Testing
import Text

@testable import Documents

@Suite struct MarkupTests {
  @Test func textIsEscapedWhenItEnters() {
    #expect(Markup.text("<b> & \"'").source == "&lt;b&gt; &amp; &quot;&#39;")
  }

  @Test func attributesAreEscapedAndQuoted() {
    let element = Markup.inline("p", [.set("title", "\" onx=\"1"), .flag("disabled")], [])
    #expect(element.source == "<p title=\"&quot; onx=&quot;1\" disabled=\"\"></p>")
  }

  @Test func aBlockLeavesOutWhatIsEmpty() {
    #expect(Markup.block("div", [], [.none, .lineBreak]).source == "<div>\n<br>\n</div>")
  }

  @Test func separatorsAreEscapedToo() {
    #expect(Markup.joined([.text("a"), .text("b")], by: " < ").source == "a &lt; b")
  }
}
