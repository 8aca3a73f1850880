package city.accord.web.signing.wall;

import city.accord.Settings;
import city.accord.signing.declaration.Commitment;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.display.Hall;
import city.accord.signing.display.HallSlot;
import city.accord.signing.display.Halls;
import city.accord.signing.ink.store.CeremonyStage;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.QrCode;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** The hall's screen. It speaks the declaration's own languages, all at once. */
@Named
@RequestScoped
public class WallPage {

  @Inject private Halls halls;
  @Inject private Screen screen;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private Hall hall;

  @PostConstruct
  void look() {
    String token = screen.token();
    String ceremony = Faces.getRequestParameter("ceremony");
    hall =
        (ceremony == null || !ceremony.matches("[0-9]{1,18}")
                ? halls.now(token)
                : halls.of(Long.parseLong(ceremony), token))
            .orElse(null);
  }

  public Hall getHall() {
    return hall;
  }

  /** Which of the wall's pictures is shown. */
  public String getScene() {
    if (hall == null || hall.stage() == CeremonyStage.VOID) return "none";
    return switch (hall.stage()) {
      case WAITING -> "waiting";
      case SEALED, PUBLISHED -> "sealed";
      default -> "open";
    };
  }

  /** The stage's name on the live channel. */
  public String getStage() {
    return hall == null ? "" : word(hall.stage());
  }

  public boolean isRehearsal() {
    return hall != null && hall.stage() == CeremonyStage.REHEARSING;
  }

  /** What stands on the screen, in one word: when it changes, the picture changes. */
  public String getPicture() {
    return hall == null ? "none" : hall.ceremonyId() + "-" + getStage() + "-" + hall.slots().size();
  }

  /** The text with the upright title, if the declaration is written in Chinese. */
  public DeclarationText getHan() {
    return hall.texts().stream()
        .filter(text -> text.language().equals(Language.ZH_HANT))
        .findFirst()
        .orElse(null);
  }

  /** The texts that stand beside it; the only one, if there is one. */
  public List<DeclarationText> getOthers() {
    return hall.texts().stream()
        .filter(text -> hall.texts().size() == 1 || !text.language().equals(Language.ZH_HANT))
        .toList();
  }

  /** How many commitments there are in the language that has most. */
  public List<Integer> getCommitments() {
    int most = hall.texts().stream().mapToInt(text -> text.commitments().size()).max().orElse(0);
    return IntStream.range(0, most).boxed().toList();
  }

  /** A commitment; null in a language that has fewer. */
  public Commitment commitment(DeclarationText text, int number) {
    return number < text.commitments().size() ? text.commitments().get(number) : null;
  }

  /** How the slots stand. */
  public WallGrid getGrid() {
    return WallGrid.of(hall.slots().size());
  }

  /** Words of the wall itself, in each of the declaration's languages that the site speaks. */
  public String say(String key) {
    return site().stream()
        .map(language -> ResourceBundle.getBundle("city.accord.web.messages", language.locale()))
        .map(bundle -> bundle.getString(key))
        .collect(Collectors.joining(" · "));
  }

  private List<Language> site() {
    List<Language> spoken =
        hall == null
            ? List.of()
            : hall.texts().stream()
                .map(DeclarationText::language)
                .filter(site.getLanguages()::contains)
                .toList();
    return spoken.isEmpty() ? site.getLanguages() : spoken;
  }

  /** The Chinese of a text that a slot carries; "" where it says no more than the other. */
  public String han(LocalizedText text) {
    String han = text.exactly(Language.ZH_HANT);
    return han.equals(latin(text)) ? "" : han;
  }

  public String latin(LocalizedText text) {
    return text.asMap().keySet().stream().anyMatch(one -> !one.equals(Language.ZH_HANT))
        ? text.with(Language.ZH_HANT, null).in(Language.EN)
        : "";
  }

  public String seat(HallSlot slot) {
    return word(slot.state());
  }

  /** The fingerprint in groups that can be read aloud. */
  public List<String> getFingerprint() {
    return hall.fingerprint() == null
        ? List.of()
        : List.of(hall.fingerprint().split("(?<=\\G.{8})"));
  }

  /** Where the hall's phones go. */
  public String getAddress() {
    return Settings.baseUrl() + "/" + site().get(0).tag() + "/verify";
  }

  public QrCode getQrCode() {
    return QrCode.of(getAddress());
  }

  /** The code by which an organiser pairs this display, if it asks to be paired. */
  public String getPairingCode() {
    return screen.getPairingCode();
  }

  /** The summit's name in every language it has one in. */
  public List<String> getSummit() {
    return current.getSummit() == null
        ? List.of()
        : List.copyOf(current.getSummit().name().asMap().values());
  }

  public String getZone() {
    return current.zone().getId();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
