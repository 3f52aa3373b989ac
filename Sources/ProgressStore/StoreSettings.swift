/// What a store is told about the machine it stands on.
public struct StoreSettings: Sendable {
  /// What names this machine: the contents of `/etc/machine-id`. Only its hash is kept.
  public var machine: String
  /// Whether a folder is on a file system of a network, by `statfs`.
  public var isNetworkFileSystem: @Sendable (String) -> Bool
  /// The seconds that one try waits for another program to let go of the store.
  public var busySeconds = 5.0
  /// The seconds after which no new try begins: then it is `.busy`, and the caller may say so.
  public var patienceSeconds = 10.0
  /// The cost of hashing a code: scrypt's N, with r = 8 (32 MiB; 64 ms on a small machine).
  var pinRounds = 1 << 15
  /// The cost of hashing a passphrase: scrypt's N, with r = 8 (64 MiB; 122 ms).
  var passphraseRounds = 1 << 16
  /// The tables and the steps to them.
  var schema = Schema.current

  /// Makes settings.
  public init(
    machine: String, isNetworkFileSystem: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.machine = machine
    self.isNetworkFileSystem = isNetworkFileSystem
  }
}
