import CTerminal
import Glibc
public import ProgressStore
import Records
import Text

/// What this machine tells the store.
public enum Machine {
  /// The settings of every store on this machine.
  public static var storeSettings: StoreSettings {
    StoreSettings(machine: text(of: "/etc/machine-id") ?? "", isNetworkFileSystem: isOnNetwork)
  }

  /// The kinds of file systems whose files can't be locked safely: NFS, SMB, CIFS, SMB2, AFS,
  /// 9P, FUSE (statfs(2); linux/magic.h).
  private static let networkKinds: Set<Int> = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x5346_414F, 0x0102_1997, 0x6573_5546,
  ]

  private static func isOnNetwork(_ folder: String) -> Bool {
    networkKinds.contains(declic_file_system_kind(folder))
  }

  /// How long the machine has been running, and the name of this start.
  static func uptime(_ clock: SystemClock) -> Uptime {
    Uptime(
      milliseconds: clock.monotonicMilliseconds(),
      boot: text(of: "/proc/sys/kernel/random/boot_id") ?? "")
  }

  /// The user's own store: in the data folder of the XDG base directories.
  public static func defaultStorePath(environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return "\(data)/declic/declic.db"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/declic/declic.db"
  }

  private static func text(of path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer.prefix(count), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }
}
