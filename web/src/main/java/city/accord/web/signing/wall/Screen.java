package city.accord.web.signing.wall;

import city.accord.account.Secret;
import city.accord.signing.display.DisplaySettings;
import city.accord.signing.display.Displays;
import city.accord.web.signing.tablet.TabletCookie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The browser that asks, as a screen of the hall: known by its cookie, paired or not. */
@RequestScoped
public class Screen {

  private static final int A_YEAR = 365 * 24 * 3600;

  @Inject private Displays displays;

  private String token;
  private Optional<DisplaySettings> settings;

  @PostConstruct
  void look() {
    token = TabletCookie.find(Faces.getRequest(), DisplayCookie.NAME).orElse("");
  }

  /** What the screen is known by; "" where it never asked to be paired. */
  String token() {
    return token;
  }

  /** What the desk has said to this screen; empty where it is not paired. */
  Optional<DisplaySettings> settings() {
    if (settings == null) settings = displays.settings(token);
    return settings;
  }

  /** The code by which an organiser pairs this screen, if it asks to be paired. */
  String getPairingCode() {
    if (Faces.getRequestParameter("pair") == null || displays.isPaired(token)) return null;
    if (token.isEmpty()) {
      token = Secret.random();
      TabletCookie.give(Faces.getRequest(), Faces.getResponse(), DisplayCookie.NAME, token, A_YEAR);
    }
    return displays
        .ask(token)
        .chars()
        .mapToObj(Character::toString)
        .collect(Collectors.joining(" "));
  }
}
