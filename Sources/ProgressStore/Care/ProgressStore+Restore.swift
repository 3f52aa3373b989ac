extension ProgressStore {
  /// Puts a backup in the place of a store, once the backup was found sound. No one may have the
  /// store open.
  ///
  /// The old files are kept aside. Learners erased since stay erased. The machine numbers its
  /// events for a new device from now on, so that no number of the time between is used twice.
  public static func restore(
    from backup: String, to path: String, settings: StoreSettings
  ) throws(StoreError) -> RestoreReport {
    let restore = Restore(
      source: StorePlace(path: backup), place: StorePlace(path: path), settings: settings)
    guard FileKind(at: restore.source.path) != .nothing else { throw .missing(path: backup) }
    let found = try restore.place.prepare(isNetworkFileSystem: settings.isNetworkFileSystem)
    guard found.isWritable else { throw .readOnly(.permissions) }
    let lock = try StoreLock(restore.place, .alone, seconds: 0)
    defer { withExtendedLifetime(lock) {} }
    do {
      return try restore.run()
    } catch {
      throw StoreError(error)
    }
  }
}
