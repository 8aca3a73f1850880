package city.accord.web.signing.tablet;

import city.accord.signing.tablet.DeviceChecks;
import city.accord.signing.tablet.DevicePoint;
import city.accord.signing.tablet.DeviceReport;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The device check that an operator runs on a tablet before the day. */
@Named
@RequestScoped
public class TabletCheckPage {

  @Inject private SignPage tablet;
  @Inject private DeviceChecks checks;
  @Inject private Site site;

  private String passed;
  private int samples;
  private int pressures;
  private int roundTrip;
  private String screen;
  private String token;

  @PostConstruct
  void open() {
    token = TabletCookie.of(Faces.getRequest()).orElse("");
  }

  /** Sends what was found to the console: what has not passed, or was never tried, has failed. */
  public void report() {
    List<String> names = List.of((passed == null ? "" : passed).split(","));
    Set<DevicePoint> failed =
        getPoints().stream()
            .filter(point -> !names.contains(point.name()))
            .collect(Collectors.toSet());
    checks.report(
        token,
        new DeviceReport(failed, samples, pressures, roundTrip, screen == null ? "" : screen));
    site.goTo("/sign/device-check", "check.reported");
  }

  public List<DevicePoint> getPoints() {
    return Arrays.asList(DevicePoint.values());
  }

  /** Whether the console can be told: the tablet is a slot's, or a spare. */
  public boolean isPaired() {
    return tablet.getTablet() != null || tablet.getSpare() != null;
  }

  public String getPassed() {
    return passed;
  }

  public void setPassed(String passed) {
    this.passed = passed;
  }

  public int getSamples() {
    return samples;
  }

  public void setSamples(int samples) {
    this.samples = samples;
  }

  public int getPressures() {
    return pressures;
  }

  public void setPressures(int pressures) {
    this.pressures = pressures;
  }

  public int getRoundTrip() {
    return roundTrip;
  }

  public void setRoundTrip(int roundTrip) {
    this.roundTrip = roundTrip;
  }

  public String getScreen() {
    return screen;
  }

  public void setScreen(String screen) {
    this.screen = screen;
  }
}
