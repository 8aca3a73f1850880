package city.accord.signing.ink.watch;

/** From where a ceremony is watched. */
public interface ViewerGate {

  /** Someone wants to see what comes after what they have seen; again, if they lost the thread. */
  void enter(Viewer viewer, WatchWire.Watch seen);

  void leave(Viewer viewer);
}
