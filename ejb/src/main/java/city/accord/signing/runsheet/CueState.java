package city.accord.signing.runsheet;

/** Where a cue stands: waiting → running → done; or skipped. */
public enum CueState {
  WAITING,
  RUNNING,
  DONE,
  SKIPPED
}
