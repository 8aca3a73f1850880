package city.accord.programme;

/**
 * How a session was before an edit, and how it was after. A session that was new was gone before.
 */
record SessionEdit(SessionState before, SessionState after) {

  String slug() {
    return after.slug();
  }

  /** What takes this back. */
  SessionEdit reversed() {
    return new SessionEdit(after, before);
  }
}
