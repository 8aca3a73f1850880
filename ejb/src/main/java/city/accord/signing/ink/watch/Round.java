package city.accord.signing.ink.watch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * One message at most to everyone who watches. All that is written while it goes on is for the next
 * one, so that all who are equally far share one message.
 *
 * @param feed where the viewers are told from, or null before there is a room
 * @param upTo the last frame that anybody is told in this round
 * @param quietNanos after so long without a message a viewer is told that all is well
 * @param quiet what it is told then, by the number of the frame before
 * @param snapshots who is asked to have {@link Place#show} called
 * @param left the galleries that have not been served yet
 */
record Round(
    Feed feed,
    long upTo,
    long quietNanos,
    LongFunction<Message> quiet,
    Consumer<Place> snapshots,
    CountDownLatch left) {

  void ask(Place place) {
    snapshots.accept(place);
  }

  Message quiet(long seq) {
    return quiet.apply(seq);
  }

  void served() {
    left.countDown();
  }

  /** Waits until everyone has been served, or not for ever. */
  void await() throws InterruptedException {
    left.await(1, TimeUnit.SECONDS);
  }
}
