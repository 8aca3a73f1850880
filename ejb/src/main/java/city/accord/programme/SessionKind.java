package city.accord.programme;

/** What happens in a session. */
public enum SessionKind {
  TALK,
  PANEL,
  CEREMONY,
  BREAK,

  /** Blocks a room or people, for building up or rehearsing; the public never sees it. */
  BLOCKER;

  boolean isPublic() {
    return this != BLOCKER;
  }
}
