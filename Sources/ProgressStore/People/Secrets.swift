import Crypto
import CryptoExtras
import Curriculum
import FoundationEssentials
import GRDB

/// The hashing of codes, pictures and passphrases.
///
/// A code of four digits, or three of twelve pictures, is found in minutes by who has its hash, however slow: so codes first go
/// through a keyed hash whose key stands in another file. What protects them is that the files
/// can't be read and that tries are counted.
struct Secrets: Sendable {
  /// The key of the keyed hash.
  let key: [UInt8]

  /// A hashed code or passphrase.
  struct Hashed: Equatable, Sendable {
    /// 16 random bytes.
    let salt: [UInt8]
    /// 32 bytes.
    let hash: [UInt8]
    /// The name of the key it was made with; empty for a passphrase, which needs none.
    let key: String
  }

  /// The name of the key; tells nothing of it.
  var keyName: String { ContentHash(ofParts: [Array("declic key".utf8), key]).short }

  /// Hashes a new code, or new pictures.
  func hash(_ secret: String, rounds: Int) throws(StoreError) -> Hashed {
    let salt = Random.bytes(16)
    let hash = try Self.derive(from: keyed(secret), salt: salt, rounds: rounds)
    return Hashed(salt: salt, hash: hash, key: keyName)
  }

  /// Whether a secret is the one that was hashed; without one the same work is done, for nothing.
  func matches(_ secret: String, _ hashed: Hashed?, rounds: Int) throws(StoreError) -> Bool {
    let hash = try Self.derive(from: keyed(secret), salt: hashed?.salt ?? [0], rounds: rounds)
    return Self.isSame(hash, hashed?.hash ?? [])
  }

  /// Hashes a new passphrase.
  static func hash(passphrase: String, rounds: Int) throws(StoreError) -> Hashed {
    let salt = Random.bytes(16)
    let hash = try derive(from: Array(passphrase.utf8), salt: salt, rounds: rounds)
    return Hashed(salt: salt, hash: hash, key: "")
  }

  /// Whether a passphrase is the one that was hashed; without one the same work is done.
  static func matches(
    passphrase: String, _ hashed: Hashed?, rounds: Int
  ) throws(StoreError) -> Bool {
    let salt = hashed?.salt ?? [0]
    let hash = try derive(from: Array(passphrase.utf8), salt: salt, rounds: rounds)
    return isSame(hash, hashed?.hash ?? [])
  }

  private func keyed(_ secret: String) -> [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(for: Array(secret.utf8), using: SymmetricKey(data: key)))
  }

  private static func derive(
    from secret: [UInt8], salt: [UInt8], rounds: Int
  ) throws(StoreError) -> [UInt8] {
    do {
      return try KDF.Scrypt.deriveKey(
        from: secret, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8,
        parallelism: 1
      ).withUnsafeBytes { Array($0) }
    } catch {
      throw .unexpected("scrypt: \(error)")
    }
  }

  /// Takes as long whatever the first difference is.
  static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension Secrets {
  /// Reads the key beside a store, or makes it. A file that isn't a key is moved aside.
  init(_ place: StorePlace) throws(StoreError) {
    if let key = Self.read(place) {
      self.init(key: key)
      return
    }
    if FileKind(at: place.key) != .nothing {
      try Files.moveAside(place.key)
    }
    do throws(StoreError) {
      try Files.write(Random.bytes(32), to: place.key, replacing: false)
    } catch .alreadyExists {
      // Another start at the same moment made it.
    }
    guard let key = Self.read(place) else { throw .notReadable(path: place.key) }
    self.init(key: key)
  }

  /// Whether codes of the store were made with another key.
  func isStrange(to db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM card WHERE pinKey <> ?)", arguments: [keyName])
      ?? false
  }

  private static func read(_ place: StorePlace) -> [UInt8]? {
    Files.read(place.key).flatMap { $0.count == 32 ? $0 : nil }
  }
}
