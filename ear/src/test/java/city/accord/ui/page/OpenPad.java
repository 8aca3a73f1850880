package city.accord.ui.page;

import city.accord.testing.RunningSummit;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;

/** A tablet at a slot of its own, in a ceremony whose pens are open. */
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

  /** To prepare a ceremony takes longer than to sign in it. */
  private static final int PADS = 8;

  /** The ceremony whose slots are the pads of this fork, and how many of them were taken. */
  private static OpenCeremony ceremony;

  private static int taken;

  private final OpenCeremony own;
  private final int position;
  private final Tablet tablet;

  public OpenPad(RunningSummit summit) {
    this(summit, summit.https());
  }

  /**
   * @param address where the tablet reaches the server, which may be through a cable of its own
   */
  public OpenPad(RunningSummit summit, String address) {
    if (ceremony == null || taken == PADS) {
      ceremony = PreparedCeremony.forHeads(summit, "Pads " + System.nanoTime(), PADS).open();
      taken = 0;
    }
    own = ceremony;
    position = ++taken;
    tablet = own.tablet(position, address);
    tablet.awaitOpen();
  }

  /** The number of its ceremony. */
  public long ceremony() {
    return own.id();
  }

  /** Its slot's place in precedence, from 1. */
  public int position() {
    return position;
  }

  /** The ink that is stored of it. */
  public List<List<List<Integer>>> stored() throws SQLException {
    return StoredInk.of(own.summit(), own.id(), position);
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
