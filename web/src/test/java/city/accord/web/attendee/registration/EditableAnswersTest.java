package city.accord.web.attendee.registration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.FieldRow;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which fields of a registration form a page asks for while it judges what was sent. */
class EditableAnswersTest {

  private static final FieldRow MEDIUM = field(1, null, null);
  private static final FieldRow CHANNEL = field(12, 1L, "2");
  private static final FieldRow CREW = field(2, 12L, "1");
  private static final EditableAnswers FORM =
      new EditableAnswers(List.of(MEDIUM, CHANNEL, CREW), List.of(), Language.EN);

  @Test
  void aFieldIsAskedWhereTheChoiceIsSentThatItDependsOn() {
    assertTrue(FORM.isAsked(MEDIUM, Map.of()));
    assertTrue(FORM.isAsked(CHANNEL, sent("form:answer-1", "1", "2")));
    assertFalse(FORM.isAsked(CHANNEL, sent("form:answer-1", "1")));
    assertFalse(FORM.isAsked(CHANNEL, sent("form:answer-12", "2")));
    assertFalse(FORM.isAsked(CHANNEL, Map.of()));
  }

  @Test
  void aChoiceThatIsNotAskedItselfAsksForNothing() {
    Map<String, String[]> chosen = sent("form:answer-12", "1");
    assertFalse(FORM.isAsked(CREW, chosen));
    assertTrue(
        FORM.isAsked(
            CREW,
            Map.of("form:answer-1", new String[] {"2"}, "form:answer-12", new String[] {"1"})));
  }

  @Test
  void aFieldThatDependsOnWhatTheFormLacksIsNotAsked() {
    EditableAnswers part = new EditableAnswers(List.of(CHANNEL), List.of(), Language.EN);
    assertFalse(part.isAsked(CHANNEL, sent("form:answer-1", "2")));
  }

  private static Map<String, String[]> sent(String name, String... values) {
    return Map.of(name, values);
  }

  private static FieldRow field(long id, Long shownWith, String option) {
    LocalizedText none = LocalizedText.EMPTY;
    return new FieldRow(
        id,
        0,
        FieldKind.CHOICE,
        LocalizedText.of("媒體", "Medium"),
        none,
        none,
        List.of(),
        true,
        false,
        null,
        shownWith,
        option,
        0);
  }
}
