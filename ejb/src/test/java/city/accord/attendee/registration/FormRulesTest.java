package city.accord.attendee.registration;

import static city.accord.attendee.registration.FieldKind.CHOICE;
import static city.accord.attendee.registration.FieldKind.CHOICES;
import static city.accord.attendee.registration.FieldKind.CONSENT;
import static city.accord.attendee.registration.FieldKind.DATE;
import static city.accord.attendee.registration.FieldKind.FILE;
import static city.accord.attendee.registration.FieldKind.NUMBER;
import static city.accord.attendee.registration.FieldKind.SHORT_TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.attendee.registration.FieldOptions.OptionsDiffer;
import city.accord.attendee.registration.FormRules.AnswerMissing;
import city.accord.attendee.registration.FormRules.AnswerNotADate;
import city.accord.attendee.registration.FormRules.AnswerNotANumber;
import city.accord.attendee.registration.FormRules.AnswerNotAnOption;
import city.accord.attendee.registration.FormRules.FileOfOtherKind;
import city.accord.attendee.registration.FormRules.FileTooLarge;
import city.accord.attendee.registration.Forms.OptionNeeded;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a registration form asks, and which answers it takes. */
class FormRulesTest {

  private static final LocalizedText LABEL = LocalizedText.of("媒體", "Medium");
  private static final FieldRow MEDIUM = field(1, CHOICE, true, null, null);
  private static final FieldRow PROGRAMME = field(2, SHORT_TEXT, true, 1L, "2");

  @Test
  void aFieldIsAskedOnlyWhereTheChoiceThatItDependsOnIsMade() {
    List<FieldRow> form = List.of(MEDIUM, PROGRAMME);
    assertEquals(Set.of(1L), check(form, Map.of(1L, List.of("1"))).keySet());
    assertThrows(AnswerMissing.class, () -> check(form, Map.of(1L, List.of("2"))));
    assertEquals(
        "News", check(form, Map.of(1L, List.of("2"), 2L, List.of(" News "))).get(2L).text());
  }

  @Test
  void anOptionWithWhichAFieldIsAskedStays() {
    Forms.requireOptions(List.of(MEDIUM, PROGRAMME));
    FieldRow neverAsked = field(3, SHORT_TEXT, true, 1L, "9");
    assertThrows(OptionNeeded.class, () -> Forms.requireOptions(List.of(MEDIUM, neverAsked)));
  }

  @Test
  void anAnswerToWhatIsNotAskedIsLeftOut() {
    List<FieldRow> form = List.of(MEDIUM, PROGRAMME);
    Map<Long, List<String>> sent =
        Map.of(1L, List.of("1"), 2L, List.of("smuggled"), 99L, List.of("officers'"));
    assertEquals(Set.of(1L), check(form, sent).keySet());
  }

  @Test
  void onlyTheOptionsOfAChoiceAreTaken() {
    FieldRow several = field(3, CHOICES, false, null, null);
    assertEquals("1 2", check(List.of(several), Map.of(3L, List.of("2", "1"))).get(3L).text());
    assertThrows(AnswerNotAnOption.class, () -> check(List.of(several), Map.of(3L, List.of("9"))));
    assertThrows(AnswerNotAnOption.class, () -> check(List.of(MEDIUM), Map.of(1L, List.of("x"))));
  }

  @Test
  void numbersAndDatesAreOfTheirType() {
    FieldRow number = field(4, NUMBER, false, null, null);
    FieldRow date = field(5, DATE, false, null, null);
    assertEquals("-1.5", one(number, "−1,5").number().toPlainString());
    assertEquals("2027-03-23", one(date, "2027-03-23").date().toString());
    assertThrows(AnswerNotANumber.class, () -> one(number, "1e9"));
    assertThrows(AnswerNotADate.class, () -> one(date, "2027-02-30"));
  }

  @Test
  void aConsentThatIsRequiredHasToBeGivenAndKeepsItsVersion() {
    FieldRow consent = field(6, CONSENT, true, null, null);
    assertEquals("2026-11", one(consent, "true").text());
    AnswerMissing missing = assertThrows(AnswerMissing.class, () -> one(consent, "false"));
    assertEquals("answer-6", missing.field());
  }

  @Test
  void aFileIsWhatItsContentShowsAndStaysWhereNoneIsSentAgain() {
    FieldRow file = field(7, FILE, true, null, null);
    assertEquals("application/pdf", sent(file, "%PDF-1.4\n%%EOF").file().type());
    assertThrows(FileOfOtherKind.class, () -> sent(file, "<html>%PDF-1.4 %%EOF"));
    assertThrows(FileTooLarge.class, () -> sent(file, "%PDF-" + "x".repeat(8 * 1_048_576)));
    Answers nothing = new Answers(Map.of(), Map.of());
    assertEquals(Map.of(), new FormRules(List.of(file), nothing).check(Set.of(7L)));
    assertThrows(AnswerMissing.class, () -> new FormRules(List.of(file), nothing).check(Set.of()));
  }

  @Test
  void whateverIsMissingOrWrongIsToldAtOnce() {
    FieldRow number = field(4, NUMBER, false, null, null);
    FieldRow consent = field(6, CONSENT, true, null, null);
    FieldRow file = field(7, FILE, true, null, null);
    FieldRow text = field(8, SHORT_TEXT, false, null, null);
    List<FieldRow> form = List.of(MEDIUM, number, consent, file, text);
    Map<Long, List<String>> sent = Map.of(4L, List.of("many"), 8L, List.of("a\u202eb"));
    AnswerRefused first = assertThrows(AnswerRefused.class, () -> check(form, sent));
    assertEquals(
        List.of("answer-1", "answer-4", "answer-6", "answer-7", "answer-8"),
        first.all().stream().map(AnswerRefused::field).toList());
    assertEquals("refused.HiddenCharacter", first.all().get(4).key());
  }

  @Test
  void anOfficerFillsInWhatIsKnown() {
    FormRules rules = new FormRules(List.of(MEDIUM), new Answers(Map.of(), Map.of()));
    assertEquals(Map.of(), rules.checkInPart());
  }

  @Test
  void theNameOfAFileLeadsNowhere() {
    assertEquals("passwd", new Upload("../../etc/passwd", new byte[0]).safeName());
    assertEquals("派遣函 _b_.pdf", new Upload("..\\x\\派遣函 <b>.pdf", new byte[0]).safeName());
    assertEquals("file", new Upload(null, new byte[0]).safeName());
  }

  @Test
  void anOptionKeepsItsCodeWhenLinesMoveOrAreWordedAnew() {
    List<FieldOption> before = options("Radio\nPress", "1", "2");
    assertEquals(List.of("2", "1"), codes("Press\nRadio", before));
    assertEquals(List.of("1", "3", "2"), codes("Radio\nOnline\nPress", before));
    assertEquals(List.of("1", "2"), codes("Radio\nNewspapers", before));
    assertEquals(List.of("2"), codes("Press", before));
  }

  @Test
  void eachLanguageHasAsManyOptionsAsTheOther() {
    LocalizedText lines = LocalizedText.of("廣播", "Radio\nPress");
    assertThrows(OptionsDiffer.class, () -> FieldOptions.codes(lines, List.of()));
  }

  private static List<String> codes(String lines, List<FieldOption> before) {
    return FieldOptions.codes(LocalizedText.of(Language.EN, lines), before);
  }

  private static List<FieldOption> options(String lines, String... codes) {
    return FieldOptions.of(LocalizedText.of(Language.EN, lines), List.of(codes));
  }

  private static AnswerValue one(FieldRow field, String text) {
    return check(List.of(field), Map.of(field.id(), List.of(text))).get(field.id());
  }

  private static AnswerValue sent(FieldRow field, String content) {
    Upload upload = new Upload("a.pdf", content.getBytes(StandardCharsets.ISO_8859_1));
    Answers answers = new Answers(Map.of(), Map.of(field.id(), upload));
    return new FormRules(List.of(field), answers).check(Set.of()).get(field.id());
  }

  private static Map<Long, AnswerValue> check(List<FieldRow> form, Map<Long, List<String>> values) {
    return new FormRules(form, new Answers(values, Map.of())).check(Set.of());
  }

  private static FieldRow field(
      long id, FieldKind kind, boolean required, Long shownWith, String option) {
    List<FieldOption> options =
        kind.isChoice() ? options("Press\nTelevision", "1", "2") : List.of();
    LocalizedText none = LocalizedText.EMPTY;
    String version = kind == CONSENT ? "2026-11" : null;
    return new FieldRow(
        id, 0, kind, LABEL, none, none, options, required, false, version, shownWith, option, 0);
  }
}
