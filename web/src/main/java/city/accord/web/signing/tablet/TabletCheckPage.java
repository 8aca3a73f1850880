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
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The device check that an operator runs on a tablet before the day. */
@Named
@RequestScoped
public class TabletCheckPage {

  @Inject private SignPage tablet;
  @Inject private DeviceChecks checks;
  @Inject private Site site;

  private String failed;
  private int samples;
  private int pressures;
  private int roundTrip;
  private String screen;
  private String token;

  @PostConstruct
  void open() {
    token = TabletCookie.of(Faces.getRequest()).orElse("");
  }

  /** Sends what was found to the console. */
  public void report() {
    Set<DevicePoint> points =
        Stream.of(failed == null ? "" : failed)
            .flatMap(text -> Stream.of(text.split(",")))
            .flatMap(name -> getPoints().stream().filter(point -> point.name().equals(name)))
            .collect(Collectors.toSet());
    checks.report(
        token,
        new DeviceReport(points, samples, pressures, roundTrip, screen == null ? "" : screen));
    site.goTo("/sign/device-check", "check.reported");
  }

  public List<DevicePoint> getPoints() {
    return Arrays.asList(DevicePoint.values());
  }

  /** Whether the console can be told: the tablet is a slot's, or a spare. */
  public boolean isPaired() {
    return tablet.getTablet() != null || tablet.getSpare() != null;
  }

  public String getFailed() {
    return failed;
  }

  public void setFailed(String failed) {
    this.failed = failed;
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
