package city.accord.job;

/** How it stands with a job. */
public enum JobState {
  /** It has not begun yet. */
  NEVER,
  /** Some server does it. */
  RUNNING,
  /** It ended well. */
  DONE,
  /** It ended badly, and is tried again at its next time. */
  FAILED,
  /** Its server went away in the midst of it; another takes it over. */
  BROKEN_OFF
}
