package city.accord.delegation.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Refused;
import city.accord.city.CityProfile;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.DelegationStatus;
import city.accord.emblem.Marks;
import city.accord.table.CellProblem;
import city.accord.table.ColumnNames;
import city.accord.table.Table;
import city.accord.table.TableFile;
import city.accord.text.DrawableText;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a list of delegations, by the rules of the form. */
class DelegationRowsTest {

  private static final DrawableText DRAWABLE =
      text ->
          text.contains("\uD83D\uDD25")
              ? Optional.of(new HiddenCharacter("fire"))
              : Optional.<Refused>empty();

  @Test
  void aRowInEnglishAndInChineseIsADelegation() {
    CheckedDelegation english =
        only(
            "City,Chinese name,Country,Signs,Contact,E-mail,Phone,Language",
            "Port Amberley,琥珀港,Amberia,yes,Ada Quayle,ada@amberley.example,+1 555,English");
    assertEquals(List.of(), english.problems());
    assertEquals(LocalizedText.of("琥珀港", "Port Amberley"), english.name());
    assertEquals("Amberia", english.country().in(Language.EN));
    assertTrue(english.isCity() && english.beginsCity() && english.signs());
    assertEquals("ada@amberley.example", english.focalPoint().email());
    CheckedDelegation chinese =
        only("城市,英文名稱,國家,簽署,聯絡人,電子郵件", "琥珀港,Port Amberley,琥珀國,否,林怡君,lin@amberley.example");
    assertEquals(LocalizedText.of("琥珀港", "Port Amberley"), chinese.name());
    assertFalse(chinese.signs());
    assertEquals(Language.ZH_HANT, chinese.focalPoint().language());
  }

  @Test
  void withoutAColumnThatSaysWhoSignsAllDo() {
    assertTrue(only("City", "Port Amberley").signs());
    assertFalse(only("City,Signs", "Port Amberley,").signs());
  }

  @ParameterizedTest
  @CsvSource({
    "'City,E-mail','Port Amberley,ada..quayle@',NotAnAddress",
    "'City,Contact','Port Amberley,Ada Quayle',FocalPointWithoutAddress",
    "'City,Phone','Port Amberley,+1 555',FocalPointWithoutAddress",
    "'City,Kind','Port Amberley,village idiot',KindUnknown",
    "'City,Signs','Port Amberley,perhaps',AnswerUnknown",
    "'City','琥珀港',DelegationWithoutName",
    "'City,Country',',Amberia',DelegationWithoutName",
    "'City','Port \uD83D\uDD25',HiddenCharacter",
    "'City,Country','Port Amberley,Am\u200Bberia',HiddenCharacter",
  })
  void aCellThatTheFormWouldRefuseLeavesItsRowOut(String header, String row, String reason) {
    CheckedDelegation checked = only(header, row);
    assertFalse(checked.isGood());
    assertEquals(List.of("refused." + reason), reasons(checked));
  }

  @Test
  void aTextLongerThanItsFieldLeavesItsRowOut() {
    assertEquals(List.of("refused.TextTooLong"), reasons(only("City", "Port " + "x".repeat(200))));
  }

  @Test
  void aLanguageThatWeDoNotSpeakIsNotedAndTheRowImported() {
    CheckedDelegation checked =
        only("City,E-mail,Language", "Port Amberley,ada@amberley.example,Esperanto");
    assertTrue(checked.isGood());
    assertEquals(List.of("refused.LanguageNotSpoken"), reasons(checked));
    assertEquals(Language.EN, checked.focalPoint().language());
  }

  @Test
  void aDelegationOnTheListOrInAnotherRowIsNotPutThereAgain() {
    List<CheckedDelegation> rows =
        check(
            List.of(board("taipei", LocalizedText.of("臺北市", "Taipei"))),
            List.of(),
            "City,Chinese name\nTaipei,\nTaipei City,台北市\nPort Amberley,\nPORT-AMBERLEY,\n");
    assertEquals(
        List.of(
            List.of("refused.DelegationTaken"),
            List.of("refused.DelegationTaken"),
            List.of(),
            List.of("refused.RowRepeated")),
        rows.stream().map(DelegationRowsTest::reasons).toList());
    assertEquals(List.of(4), rows.get(3).problems().get(0).reason().arguments());
  }

  @Test
  void aCityWithAProfileKeepsItsNamesAndIsFoundByEither() {
    CityProfile taipei = city("taipei", LocalizedText.of("臺北市", "Taipei"));
    for (String row : List.of("Taipei,", ",臺北市", "臺北市,")) {
      CheckedDelegation checked =
          check(List.of(), List.of(taipei), "City,Chinese name\n" + row + "\n").get(0);
      assertEquals("taipei", checked.slug(), row);
      assertEquals(taipei.name(), checked.name());
      assertFalse(checked.beginsCity());
    }
    CheckedDelegation industry =
        check(List.of(), List.of(taipei), "Name,Kind\nTaipei,company\n").get(0);
    assertFalse(industry.isCity() || industry.hasProfile());
  }

  private static CheckedDelegation only(String header, String row) {
    return check(List.of(), List.of(), header + "\n" + row + "\n").get(0);
  }

  private static List<CheckedDelegation> check(
      List<DelegationRow> board, List<CityProfile> cities, String file) {
    Table table = TableFile.read(file.getBytes(StandardCharsets.UTF_8));
    List<String> columns =
        new ColumnNames(List.of(DelegationField.values()), Map.of()).assign(table.header().cells());
    return new DelegationRows(board, cities, DRAWABLE).check(table, DelegationField.of(columns));
  }

  private static List<String> reasons(CheckedDelegation row) {
    return row.problems().stream().map(CellProblem::reason).map(Refused::key).toList();
  }

  private static DelegationRow board(String slug, LocalizedText place) {
    return new DelegationRow(
        1,
        slug,
        true,
        place,
        LocalizedText.EMPTY,
        "T",
        Marks.NONE,
        true,
        1,
        DelegationStatus.PREPARED,
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        0,
        null);
  }

  private static CityProfile city(String slug, LocalizedText name) {
    return new CityProfile(
        1L,
        1,
        slug,
        name,
        LocalizedText.of("臺灣", "Taiwan"),
        "T",
        Marks.NONE,
        null,
        null,
        null,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        List.of(),
        List.of(),
        false,
        false,
        null,
        null);
  }
}
