public import Curriculum

/// Why the store can't do what it was asked; each case has a sentence that says what to do.
public enum StoreError: Error, Hashable, Sendable {
  /// This person may not read the file. Do: give it back to the owner of the service.
  case notReadable(path: String)
  /// There is no such file, and it isn't made. Do: look at the name again.
  case missing(path: String)
  /// A folder, a link, a pipe or a device stands there. Do: name a file.
  case notAFile(path: String)
  /// The file holds something else; it was not touched. Do: name another file, or move this one.
  case notADatabase(path: String)
  /// The file is damaged. Do: `declic store check`, then restore a backup.
  case damaged
  /// Files of a network can't be locked safely. Do: put the store on a disk of this machine.
  case networkFileSystem(path: String)
  /// Nothing can be written. Do: what the reason says.
  case readOnly(ReadOnlyReason)
  /// The disk is full; nothing was kept. Do: free some room, then try again.
  case diskFull
  /// The disk refused; nothing was kept. Do: try again, then check the disk.
  case diskFailure
  /// Another program holds the store; nothing was kept. Do: wait, then try again.
  case busy
  /// A terminal still uses the store. Do: stop the others first.
  case inUse
  /// The disk can't promise that what is written survives a power cut. Do: use another disk.
  case notDurable
  /// A file of that name is there already. Do: choose another name, or ask to replace it.
  case alreadyExists(path: String)
  /// The backup is damaged, or of a newer program. Do: choose another backup.
  case backupUnusable(path: String)
  /// The learner was erased; nothing can be kept about this person any more.
  case learnerErased
  /// There is no such learner here.
  case unknownLearner
  /// A code needs 4 to 8 digits.
  case secretUnusable
  /// A passphrase needs at least 8 characters.
  case passphraseTooShort
  /// A name needs a letter. Do: give another one.
  case nameUnusable
  /// That name is taken.
  case nameTaken
  /// All the words of the list are on cards. Do: give a longer list.
  case noWordsLeft
  /// The store was closed.
  case closed
  /// SQLite said something else; the words are for a log.
  case unexpected(String)
}

/// Why a store is only read.
public enum ReadOnlyReason: Hashable, Sendable {
  /// A newer program wrote it. Do: update this program.
  case newerSchema
  /// The file or its folder can't be written. Do: give the rights back.
  case permissions
}

/// Something that opening a store found out, and that the owner should know.
public enum StoreWarning: Hashable, Sendable {
  /// The store forgot its tail: these events were written once, and are gone.
  case missing(EventRange)
  /// The store was copied to another machine, or forked: events are now numbered for a new device.
  case renamedDevice(DeviceID)
  /// The key beside the store is another one than the codes were made with.
  case codesUnreadable
}

/// Some events of one device, by their numbers.
public struct EventRange: Hashable, Sendable {
  /// The device.
  public let device: DeviceID
  /// The numbers.
  public let sequences: ClosedRange<Int>

  /// Makes a range.
  public init(device: DeviceID, sequences: ClosedRange<Int>) {
    self.device = device
    self.sequences = sequences
  }
}
