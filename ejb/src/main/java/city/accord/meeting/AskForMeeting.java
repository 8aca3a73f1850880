package city.accord.meeting;

import city.accord.Refused;
import city.accord.text.Language;
import city.accord.text.VisibleText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a delegation asks for.
 *
 * @param startsAt one of the hours offered
 * @param subject for the two delegations and the organisers alone; at most 300 characters
 * @param seats how many people of both sides come, interpreters included
 * @param interpreted whether an interpreter is needed
 * @param languages that are spoken, two of them where somebody interprets
 */
public record AskForMeeting(
    Instant startsAt, String subject, int seats, boolean interpreted, List<Language> languages)
    implements Serializable {

  static final int MAX_SUBJECT = 300;

  /**
   * @throws SubjectMissing where none is written
   * @throws city.accord.text.HiddenCharacter where it has characters that nobody sees
   * @throws SeatsOutOfBounds where fewer than two come, or more than into any room
   * @throws LanguagesMissing where an interpreter is needed and not told between which languages
   */
  void requireWhole() {
    if (subject == null || VisibleText.isBlank(subject)) throw new SubjectMissing();
    VisibleText.require(subject);
    if (seats < 2 || seats > MeetingRoom.MAX_CAPACITY)
      throw new SeatsOutOfBounds(MeetingRoom.MAX_CAPACITY);
    if (interpreted && languages.stream().distinct().count() < 2) throw new LanguagesMissing();
  }

  /** What the meeting is about has to be said. */
  public static class SubjectMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "subject";
    }
  }

  /** At least two people meet. */
  public static class SeatsOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;

    SeatsOutOfBounds(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "seats";
    }
  }

  /** An interpreter works between two languages at least. */
  public static class LanguagesMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "languages";
    }
  }
}
