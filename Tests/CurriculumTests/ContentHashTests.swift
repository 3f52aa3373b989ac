import Curriculum
import Foundation
import Testing

@Suite struct ContentHashTests {
  // The vectors of FIPS 180-2, appendix B.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func theHashIsSHA256(_ text: String, _ hexadecimal: String) {
    #expect(ContentHash(of: text.utf8).hexadecimal == hexadecimal)
  }

  @Test func theCutBetweenPartsCounts() {
    let (ab, a, b) = (Array("ab".utf8), Array("a".utf8), Array("b".utf8))
    #expect(ContentHash(ofParts: [ab]) != ContentHash(ofParts: [a, b]))
    #expect(ContentHash(ofParts: [ab, []]) != ContentHash(ofParts: [[], ab]))
    #expect(ContentHash(ofParts: [a, b]) == ContentHash(ofParts: [a, b]))
  }

  @Test func theShortFormIsItsBeginning() {
    #expect(ContentHash(of: "abc".utf8).short == "ba7816bf8f01")
  }

  @Test func itIsOneTextInJSON() throws {
    let hash = ContentHash(of: "abc".utf8)
    let json = try JSONEncoder().encode([hash])
    #expect(String(decoding: json, as: UTF8.self) == #"["\#(hash.hexadecimal)"]"#)
    #expect(try JSONDecoder().decode([ContentHash].self, from: json) == [hash])
  }
}
