package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.Refused;
import city.accord.text.HiddenCharacter;
import city.accord.web.RefusedField.Candidate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At which field of a form the reason of a refusal stands. */
class RefusedFieldTest {

  /** A refusal about a field, with what its message mentions. */
  private static final class About extends Refused {

    private static final long serialVersionUID = 1;

    private final String field;

    About(String field, Object... mentioned) {
      super(mentioned);
      this.field = field;
    }

    @Override
    public String field() {
      return field;
    }
  }

  private static final Candidate NAME = field("form:name", "Ada", "name");
  private static final Candidate EMAIL = field("form:focal-email", "a..b@c.example", "focal-email");

  @Test
  void theReasonStandsAtTheFieldOfThatNameOrOneThatEndsInIt() {
    assertEquals(Optional.of(EMAIL), choose(new About("email"), NAME, EMAIL));
    assertEquals(Optional.empty(), choose(new About("mail"), NAME, EMAIL));
    assertEquals(Optional.empty(), choose(new About("role"), NAME, EMAIL));
  }

  @Test
  void aFieldIsKnownByWhatItIsAPartOf() {
    Candidate english = field("form:title:1:short", null, "short", "title");
    assertEquals(Optional.of(english), choose(new About("title"), NAME, english));
  }

  @Test
  void aRuleAboutTextsInGeneralIsSaidAtTheTextThatBreaksIt() {
    Candidate chinese = field("form:native", "蔡\u202e惠玲", "native");
    HiddenCharacter hidden = new HiddenCharacter("U+202E");
    assertEquals(Optional.of(chinese), choose(hidden, NAME, EMAIL, chinese));
    assertEquals(Optional.empty(), choose(hidden, NAME, EMAIL));
  }

  @Test
  void amongSeveralItIsTheOneThatHoldsWhatIsMentioned() {
    Candidate first = field("form:attachment-0", "/declaration", "attachment-0");
    Candidate second = field("form:attachment-1", " //elsewhere ", "attachment-1");
    About refused = new About("attachment", "//elsewhere");
    assertEquals(Optional.of(second), choose(refused, first, second));
    Candidate begin = field("form:from", LocalDateTime.parse("2026-03-29T02:30"), "from", "hour");
    Candidate end = field("form:until", LocalDateTime.parse("2026-03-29T03:30"), "until", "hour");
    About skipped = new About("hour", "2026-03-29 03:30", "Europe/Paris");
    assertEquals(Optional.of(end), choose(skipped, begin, end));
  }

  @Test
  void aRefusalThatMentionsNothingStandsAtTheFirstOneLeftEmpty() {
    Candidate named = field("rooms:row:0:name:0:short", "Hall", "short", "name", "row");
    Candidate nameless = field("rooms:row:1:name:0:short", null, "short", "name", "row");
    assertEquals(Optional.of(nameless), choose(new About("name"), named, nameless));
    assertEquals(Optional.of(named), choose(new About("name", "hall"), named, nameless));
  }

  private static Candidate field(String clientId, Object value, String... names) {
    return new Candidate(clientId, Set.of(names), value);
  }

  private static Optional<Candidate> choose(Refused refused, Candidate... candidates) {
    return RefusedField.choose(refused, List.of(candidates));
  }
}
