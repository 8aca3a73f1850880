package city.accord.ui.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/**
 * A finger, or a palm, on a tablet's paper: real touches of the browser. It answers a touch before
 * the page has seen it, so each is waited for on the page.
 */
public final class Finger implements AutoCloseable {

  private static final String WATCH =
      """
      () => {
        window.touchesSeen = 0;
        for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'])
          addEventListener(type, ({ pointerType }) => {
            if (pointerType === 'touch') window.touchesSeen++;
          });
      }
      """;

  private final Page page;
  private final CDPSession devTools;
  private final BoundingBox paper;
  private int touches;

  public Finger(Page page) {
    this.page = page;
    devTools = page.context().newCDPSession(page);
    paper = page.locator("canvas.wet").boundingBox();
    page.evaluate(WATCH);
  }

  /** Touches the paper and goes across a part of it, 0 to 1 of its width, without lifting. */
  public void stroke(double from, double to) {
    touch("touchStart", from);
    for (int i = 1; i <= 5; i++) touch("touchMove", from + (to - from) * i / 5);
  }

  public void lift() {
    touch("touchEnd");
  }

  /** The system takes the touch away: a gesture, a call, a palm that it found itself. */
  public void cancel() {
    touch("touchCancel");
  }

  /** A whole stroke. */
  public void write(double from, double to) {
    stroke(from, to);
    lift();
  }

  private void touch(String type, double... places) {
    JsonArray fingers = new JsonArray();
    for (double place : places) {
      JsonObject finger = new JsonObject();
      finger.addProperty("x", Math.round(paper.x + paper.width * place));
      finger.addProperty("y", Math.round(paper.y + paper.height * 0.6));
      fingers.add(finger);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", fingers);
    devTools.send("Input.dispatchTouchEvent", event);
    page.waitForFunction("touches => window.touchesSeen >= touches", ++touches);
  }

  @Override
  public void close() {
    devTools.detach();
  }
}
