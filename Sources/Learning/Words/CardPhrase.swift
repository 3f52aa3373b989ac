public import Text

/// The phrases of a card that doesn't open, is lost, open elsewhere, or kept by a secret.
public enum CardPhrase: String, PhraseID {
  case signInAgain = "signIn.again"
  case signInPinEmpty = "signIn.pin.empty"
  case signInPinForgotten = "signIn.pin.forgotten"
  case signInClosed = "signIn.closed"
  case signInClosedText = "signIn.closed.text"

  case lostCardTitle = "lostCard.title"
  case lostCardCalm = "lostCard.calm"
  case lostCardText = "lostCard.text"
  case lostCardShow = "lostCard.show"
  case lostCardStart = "lostCard.start"
  case lostCardWithout = "lostCard.without"

  case elsewhere = "elsewhere"

  case pinAgainTitle = "pin.again.title"
  case pinAgainText = "pin.again.text"
  case pinDifferent = "pin.different"

  case secretNone = "secret.none"
  case secretCode = "secret.code"
  case secretPictures = "secret.pictures"
  case secretChangeText = "secret.change"
  case secretForget = "secret.forget"
  case secretStay = "secret.stay"
  case secretKeptCode = "secret.kept.code"
  case secretKeptPictures = "secret.kept.pictures"
  case secretGone = "secret.gone"

  case picturesChoose = "pictures.choose"
  case picturesNumber = "pictures.number"
  case picturesAgain = "pictures.again"
  case picturesAgainHelp = "pictures.again.help"
  case picturesAgainNone = "pictures.again.none"
  case picturesChosen = "pictures.chosen"
  case picturesUnsaid = "pictures.unsaid"
  case picturesRemember = "pictures.remember"
  case picturesKeep = "pictures.keep"

  case pictureSun = "picture.sun"
  case pictureHouse = "picture.house"
  case pictureTree = "picture.tree"
  case pictureFish = "picture.fish"
  case pictureCat = "picture.cat"
  case pictureFlower = "picture.flower"
  case pictureKey = "picture.key"
  case pictureCup = "picture.cup"
  case pictureBoat = "picture.boat"
  case pictureStar = "picture.star"
  case pictureHeart = "picture.heart"
  case pictureMoon = "picture.moon"
}
