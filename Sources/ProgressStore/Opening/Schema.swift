import GRDB

/// The tables of the store, as steps from one version to the next.
struct Schema: Sendable {
  /// What brings version n to n + 1; a step that was released is never changed.
  let steps: [@Sendable (Database) throws -> Void]

  /// The version that all the steps lead to; it stands in SQLite's `user_version`.
  var version: Int { steps.count }

  /// « Décl »: what `application_id` says of our files, so that no other program's are touched.
  static let application = 0x4465_636C

  /// The tables of this program.
  static let current = Schema(steps: [
    { try $0.execute(sql: tables1) }, { try $0.execute(sql: tables2) },
    { try $0.execute(sql: tables3) },
  ])
}

/// The first tables. Rows of `event` are never deleted: an erasure leaves them empty. `branch` is
/// 0, or more for another event that a cloned machine wrote under the same number. `device`
/// keeps the highest number that is known to have been given, though its event may be lost.
/// `visible` is the only door to a learner for a mediator.
private let tables1 = """
  CREATE TABLE device (
    device TEXT NOT NULL PRIMARY KEY,
    sequence INTEGER NOT NULL,
    eventID TEXT,
    milliseconds INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    machine TEXT,
    isCurrent INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX currentDevice ON device (isCurrent) WHERE isCurrent = 1;

  CREATE TABLE event (
    arrival INTEGER PRIMARY KEY,
    device TEXT NOT NULL REFERENCES device (device),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    branch INTEGER NOT NULL DEFAULT 0,
    eventID TEXT NOT NULL UNIQUE,
    learner TEXT,
    milliseconds INTEGER,
    counter INTEGER,
    day TEXT,
    zoneMinutes INTEGER,
    type TEXT,
    version INTEGER,
    payload BLOB,
    digest TEXT,
    UNIQUE (device, sequence, branch),
    CHECK ((learner IS NULL) = (payload IS NULL)),
    CHECK ((learner IS NULL) = (digest IS NULL))
  ) STRICT;
  CREATE INDEX eventOfLearner ON event
    (learner, milliseconds, counter, device, sequence, eventID) WHERE learner IS NOT NULL;

  CREATE TABLE quarantine (
    device TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    eventID TEXT NOT NULL,
    learner TEXT NOT NULL,
    milliseconds INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    day TEXT NOT NULL,
    zoneMinutes INTEGER NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    payload BLOB NOT NULL,
    digest TEXT NOT NULL,
    UNIQUE (device, sequence, eventID, digest)
  ) STRICT;

  CREATE TABLE tombstone (learner TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE guest (
    learner TEXT NOT NULL PRIMARY KEY,
    terminal TEXT NOT NULL,
    milliseconds INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE card (
    learner TEXT NOT NULL PRIMARY KEY,
    words TEXT NOT NULL,
    sortedWords TEXT NOT NULL UNIQUE,
    pinSalt BLOB,
    pinHash BLOB,
    pinKey TEXT,
    CHECK ((pinSalt IS NULL) = (pinHash IS NULL)),
    CHECK ((pinSalt IS NULL) = (pinKey IS NULL))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE mediator (
    mediator TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    foldedName TEXT NOT NULL UNIQUE,
    salt BLOB NOT NULL,
    hash BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE throttle (
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    failures INTEGER NOT NULL,
    waitMilliseconds INTEGER NOT NULL,
    boot TEXT NOT NULL,
    uptime INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE presence (
    learner TEXT NOT NULL,
    session TEXT NOT NULL,
    place TEXT NOT NULL,
    since INTEGER NOT NULL,
    lastActivity INTEGER NOT NULL,
    handRaisedAt INTEGER,
    course TEXT,
    module TEXT,
    lesson TEXT,
    item TEXT,
    PRIMARY KEY (learner, session)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE consent (
    learner TEXT NOT NULL PRIMARY KEY,
    isGiven INTEGER NOT NULL,
    wording INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE openAssignment (
    learner TEXT NOT NULL,
    course TEXT NOT NULL,
    module TEXT NOT NULL,
    mediator TEXT NOT NULL,
    note TEXT,
    milliseconds INTEGER NOT NULL,
    PRIMARY KEY (learner, course, module)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE asking (
    learner TEXT NOT NULL,
    asking TEXT NOT NULL,
    eventID TEXT NOT NULL,
    course TEXT NOT NULL,
    module TEXT NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (learner, asking)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE answer (
    eventID TEXT NOT NULL PRIMARY KEY REFERENCES event (eventID),
    learner TEXT NOT NULL,
    askedEventID TEXT,
    course TEXT,
    module TEXT,
    item TEXT,
    submission INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX answerOfLearner ON answer (learner);

  CREATE TABLE checkpoint (
    learner TEXT NOT NULL,
    course TEXT NOT NULL,
    rulesHash TEXT NOT NULL,
    courseHash TEXT NOT NULL,
    horizon INTEGER NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (learner, course)
  ) STRICT, WITHOUT ROWID;

  CREATE VIEW visible AS
    SELECT card.learner, card.words FROM consent JOIN card USING (learner)
    WHERE consent.isGiven = 1;
  """

/// Groups of learners: names that mediators gave, so local tables and never events.
private let tables2 = """
  CREATE TABLE learnerGroup (
    learnerGroup TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    foldedName TEXT NOT NULL UNIQUE
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE groupMember (
    learnerGroup TEXT NOT NULL REFERENCES learnerGroup (learnerGroup) ON DELETE CASCADE,
    learner TEXT NOT NULL,
    PRIMARY KEY (learnerGroup, learner)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX groupOfLearner ON groupMember (learner);
  """

/// What kind of secret a card has; null means a code, as all were before.
private let tables3 = "ALTER TABLE card ADD COLUMN secretKind TEXT"
