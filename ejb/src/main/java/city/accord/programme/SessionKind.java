package city.accord.programme;

/** What happens in a session. */
public enum SessionKind {
  TALK,
  PANEL,
  CEREMONY,
  BREAK,

  /** Keeps a room or people free, for building or rehearsing; the public never sees it. */
  BLOCKER;

  boolean isForThePublic() {
    return this != BLOCKER;
  }
}
