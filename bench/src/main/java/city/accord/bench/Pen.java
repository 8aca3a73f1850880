package city.accord.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A pen on a page, as the browser's own tools move it. */
final class Pen {

  private final CDPSession devTools;

  Pen(Page page) {
    devTools = page.context().newCDPSession(page);
  }

  void down(double x, double y) {
    send("mousePressed", x, y);
  }

  void move(double x, double y) {
    send("mouseMoved", x, y);
  }

  void up(double x, double y) {
    send("mouseReleased", x, y);
  }

  private void send(String type, double x, double y) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.addProperty("x", x);
    event.addProperty("y", y);
    event.addProperty("button", "left");
    event.addProperty("buttons", type.equals("mouseReleased") ? 0 : 1);
    event.addProperty("clickCount", 1);
    event.addProperty("pointerType", "pen");
    event.addProperty("force", 0.5);
    devTools.send("Input.dispatchMouseEvent", event);
  }
}
