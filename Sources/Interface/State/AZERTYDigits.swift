/// The digits that a French keyboard gives without Shift.
///
/// Nobody has to know about Shift to type a PIN or the number of a choice.
public enum AZERTYDigits {
  /// The digit of a key of the upper row: `&` is 1, `à` is 0; any other character is itself.
  public static func digit(of character: Character) -> Character {
    digits[character] ?? character
  }

  /// A text with each key of the upper row made a digit.
  public static func digits(of text: String) -> String {
    String(text.map(digit))
  }

  private static let digits: [Character: Character] = [
    "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5",
    "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0",
  ]
}
