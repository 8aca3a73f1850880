package city.accord.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * A pen on a page of the browser: real pointer events with pressure and tilt, 240 of them a second,
 * sent over a DevTools connection of its own, so that many pens can write at once.
 */
public final class Pen implements AutoCloseable {

  /** What a good tablet reports. */
  public static final int SAMPLES_PER_SECOND = 240;

  private static final long PERIOD_NANOS = TimeUnit.SECONDS.toNanos(1) / SAMPLES_PER_SECOND;

  private static final int TIP = 1;
  private static final int SIDE_BUTTON = 2;

  private final Answers answers = new Answers();
  private final WebSocket devTools;
  private long sent;
  private int buttons = TIP;

  public Pen(RunningSummit summit, Page page) {
    this(summit.devTools(), page);
  }

  /**
   * @param devToolsPort on which the page's browser answers DevTools
   */
  public Pen(int devToolsPort, Page page) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject info = session.send("Target.getTargetInfo").getAsJsonObject("targetInfo");
    session.detach();
    String target = info.get("targetId").getAsString();
    URI address = URI.create("ws://127.0.0.1:" + devToolsPort + "/devtools/page/" + target);
    devTools = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, answers).join();
  }

  /**
   * A place of the pen on the page.
   *
   * @param x CSS pixels from the left of the view
   * @param y CSS pixels from its top
   * @param pressure 0 to 1
   * @param tiltX degrees, -90 to 90
   * @param tiltY degrees, -90 to 90
   */
  public record At(double x, double y, double pressure, int tiltX, int tiltY) {}

  /** Puts the pen down, draws through all these places, lifts it, and waits until all is seen. */
  public void draw(List<At> places) {
    press(places.get(0));
    move(places.subList(1, places.size()));
    lift(places.get(places.size() - 1));
    await();
  }

  /** Grips its side button, which browsers then report in place of the tip; or releases it. */
  public void gripSideButton(boolean isHeld) {
    buttons = isHeld ? SIDE_BUTTON : TIP;
  }

  /** Presses its side button with the tip on the paper, and releases it. */
  public void clickSideButton(At place) {
    send("mousePressed", place, "right", TIP | SIDE_BUTTON);
    send("mouseReleased", place, "right", TIP);
  }

  public void press(At place) {
    send("mousePressed", place, buttons);
  }

  /** Draws at 240 places a second, without waiting for the page. */
  public void move(List<At> places) {
    long next = System.nanoTime();
    for (At place : places) {
      next += PERIOD_NANOS;
      send("mouseMoved", place, buttons);
      while (System.nanoTime() < next) LockSupport.parkNanos(next - System.nanoTime());
    }
  }

  public void lift(At place) {
    send("mouseReleased", place, 0);
  }

  /** How many events the browser has answered since the pen was taken up. */
  public void awaitSeen(long events) {
    answers.await(events);
  }

  /** Waits until the browser has taken everything in. */
  public void await() {
    answers.await(sent);
  }

  @Override
  public void close() {
    devTools.abort();
  }

  private void send(String type, At place, int held) {
    send(type, place, buttons == SIDE_BUTTON ? "right" : "left", held);
  }

  private void send(String type, At place, String button, int held) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.addProperty("pointerType", "pen");
    event.addProperty("button", button);
    event.addProperty("buttons", held);
    event.addProperty("clickCount", 1);
    event.addProperty("x", place.x());
    event.addProperty("y", place.y());
    event.addProperty("force", held == 0 ? 0 : place.pressure());
    event.addProperty("tiltX", place.tiltX());
    event.addProperty("tiltY", place.tiltY());
    JsonObject message = new JsonObject();
    message.addProperty("id", ++sent);
    message.addProperty("method", "Input.dispatchMouseEvent");
    message.add("params", event);
    devTools.sendText(message.toString(), true).join();
  }

  /** Counts what the browser has answered; it answers each event once the page has seen it. */
  private static final class Answers implements WebSocket.Listener {

    private static final long PATIENCE_MILLIS = 30_000;

    private long count;
    private Throwable failure;

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      if (last) add();
      socket.request(1);
      return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      fail(error);
    }

    private synchronized void add() {
      count++;
      notifyAll();
    }

    private synchronized void fail(Throwable error) {
      failure = error;
      notifyAll();
    }

    synchronized void await(long wanted) {
      long end = System.currentTimeMillis() + PATIENCE_MILLIS;
      try {
        while (count < wanted && failure == null) {
          long left = end - System.currentTimeMillis();
          if (left <= 0) throw new TimeoutException(count + " of " + wanted + " events answered");
          wait(left);
        }
      } catch (InterruptedException | TimeoutException e) {
        throw new IllegalStateException(e);
      }
      if (failure != null) throw new IllegalStateException(failure);
    }
  }
}
