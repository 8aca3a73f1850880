package city.accord.ui.page;

import city.accord.testing.RunningSummit;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/** A tablet at the one slot of a ceremony whose pens are open. */
public final class OpenPad implements AutoCloseable {

  private static final String POINTS = "() => PrimeFaces.widgets.ink.link.log.pointCount";

  /** How many pixels of a layer have ink. */
  private static final String INKED =
      """
      layer => {
        const canvas = document.querySelector(`canvas.${layer}`);
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return data.filter((value, i) => i % 4 === 3 && value > 0).length;
      }
      """;

  private final long ceremony;
  private final Tablet tablet;

  /**
   * @param address where the tablet reaches the server, which may be through a cable of its own
   */
  public OpenPad(RunningSummit summit, String name, String address) {
    OpenCeremony open =
        PreparedCeremony.forOne(summit, name + " Pledge " + System.nanoTime()).open();
    ceremony = open.id();
    tablet = open.tablet(1, address);
    tablet.awaitOpen();
  }

  public long ceremony() {
    return ceremony;
  }

  public Tablet tablet() {
    return tablet;
  }

  public Page page() {
    return tablet.page();
  }

  /** How many points the tablet holds that count. */
  public int points() {
    return (Integer) page().evaluate(POINTS);
  }

  public int inked(String layer) {
    return ((Number) page().evaluate(INKED, layer)).intValue();
  }

  /** Gives the tablet another screen. */
  public void screen(int width, int height, int pixelRatio) {
    JsonObject metrics = new JsonObject();
    metrics.addProperty("width", width);
    metrics.addProperty("height", height);
    metrics.addProperty("deviceScaleFactor", pixelRatio);
    metrics.addProperty("mobile", false);
    page().context().newCDPSession(page()).send("Emulation.setDeviceMetricsOverride", metrics);
  }

  @Override
  public void close() {
    tablet.close();
  }
}
