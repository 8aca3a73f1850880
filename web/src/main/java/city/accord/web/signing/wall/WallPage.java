package city.accord.web.signing.wall;

import city.accord.Right;
import city.accord.Settings;
import city.accord.Sha256;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.declaration.Commitment;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.display.Hall;
import city.accord.signing.display.HallSlot;
import city.accord.signing.display.Halls;
import city.accord.signing.ink.store.CeremonyStage;
import city.accord.text.Days;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.QrCode;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** The hall's screen. It speaks the declaration's own languages, all at once. */
@Named
@RequestScoped
public class WallPage {

  private static final int MAX_UPRIGHT = 12;

  /** Between the same words in two languages; a line never begins with it. */
  private static final String BETWEEN = "\u00a0· ";

  /**
   * A phone in the tenth row, twelve metres from a screen of 120 rem that is five metres wide,
   * takes a picture of 69 degrees with 1,920 pixels in a line: so many rem are three of them, which
   * a reader of codes needs for a module.
   */
  private static final double MODULE_REM = 0.63;

  private static final int MIN_QR_CODE_REM = 25;

  @Inject private Halls halls;
  @Inject private Screen screen;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private Hall hall;
  private boolean proof;

  @PostConstruct
  void look() {
    String token = screen.token();
    proof = Faces.getRequestParameter("proof") != null && site.sees(Right.CEREMONY);
    if (proof) {
      hall = halls.proof(Ids.of(Faces.getRequestParameter("proof")));
      return;
    }
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
  public String getView() {
    if (hall == null || hall.stage() == CeremonyStage.VOID) return "none";
    return switch (hall.stage()) {
      case WAITING -> "waiting";
      case SEALED -> "sealed";
      case PUBLISHED -> "published";
      default -> "open";
    };
  }

  /** The stage's name on the live channel. */
  public String getStage() {
    return hall == null ? "" : word(hall.stage());
  }

  /** The ceremony that is followed live; none where the wall is only proofed. */
  public Long getLive() {
    return hall == null || proof ? null : Long.valueOf(hall.ceremonyId());
  }

  /** The word across the picture where it is not the real thing; null where it is. */
  public String getWatermark() {
    if (proof) return say("wall.proof");
    return isRehearsal() ? say("wall.rehearsal") : null;
  }

  private boolean isRehearsal() {
    return hall != null && hall.stage() == CeremonyStage.REHEARSING;
  }

  /**
   * What stands on the screen, in one word: when it changes, also in a name or an emblem, the
   * picture changes.
   */
  public String getPicture() {
    return hall == null ? "none" : hall.ceremonyId() + "-" + getStage() + "-" + shown();
  }

  private String shown() {
    List<String> shown = new ArrayList<>(getDateAndPlace());
    shown.addAll(getSummit());
    if (hall.hostEmblem() != null) shown.add(hall.hostEmblem().image());
    for (HallSlot slot : hall.slots()) {
      shown.add(String.valueOf(slot.id()));
      Signatory signatory = slot.signatory();
      for (LocalizedText text :
          List.of(signatory.place(), signatory.name(), signatory.title(), slot.heading()))
        shown.add(text.toString());
      shown.add(slot.mark() == null ? signatory.emblem() : slot.mark().image());
    }
    return Sha256.hex(String.join("\n", shown)).substring(0, 16);
  }

  /** The first text, if its title stands upright beside the others: a short one in Chinese. */
  public DeclarationText getUpright() {
    DeclarationText first = hall.texts().get(0);
    return hall.texts().size() > 1 && isUpright(first) ? first : null;
  }

  private static boolean isUpright(DeclarationText text) {
    String title = text.title();
    return text.language().equals(Language.ZH_HANT)
        && title.codePointCount(0, title.length()) <= MAX_UPRIGHT
        && title.codePoints().allMatch(Character::isIdeographic);
  }

  /** The texts whose titles stand across. */
  public List<DeclarationText> getAcross() {
    return hall.texts().stream().skip(getUpright() == null ? 0 : 1).toList();
  }

  /** How many paragraphs there are before the commitments, in the language that has most. */
  public List<Integer> getPreambles() {
    return numbers(text -> text.preamble().size());
  }

  /** A paragraph before the commitments; null in a language that has fewer. */
  public String preamble(DeclarationText text, int number) {
    return number < text.preamble().size() ? text.preamble().get(number) : null;
  }

  /** Whether the text has a closing in any language. */
  public boolean isClosed() {
    return hall.texts().stream().anyMatch(text -> !text.closing().isEmpty());
  }

  /** How many commitments there are in the language that has most. */
  public List<Integer> getCommitments() {
    return numbers(text -> text.commitments().size());
  }

  private List<Integer> numbers(ToIntFunction<DeclarationText> count) {
    int most = hall.texts().stream().mapToInt(count).max().orElse(0);
    return IntStream.range(0, most).boxed().toList();
  }

  /** A commitment; null in a language that has fewer. */
  public Commitment commitment(DeclarationText text, int number) {
    return number < text.commitments().size() ? text.commitments().get(number) : null;
  }

  /** How many there are, in a word: so many names stand differently before the signing. */
  public String getDensity() {
    int slots = hall.slots().size();
    if (slots <= 3) return "few";
    if (slots <= 24) return "usual";
    return slots <= 60 ? "many" : "crowd";
  }

  /** Words of the wall itself, in each of the declaration's languages that the site speaks. */
  public String say(String key) {
    return String.join(BETWEEN, sayEach(key));
  }

  /** The same, where each language has a line of its own. */
  public List<String> sayEach(String key) {
    return site().stream().map(language -> word(key, language)).toList();
  }

  private static String word(String key, Language language) {
    return ResourceBundle.getBundle("city.accord.web.messages", language.locale()).getString(key);
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

  /** What a slot says in the declaration's first language, or in the nearest that it has. */
  public String first(LocalizedText text) {
    return text.in(hall.texts().get(0).language());
  }

  /** The same in the second language; "" where it says no more than the first. */
  public String second(LocalizedText text) {
    if (hall.texts().size() < 2) return "";
    String second = text.in(hall.texts().get(1).language());
    return second.equals(first(text)) ? "" : second;
  }

  /** The language that {@link #first} is written in. */
  public String firstTag(LocalizedText text) {
    Language first = hall.texts().get(0).language();
    return text.asMap().entrySet().stream()
        .filter(entry -> entry.getValue().equals(text.in(first)))
        .map(entry -> entry.getKey())
        .sorted(Comparator.comparing(language -> !language.equals(first)))
        .findFirst()
        .orElse(first)
        .tag();
  }

  public String getSecondTag() {
    return hall.texts().get(hall.texts().size() > 1 ? 1 : 0).language().tag();
  }

  /** When and where it is signed, who invites and who witnesses, each in all languages. */
  public List<String> getDateAndPlace() {
    LocalDate day = hall.scheduledAt().atZone(current.zone()).toLocalDate();
    List<Function<Language, String>> lines =
        new ArrayList<>(
            List.of(
                language -> Days.of(day, language),
                hall.place()::in,
                language -> MessageFormat.format(word("wall.host", language), host(language))));
    if (!hall.witness().isEmpty())
      lines.add(
          language ->
              MessageFormat.format(word("wall.witness", language), hall.witness().in(language)));
    return lines.stream()
        .map(line -> site().stream().map(line).distinct().collect(Collectors.joining(BETWEEN)))
        .toList();
  }

  private String host(Language language) {
    return current.getSummit() == null ? "" : current.getSummit().host().in(language);
  }

  public String slotState(HallSlot slot) {
    return word(slot.state());
  }

  /** The fingerprint in groups that can be read aloud. */
  public List<String> getFingerprint() {
    return hall.fingerprint() == null
        ? List.of()
        : List.of(hall.fingerprint().split("(?<=\\G.{8})"));
  }

  /**
   * Where the hall's phones go: to the declaration once it is published, before to verify a copy.
   */
  public String getAddress() {
    String page =
        hall.stage() == CeremonyStage.PUBLISHED ? "/declaration/" + hall.slug() : "/verify";
    return Settings.baseUrl() + "/" + site().get(0).tag() + page;
  }

  public QrCode getQrCode() {
    return QrCode.onScreen(getAddress());
  }

  /** How wide the code stands on the wall: wider where its address is longer. */
  public int getQrCodeRem() {
    return Math.max(MIN_QR_CODE_REM, (int) Math.ceil(MODULE_REM * getQrCode().size()));
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
