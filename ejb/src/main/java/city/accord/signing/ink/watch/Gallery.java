package city.accord.signing.ink.watch;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** The viewers whose connections share a thread: it is woken once for a round of all of them. */
final class Gallery {

  /** After so many the thread looks first at what has arrived. */
  private static final int MAX_PER_TURN = 64;

  private final Executor thread;
  private final Map<Viewer, Place> places = new ConcurrentHashMap<>();

  Gallery(Executor thread) {
    this.thread = thread;
  }

  void enter(Place place) {
    places.put(place.viewer(), place);
  }

  void leave(Viewer viewer) {
    places.remove(viewer);
  }

  int watching() {
    return places.size();
  }

  void serve(Round round) {
    turn(round, places.values().iterator());
  }

  private void turn(Round round, Iterator<Place> left) {
    try {
      thread.execute(() -> serve(round, left));
    } catch (RejectedExecutionException stopped) {
      round.served();
    }
  }

  private void serve(Round round, Iterator<Place> left) {
    boolean whole = false;
    try {
      for (int i = 0; i < MAX_PER_TURN && left.hasNext(); i++) left.next().serve(round);
      whole = !left.hasNext();
    } catch (RuntimeException failure) {
      whole = true;
      throw failure;
    } finally {
      if (whole) round.served();
      else turn(round, left);
    }
  }
}
