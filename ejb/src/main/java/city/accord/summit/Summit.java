package city.accord.summit;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.emblem.Mark;
import city.accord.emblem.Picture;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One edition: some days in one city's venue, in the languages that it speaks. What happens at a
 * summit is shown in its own time zone, wherever the reader is.
 */
@Entity
public class Summit {

  /** The last day of the summit lies before its first. */
  public static class EndsBeforeItBegins extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "last";
    }
  }

  /** A summit lasts longer than any does: most likely one of its days has the wrong year. */
  public static class LastsTooLong extends Refused {

    private static final long serialVersionUID = 1;

    LastsTooLong() {
      super(MAX_DAYS);
    }

    @Override
    public String field() {
      return "last";
    }
  }

  /** A summit needs a name, in one language at least. */
  public static class SummitWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  /** A summit speaks at least one language. */
  public static class SpeaksNoLanguage extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "languages";
    }
  }

  /** English is among the languages of a site: whoever reads none of the others reads that. */
  public static class SiteWithoutEnglish extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "site-languages";
    }
  }

  /** Where a summit stands on a day. */
  public enum Phase {
    AHEAD,
    ON,
    OVER
  }

  /** What letters speak of, and a summit need not know from its first day on. */
  public enum Unsaid {
    HOST,
    VENUE
  }

  private static final int MAX_DAYS = 31;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private LocalizedText name;
  private LocalizedText theme;
  private LocalizedText host;
  private String emblemImage;
  private LocalizedText venue;
  private LocalizedText address;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private ZoneId zone;

  @Convert(converter = LanguagesConverter.class)
  private List<Language> languages;

  @Convert(converter = LanguagesConverter.class)
  private List<Language> siteLanguages = SiteLanguages.HOUSE;

  private boolean fourEyes;
  private String accentLight;
  private String accentDark;
  @Embedded private Picture picture;

  protected Summit() {}

  public Summit(DescribeSummit command) {
    describe(command);
  }

  final void describe(DescribeSummit command) {
    if (command.lastDay().isBefore(command.firstDay())) throw new EndsBeforeItBegins();
    if (!command.lastDay().isBefore(command.firstDay().plusDays(MAX_DAYS)))
      throw new LastsTooLong();
    if (command.name().isEmpty()) throw new SummitWithoutName();
    if (command.languages().isEmpty()) throw new SpeaksNoLanguage();
    name = command.name();
    theme = command.theme();
    host = command.host();
    venue = command.venue();
    address = command.address();
    firstDay = command.firstDay();
    lastDay = command.lastDay();
    zone = command.zone();
    languages = command.languages().stream().distinct().toList();
  }

  /**
   * Offers the public pages in some of the languages that they are written in, in their order.
   *
   * @throws SiteWithoutEnglish if English is not among them
   */
  void offer(Collection<Language> offered) {
    if (!offered.contains(Language.EN)) throw new SiteWithoutEnglish();
    siteLanguages = SiteLanguages.ALL.stream().filter(offered::contains).toList();
  }

  void requireFourEyes(boolean required) {
    fourEyes = required;
  }

  /** Whether to seal and to publish takes two officers. */
  public boolean fourEyes() {
    return fourEyes;
  }

  /** The date at the venue, which may not be the reader's. */
  public LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(zone));
  }

  public Phase phase(Clock clock) {
    LocalDate today = today(clock);
    if (today.isBefore(firstDay)) return Phase.AHEAD;
    return today.isAfter(lastDay) ? Phase.OVER : Phase.ON;
  }

  /** Every day of the summit, in order. */
  public List<LocalDate> days() {
    return firstDay.datesUntil(lastDay.plusDays(1)).toList();
  }

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public LocalizedText name() {
    return name;
  }

  public LocalizedText theme() {
    return theme;
  }

  /** Who invites: the city government. */
  public LocalizedText host() {
    return host;
  }

  /**
   * Whether somebody of this name comes for the host, which bears the name of its city: "Taipei
   * City Government".
   */
  public boolean isHost(LocalizedText place) {
    return host.asMap().entrySet().stream()
        .anyMatch(
            entry -> {
              String city = place.exactly(entry.getKey());
              return !city.isEmpty() && entry.getValue().startsWith(city);
            });
  }

  void show(Mark emblem) {
    emblemImage = emblem == null ? null : emblem.image();
  }

  /** Gives the public site colours of the summit's own; null gives it the usual ones back. */
  void colour(Colour light, Colour dark) {
    accentLight = light == null ? null : light.toString();
    accentDark = dark == null ? null : dark.toString();
  }

  /** The accent that was chosen for light colours, or null. */
  public Colour accentLight() {
    return accentLight == null ? null : Colour.kept(accentLight);
  }

  /** The accent that was chosen for dark colours; there is one where there is one for light. */
  public Colour accentDark() {
    return accentDark == null ? null : Colour.kept(accentDark);
  }

  void show(Picture other) {
    picture = other;
  }

  /** The picture of the front page, or null. */
  public Picture picture() {
    return Picture.orNone(picture);
  }

  /** The host's emblem, or null. */
  public Mark emblem() {
    return Mark.emblem(emblemImage);
  }

  public LocalizedText venue() {
    return venue;
  }

  /** What has not been said yet. */
  public Set<Unsaid> unsaid() {
    Set<Unsaid> unsaid = EnumSet.noneOf(Unsaid.class);
    if (host.isEmpty()) unsaid.add(Unsaid.HOST);
    if (venue.isEmpty()) unsaid.add(Unsaid.VENUE);
    return unsaid;
  }

  public LocalizedText address() {
    return address;
  }

  public LocalDate firstDay() {
    return firstDay;
  }

  public LocalDate lastDay() {
    return lastDay;
  }

  public ZoneId zone() {
    return zone;
  }

  /** What everyone may read the public pages in. */
  public List<Language> siteLanguages() {
    return siteLanguages;
  }

  /** What the summit speaks, the host's language first. */
  public List<Language> languages() {
    return languages;
  }
}
