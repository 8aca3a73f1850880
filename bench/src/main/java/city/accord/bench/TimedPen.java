package city.accord.bench;

import city.accord.bench.host.FrameBuffer;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** A pen on a page of a screen, and how long each sample takes to its pixel there. */
final class TimedPen {

  private static final long LATEST_NANOS = 1_000_000_000L;
  private static final long LOOK_EVERY_NANOS = 50_000;

  /** Where the page begins on the screen; what the browser shows of its own stands above it. */
  private static final String ORIGIN =
      "[screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight]";

  private final Pen pen;
  private final FrameBuffer screen;
  private final int left;
  private final int top;

  TimedPen(Page page, FrameBuffer screen) {
    this.screen = screen;
    pen = new Pen(page);
    List<?> origin = (List<?>) page.evaluate(ORIGIN);
    left = ((Number) origin.get(0)).intValue();
    top = ((Number) origin.get(1)).intValue();
  }

  void down(int x, int y) {
    pen.down(x, y);
  }

  void up(int x, int y) {
    pen.up(x, y);
  }

  /** Nanoseconds until the pixel beneath the tip is another; empty if it is none in a second. */
  OptionalLong move(int x, int y) {
    int before = pixel(x, y);
    long handed = System.nanoTime();
    CompletableFuture<OptionalLong> seen =
        CompletableFuture.supplyAsync(() -> sinceChanged(x, y, before, handed));
    pen.move(x, y);
    return seen.join();
  }

  private OptionalLong sinceChanged(int x, int y, int before, long handed) {
    while (pixel(x, y) == before) {
      if (System.nanoTime() - handed > LATEST_NANOS) return OptionalLong.empty();
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
    return OptionalLong.of(System.nanoTime() - handed);
  }

  private int pixel(int x, int y) {
    return screen.pixel(left + x, top + y);
  }
}
