package city.accord.print;

import city.accord.Refused;
import city.accord.attendee.Attendee;
import city.accord.attendee.passport.PassportDetails;
import city.accord.attendee.passport.PassportName;
import city.accord.audit.AuditTrail;
import city.accord.emblem.Emblems;
import city.accord.emblem.Mark;
import city.accord.summit.Announced;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Days;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Colour;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes letters on paper, as the organisers of the summit at hand word them. */
@Dependent
class LettersOnPaper {

  private static final LocalizedText NONE = LocalizedText.EMPTY;

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Emblems emblems;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** What stands on them; the standard texts where nobody has worded them otherwise. */
  LetterheadRow head() {
    Letterhead set = em.find(Letterhead.class, summits.current().id());
    return set != null
        ? set.row()
        : new LetterheadRow(
            0,
            summits.current().address(),
            NONE,
            NONE,
            NONE,
            Map.of(
                PaperLetter.INVITATION,
                PaperLetter.INVITATION.standard(),
                PaperLetter.VISA,
                PaperLetter.VISA.standard()),
            Set.of());
  }

  /**
   * Writes a letter to each of these people, in one language for all of them: in English where it
   * is not worded in that.
   *
   * @param title of the file
   * @param reading reads a travel document on record, where whoever asks for the letters may; only
   *     of those is it asked whose letter says something of it
   * @throws NobodyToWriteTo where there is nobody
   */
  void write(
      PaperLetter kind,
      List<Attendee> people,
      Language wanted,
      String title,
      Function<Attendee, Optional<PassportDetails>> reading,
      OutputStream out) {
    if (people.isEmpty()) throw new NobodyToWriteTo();
    draw(kind, people, wanted, title, reading, out);
    record(kind, people, wanted);
  }

  /** That letters were made, and in which language, goes on record. */
  void record(PaperLetter kind, List<Attendee> people, Language wanted) {
    String made = kind.word() + " " + written(head(), kind, wanted).tag();
    for (Attendee one : people)
      audit.recordChange("print.letter-made", one.name().latin(), made, null, null);
  }

  /** The same as {@link #write}, for letters that are on record already. */
  void draw(
      PaperLetter kind,
      List<Attendee> people,
      Language wanted,
      String title,
      Function<Attendee, Optional<PassportDetails>> reading,
      OutputStream out) {
    Summit summit = summits.current();
    LetterheadRow head = head();
    Language language = written(head, kind, wanted);
    String wording = text(head, kind).exactly(language);
    boolean ofPassport =
        Stream.of(LetterField.PASSPORT_NAME, LetterField.BORN)
            .anyMatch(field -> wording.contains(field.typed()));
    List<LetterPaper.Written> letters = new ArrayList<>();
    for (Attendee one : people) {
      Map<LetterField, String> values = values(one, summit, language);
      if (ofPassport) reading.apply(one).ifPresent(read -> putPassport(values, read, language));
      letters.add(
          new LetterPaper.Written(recipient(one, language), LetterField.fill(wording, values)));
    }
    LetterPdf.write(paper(summit, head, language, title), letters, emblems::image, out);
  }

  private static Language written(LetterheadRow head, PaperLetter kind, Language wanted) {
    return text(head, kind).exactly(wanted).isEmpty() ? Language.EN : wanted;
  }

  /** As set; of a language that was emptied the standard one, so that no letter is blank. */
  private static LocalizedText text(LetterheadRow head, PaperLetter kind) {
    LocalizedText own = head.texts().get(kind);
    return own.exactly(Language.EN).isEmpty()
        ? own.with(Language.EN, kind.standard().exactly(Language.EN))
        : own;
  }

  /** The paper of what is neither dated nor signed as a letter is. */
  LetterPaper paper(String title, Language language) {
    LetterPaper letter = paper(summits.current(), head(), language, title);
    return new LetterPaper(
        title,
        language,
        letter.mark(),
        letter.accent(),
        letter.summit(),
        letter.address(),
        "",
        List.of());
  }

  private LetterPaper paper(Summit summit, LetterheadRow head, Language language, String title) {
    List<Language> languages =
        Stream.concat(Stream.of(language), summit.languages().stream()).distinct().toList();
    Mark mark = summit.emblem();
    List<Said> names = new ArrayList<>(Said.of(summit.name(), languages));
    return new LetterPaper(
        title,
        language,
        mark == null ? null : mark.image(),
        SummitColour.of(summit, Colour.INK),
        names,
        lines(head.addressLines().in(language), language),
        placeAndDate(head.place().in(language), language),
        Stream.of(head.signer(), head.signerTitle())
            .flatMap(one -> lines(one.in(language), language).stream())
            .toList());
  }

  private String placeAndDate(String place, Language language) {
    String day = Days.of(LocalDate.ofInstant(clock.instant(), summits.current().zone()), language);
    if (place.isEmpty()) return day;
    return place + (language.equals(Language.ZH_HANT) ? "，" : ", ") + day;
  }

  private static List<Said> recipient(Attendee person, Language language) {
    return Stream.of(
            person.name().addressed(language),
            person.name().title().in(language),
            person.affiliation().name().in(language))
        .flatMap(one -> lines(one, language).stream())
        .toList();
  }

  private static List<Said> lines(String text, Language language) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Said(line, language))
        .toList();
  }

  private static Map<LetterField, String> values(
      Attendee person, Summit summit, Language language) {
    Map<LetterField, String> values = new EnumMap<>(LetterField.class);
    values.put(LetterField.NAME, person.name().addressed(language));
    values.put(LetterField.PASSPORT_NAME, person.name().latin());
    values.put(LetterField.BORN, "");
    values.put(LetterField.TITLE, person.name().title().in(language));
    values.put(LetterField.AFFILIATION, person.affiliation().name().in(language));
    values.put(LetterField.CATEGORY, person.category().name().in(language));
    values.put(LetterField.SUMMIT, summit.name().in(language));
    values.put(LetterField.HOST, Announced.host(summit, language));
    values.put(LetterField.VENUE, Announced.venue(summit, language));
    values.put(LetterField.FIRST_DAY, Days.of(summit.firstDay(), language));
    values.put(LetterField.LAST_DAY, Days.of(summit.lastDay(), language));
    return values;
  }

  /** Surname first and apart, as a consulate reads it. */
  private static void putPassport(
      Map<LetterField, String> values, PassportDetails read, Language language) {
    PassportName name = read.name();
    if (name != null)
      values.put(
          LetterField.PASSPORT_NAME,
          name.givenNames().isEmpty() ? name.surname() : name.surname() + ", " + name.givenNames());
    if (read.birthDate() != null)
      values.put(LetterField.BORN, PaperLetter.born(Days.of(read.birthDate(), language), language));
  }

  static ResourceBundle words(Language language) {
    return ResourceBundle.getBundle("city.accord.print.letters", language.locale());
  }

  /** A letter needs somebody to whom it is written. */
  public static class NobodyToWriteTo extends Refused {

    private static final long serialVersionUID = 1;
  }
}
