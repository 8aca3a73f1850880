package city.accord.web.signing.wall;

import static city.accord.signing.display.DisplayPart.CAPTIONS;
import static city.accord.signing.display.DisplayPart.FINGERPRINT;
import static city.accord.signing.display.DisplayPart.SLOTS;
import static city.accord.signing.display.DisplayPart.TEXT;
import static city.accord.signing.display.DisplayPart.WALL;

import city.accord.NotThere;
import city.accord.signing.display.DisplayGround;
import city.accord.signing.display.DisplayMode;
import city.accord.signing.display.DisplayPart;
import city.accord.signing.display.DisplaySettings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * Which part of the wall a screen shows, and how: as its address says, else as the desk has said to
 * a paired screen, else the whole wall on paper.
 */
@Named
@RequestScoped
public class OutputPage {

  @Inject private Screen screen;
  @Inject private WallPage wall;

  private Optional<DisplaySettings> settings;
  private DisplayPart part;
  private DisplayGround ground;

  @PostConstruct
  void look() {
    settings = screen.settings();
    part =
        said(DisplayPart.class, "output")
            .orElseGet(() -> settings.map(DisplaySettings::part).orElse(WALL));
    ground =
        said(DisplayGround.class, "ground")
            .orElseGet(() -> settings.map(DisplaySettings::ground).orElse(DisplayGround.PAPER));
  }

  /** What the address says; a word that means nothing is no address. */
  private static <T extends Enum<T>> Optional<T> said(Class<T> type, String parameter) {
    String said = Faces.getRequestParameter(parameter);
    if (said == null || said.isEmpty()) return Optional.empty();
    return Optional.of(
        Arrays.stream(type.getEnumConstants())
            .filter(one -> word(one).equals(said))
            .findFirst()
            .orElseThrow(() -> new NotThere(said)));
  }

  /** Which of the pictures {@code WEB-INF/signing/wall-….xhtml} is shown. */
  public String getView() {
    String view = wall.getView();
    if (part == WALL) return view;
    boolean revealed = wall.getHall() != null && wall.getHall().isRevealed();
    if (part == TEXT && revealed) return "only-text";
    if (part == CAPTIONS) return "captions";
    if (part == FINGERPRINT) return isSealed() ? "fingerprint" : "empty";
    if (part == TEXT || part == SLOTS && !revealed)
      return view.equals("none") ? "empty" : "only-title";
    return revealed ? "only-slots" : "empty";
  }

  private boolean isSealed() {
    return wall.getHall() != null && wall.getHall().fingerprint() != null;
  }

  /** What stands on the screen, in one word: when it changes, the picture changes. */
  public String getPicture() {
    return wall.getPicture() + "-" + getLook();
  }

  /** The part, its ground and its margins, in one word. */
  public String getLook() {
    return String.join("-", getPart(), getGround(), isSafe() ? "safe" : "whole");
  }

  public String getPart() {
    return word(part);
  }

  public String getGround() {
    return word(ground);
  }

  /** Whether everything stands within the safe area of a broadcast picture. */
  public boolean isSafe() {
    return Faces.getRequestParameter("safe") != null
        || settings.filter(DisplaySettings::safe).isPresent();
  }

  public String getMode() {
    if (Faces.getRequestParameter("test") != null) return word(DisplayMode.TEST);
    return word(settings.map(DisplaySettings::mode).orElse(DisplayMode.LIVE));
  }

  /** Whether the desk tells this screen what to do. */
  public boolean isPaired() {
    return settings.isPresent();
  }

  /** What the crew calls this screen; the part that it shows where it is not paired. */
  public String getName() {
    return settings.map(DisplaySettings::name).orElseGet(this::getPart);
  }

  public int getReloads() {
    return settings.map(DisplaySettings::reloads).orElse(0);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
