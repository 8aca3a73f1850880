package city.accord.meeting;

import city.accord.Refused;
import city.accord.summit.LanguagesConverter;
import city.accord.text.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** An attendee who interprets at meetings, between any two of some languages. */
@Entity
@Table(name = "meeting_interpreter")
public class Interpreter {

  @Id
  @Column(name = "attendee_id")
  private Long attendeeId;

  @Version private int version;
  private long summitId;

  @Convert(converter = LanguagesConverter.class)
  private List<Language> languages;

  protected Interpreter() {}

  /**
   * @throws OneLanguageOnly where the languages are fewer than two
   */
  Interpreter(long attendeeId, long summitId, List<Language> languages) {
    this.attendeeId = attendeeId;
    this.summitId = summitId;
    work(languages);
  }

  /**
   * @throws OneLanguageOnly where they are fewer than two
   */
  final void work(List<Language> between) {
    List<Language> distinct = between.stream().distinct().toList();
    if (distinct.size() < 2) throw new OneLanguageOnly();
    languages = distinct;
  }

  /** Whether they work between two at least of these. */
  boolean speaks(List<Language> spoken) {
    return spoken.stream().distinct().filter(languages::contains).count() >= 2;
  }

  Long attendeeId() {
    return attendeeId;
  }

  int version() {
    return version;
  }

  List<Language> languages() {
    return languages;
  }

  /** Whoever interprets does so between two languages at least. */
  public static class OneLanguageOnly extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "languages";
    }
  }

  /** The interpreter does not work between any two of the meeting's languages. */
  public static class DoesNotInterpret extends Refused {

    private static final long serialVersionUID = 1;

    DoesNotInterpret(String name) {
      super(name);
    }

    @Override
    public String field() {
      return "interpreter";
    }
  }

  /** The interpreter works elsewhere at that time. */
  public static class InterpreterBooked extends Refused {

    private static final long serialVersionUID = 1;

    InterpreterBooked(String name) {
      super(name);
    }

    @Override
    public String field() {
      return "interpreter";
    }
  }

  /** The interpreter has duties that somebody else has to take over first. */
  public static class InterpreterOnDuty extends Refused {

    private static final long serialVersionUID = 1;

    InterpreterOnDuty(String name, long meetings) {
      super(name, meetings);
    }
  }
}
