package city.accord.delegation.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Refused;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Category;
import city.accord.attendee.KnownAttendee;
import city.accord.delegation.PlacesOfTests;
import city.accord.table.CellProblem;
import city.accord.table.ColumnNames;
import city.accord.table.Table;
import city.accord.table.TableFile;
import city.accord.text.DrawableText;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a list of people, by the rules of the form. */
class AttendeeRowsTest {

  private static final List<Language> LANGUAGES = List.of(Language.ZH_HANT, Language.EN);
  private static final String HEADER = "Family name,Given name,Category,Email\n";
  private static final DrawableText DRAWABLE =
      text ->
          text.contains("\uD83D\uDD25")
              ? Optional.of(new HiddenCharacter("fire"))
              : Optional.<Refused>empty();

  private final List<Category> categories =
      List.of(
          PlacesOfTests.category(1, "delegate", LocalizedText.of("代表", "Delegate"), null),
          PlacesOfTests.category(2, "press", LocalizedText.of("媒體", "Press"), 2));
  private final List<Affiliation> delegations =
      List.of(
          Affiliation.ofDelegation(7, "taipei", "taipei", LocalizedText.of("臺北市", "Taipei")),
          Affiliation.ofDelegation(8, "pisek", "pisek", LocalizedText.of("皮塞克", "Písek")));

  @Test
  void aRowHasWhatTheFormAsksFor() {
    CheckedAttendee ada =
        only(
            "Family name,Given name,Name in native script,Name order,Category,Delegation,Email,"
                + "Title,職稱,Honorific (English),Affiliation",
            "Chen,Ya-wen,陳雅文,family first,代表,臺北市,ya-wen@taipei.example,Mayor,市長,H.E.,elsewhere");
    assertEquals(List.of(), ada.problems());
    assertEquals("Chen Ya-wen", ada.name().latin());
    assertEquals("陳雅文", ada.name().nativeName());
    assertEquals(LocalizedText.of("市長", "Mayor"), ada.name().title());
    assertEquals("H.E.", ada.name().honorific().in(Language.EN));
    assertEquals("delegate", ada.category().code());
    assertEquals(7, ada.affiliation().delegationId());
    assertEquals("ya-wen@taipei.example", ada.email());
  }

  @ParameterizedTest
  @ValueSource(strings = {"taipei", "Taipei", "TAIPEI ", "臺北市", "台北市"})
  void aDelegationIsKnownByEachOfItsNamesAndByItsSlug(String place) {
    CheckedAttendee row = only("Family name,Category,Delegation", "Chen,delegate," + place);
    assertEquals(List.of(), row.problems());
    assertEquals("taipei", row.affiliation().delegationSlug());
  }

  @Test
  void whoComesForNoDelegationHasAnAffiliationInWords() {
    CheckedAttendee row =
        only("Family name,Category,Organisation,機構", "Quayle,press,The Amberley Echo,琥珀迴聲報");
    assertEquals(LocalizedText.of("琥珀迴聲報", "The Amberley Echo"), row.affiliation().name());
    assertNull(row.affiliation().delegationId());
  }

  @ParameterizedTest
  @CsvSource({
    "'Family name,Category',',delegate',NoFamilyName",
    "'Family name,Category','\u2060,delegate',HiddenCharacter",
    "'Family name,Given name,Category','rof\u202Dx,Eve\u202E,delegate',HiddenCharacter",
    "'Family name,Category','Fire\uD83D\uDD25man,delegate',HiddenCharacter",
    "'Family name,Given name,Category','陳,雅文,delegate',NotInLatinLetters",
    "'Family name,Category','Quayle,',NoCategory",
    "'Family name,Category','Quayle,juggler',CategoryUnknown",
    "'Family name,Category,Delegation','Quayle,delegate,Atlantis',DelegationUnknown",
    "'Family name,Category,Email','Quayle,delegate,a..b@example.org',NotAnAddress",
    "'Family name,Category,Email','Quayle,delegate,x@example.org.',NotAnAddress",
    "'Family name,Category,Name order','Quayle,delegate,sideways',OrderUnknown",
  })
  void aCellThatTheFormWouldRefuseLeavesItsRowOut(String header, String row, String reason) {
    CheckedAttendee checked = only(header, row);
    assertFalse(checked.isGood());
    assertTrue(reasons(checked).contains("refused." + reason), reasons(checked).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"o'hara@example.ie", "h6+tag@example.org", "info@münchen.example"})
  void anAddressThatMailReachesPasses(String address) {
    CheckedAttendee checked = only("Family name,Category,Email", "Quayle,delegate," + address);
    assertEquals(List.of(), checked.problems());
    assertEquals(address, checked.email());
  }

  @Test
  void aFormulaIsText() {
    CheckedAttendee checked = only("Family name,Category,Title", "Quayle,press,'=1+1");
    assertEquals("=1+1", checked.name().title().in(Language.EN));
  }

  @Test
  void aTextLongerThanItsFieldLeavesItsRowOut() {
    CheckedAttendee checked = only("Family name,Category", "x".repeat(101) + ",press");
    assertEquals(List.of("refused.TextTooLong"), reasons(checked));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"Quayle, Ada\"',Ada,Quayle,",
    "Ada Mary Quayle,Ada Mary,Quayle,",
    "陳雅文 Ya-wen Chen,Ya-wen,Chen,陳雅文",
    "Ya-wen Chen (陳雅文),Ya-wen,Chen,陳雅文",
    "Madonna,,Madonna,",
  })
  void aWholeNameIsDivided(String whole, String given, String family, String own) {
    PersonName name = only("Name,Category", whole + ",press").name();
    assertEquals(given, name.latinGiven());
    assertEquals(family, name.latinFamily());
    assertEquals(own, name.nativeName());
  }

  @Test
  void whatAWholeNameWasReadAsIsSaid() {
    CheckedAttendee row = only("Name,Category", "Ada Mary Quayle,press");
    assertTrue(row.isGood());
    assertEquals(List.of("refused.NameDivided"), reasons(row));
  }

  @Test
  void aWholeNameInAnotherScriptStillNeedsLatinLetters() {
    assertEquals(List.of("refused.NoFamilyName"), reasons(only("Name,Category", "陳雅文,press")));
  }

  @Test
  void aCategoryThatWasChosenIsForRowsThatNameNone() {
    UploadChoices choices = new UploadChoices(Map.of("category", "press"), List.of());
    CheckedAttendee row = check(choices, List.of(), "Family name\nQuayle\n").get(0);
    assertEquals("press", row.category().code());
    assertTrue(row.isGood());
  }

  @Test
  void aCategoryTakesNoMoreThanItsQuota() {
    List<CheckedAttendee> rows =
        check(none(), List.of(), HEADER + "A,,press,\nB,,press,\nC,,press,\nD,,delegate,\n");
    assertEquals(
        List.of(true, true, false, true), rows.stream().map(CheckedAttendee::isGood).toList());
    assertEquals(List.of("refused.CategoryFull"), reasons(rows.get(2)));
  }

  @Test
  void aRowThatIsLeftOutTakesNoPlace() {
    List<CheckedAttendee> rows =
        check(none(), List.of(), HEADER + "A,,press,\nB,,press,no address\nC,,press,\n");
    assertTrue(rows.get(2).isGood());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quayle,Ada,press,",
        "QUAYLE,ADA,press,",
        "Ada,Quayle,press,",
        "Ｑｕａｙｌｅ,Ädà,press,",
        "Other,Name,press,ADA@Amberley.example"
      })
  void whoMayBeThereAlreadyIsAskedAbout(String row) {
    CheckedAttendee asked = check(none(), List.of(ada()), HEADER + row + "\n").get(0);
    assertFalse(asked.isGood());
    assertEquals(List.of("refused.PersonLikelyKnown"), reasons(asked));
    assertEquals(List.of(5L), asked.likely().stream().map(LikelyAttendee::id).toList());
    assertEquals(row.contains("@"), asked.likely().get(0).sameEmail());
  }

  @Test
  void ofTwoRowsForOnePersonTheSecondIsAskedAbout() {
    List<CheckedAttendee> rows =
        check(none(), List.of(), HEADER + "Quayle,Ada,press,\nada,quayle,delegate,\n");
    assertTrue(rows.get(0).isGood());
    assertFalse(rows.get(1).isGood());
    assertEquals(2, rows.get(1).likely().get(0).row());
  }

  @Test
  void anAnswerHoldsForThoseWhomTheOfficerHasSeen() {
    UploadChoices seen = new UploadChoices(Map.of("row 2", "5"), List.of());
    String file = HEADER + "Quayle,Ada,press,\n";
    CheckedAttendee namesake = check(seen, List.of(ada()), file).get(0);
    assertTrue(namesake.isGood() && namesake.confirmed());
    KnownAttendee newcomer = new KnownAttendee(6, ada().name(), null, LocalizedText.EMPTY);
    assertFalse(
        check(seen, List.of(ada(), newcomer), file).get(0).isGood(),
        "somebody came whom nobody has seen");
    UploadChoices own = new UploadChoices(Map.of("row 2", "5"), List.of(6L));
    assertTrue(
        check(own, List.of(ada(), newcomer), file).get(0).isGood(), "the list itself added her");
  }

  private static KnownAttendee ada() {
    PersonName name =
        new PersonName(
            null, "Ada", "Quayle", Order.GIVEN_FIRST, LocalizedText.EMPTY, LocalizedText.EMPTY);
    return new KnownAttendee(5, name, "ada@amberley.example", LocalizedText.EMPTY);
  }

  private static UploadChoices none() {
    return new UploadChoices(Map.of(), List.of());
  }

  private CheckedAttendee only(String header, String row) {
    return check(none(), List.of(), header + "\n" + row + "\n").get(0);
  }

  private List<CheckedAttendee> check(
      UploadChoices choices, List<KnownAttendee> known, String file) {
    Table table = TableFile.read(file.getBytes(StandardCharsets.UTF_8));
    List<String> columns =
        new ColumnNames(AttendeeField.all(LANGUAGES), Map.of()).assign(table.header().cells());
    return new AttendeeRows(
            LANGUAGES,
            categories,
            new DelegationNames(delegations),
            known,
            PlacesOfTests.free(),
            choices,
            DRAWABLE)
        .check(table.body(), AttendeeField.of(columns, LANGUAGES));
  }

  private static List<String> reasons(CheckedAttendee row) {
    return row.problems().stream().map(CellProblem::reason).map(Refused::key).toList();
  }
}
