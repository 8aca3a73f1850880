package city.accord.print;

import city.accord.Right;
import city.accord.emblem.Emblems;
import city.accord.signing.published.CeremonyRecord;
import city.accord.signing.published.CeremonyRecord.Act;
import city.accord.signing.published.CeremonyRecords;
import city.accord.summit.Summits;
import city.accord.text.Days;
import city.accord.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The minutes (procès-verbal) of a ceremony on the summit's letterhead, from its audit chain. */
@Stateless
@RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
public class MinutesOnPaper {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  @Inject private CeremonyRecords records;
  @Inject private LettersOnPaper letters;
  @Inject private Summits summits;
  @Inject private Emblems emblems;

  /**
   * Writes the minutes as a tagged PDF.
   *
   * @return what overlaps on a page or leaves it
   * @throws city.accord.NotThere for a ceremony that does not exist
   */
  public List<String> write(long ceremonyId, Language language, OutputStream out) {
    return MinutesPdf.write(paper(records.of(ceremonyId), language), emblems::image, out);
  }

  private MinutesPaper paper(CeremonyRecord record, Language language) {
    ResourceBundle words = LettersOnPaper.words(language);
    ZoneId zone = summits.current().zone();
    String kind = words.getString("minutes");
    return new MinutesPaper(
        letters.paper(kind + " · " + record.name().in(language), language),
        kind,
        record.title().in(language),
        facts(record, words, language, zone),
        days(record, words, language, zone),
        proof(record, words),
        words.getString("minutes-signer"));
  }

  private static List<String> facts(
      CeremonyRecord record, ResourceBundle words, Language language, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(record.scheduledAt(), zone);
    String named = record.witness().in(language);
    String place = record.place().in(language);
    return Stream.of(
            record.name().equals(record.title()) ? "" : record.name().in(language),
            say(words, "minutes-planned", Days.of(day, language), place).strip(),
            named.isEmpty() ? "" : say(words, "minutes-witness", named),
            say(words, "minutes-zone", zone.getId()))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static List<MinutesPaper.Day> days(
      CeremonyRecord record, ResourceBundle words, Language language, ZoneId zone) {
    Map<LocalDate, List<String>> days = new LinkedHashMap<>();
    for (Act act : record.acts())
      days.computeIfAbsent(LocalDate.ofInstant(act.at(), zone), day -> new ArrayList<>())
          .add(line(act, words, language, zone));
    return days.entrySet().stream()
        .map(entry -> new MinutesPaper.Day(Days.of(entry.getKey(), language), entry.getValue()))
        .toList();
  }

  private static String line(Act act, ResourceBundle words, Language language, ZoneId zone) {
    String who =
        Stream.of(act.place().in(language), act.signatory().in(language))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(words.getString("minutes-between")));
    String done = say(words, "minutes-" + act.event(), who);
    return say(words, "minutes-act", act.number(), time(act.at(), zone), done);
  }

  private static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  private static List<String> proof(CeremonyRecord record, ResourceBundle words) {
    return Stream.of(
            record.attested().isEmpty()
                ? ""
                : say(
                    words,
                    "minutes-attested",
                    String.join(words.getString("minutes-between"), record.attested())),
            record.fingerprint() == null
                ? words.getString("minutes-unsealed")
                : say(words, "minutes-fingerprint", record.fingerprint()),
            say(words, "minutes-chain", record.length(), record.end()))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static String say(ResourceBundle words, String key, Object... arguments) {
    return MessageFormat.format(words.getString(key), arguments);
  }
}
