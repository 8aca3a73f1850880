package city.accord.meeting;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Who interprets, or could.
 *
 * @param version what a change has to bring back; 0 for one who is not engaged yet
 * @param languages between which they work; none for one who is not engaged yet
 * @param duties at how many meetings
 * @param clashes sessions that name them while they are at one of these meetings
 */
public record InterpreterRow(
    long attendeeId,
    int version,
    PersonName name,
    List<Language> languages,
    long duties,
    List<Clash> clashes)
    implements Serializable {

  /**
   * A session at the time of a meeting.
   *
   * @param at when the meeting begins
   */
  public record Clash(Instant at, String session, LocalizedText title) implements Serializable {}
}
