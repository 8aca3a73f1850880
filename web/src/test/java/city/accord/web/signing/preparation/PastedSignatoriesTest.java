package city.accord.web.signing.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.signing.preparation.PastedLine.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of signatories as people paste them. */
class PastedSignatoriesTest {

  private static final List<Language> LANGUAGES = List.of(Language.ZH_HANT, Language.EN);

  private final PastedSignatories list =
      new PastedSignatories(Language.EN, LANGUAGES, text -> !text.contains("\uD83D\uDD25"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Port Amberley\tAda Quayle\tHarbour Master\n",
        "Port Amberley;Ada Quayle;Harbour Master\n",
        "Port Amberley,Ada Quayle,Harbour Master\r\n",
        "\ufeffPort Amberley;Ada Quayle;Harbour Master\n",
        "City;Name;Title\nPort Amberley;Ada Quayle;Harbour Master\n",
        "Title,Name,City\nHarbour Master,Ada Quayle,Port Amberley\n",
        "Name (English);Place (English);Title (English)\nAda Quayle;Port Amberley;Harbour Master",
        "Port Amberley\t\"Ada\nQuayle\"\tHarbour Master\n",
        "\"Port Amberley\";\"Ada Quayle\";\"Harbour Master\"\n",
        "No.;City;Name;Title;E-mail\n1;Port Amberley;Ada Quayle;Harbour Master;ada@port.example\n",
        "City,Name,Title\nPort Amberley,Ada Quayle,Harbour Master\n",
        "\n  Port Amberley ; Ada Quayle ; Harbour Master \n\n",
      })
  void aLineIsASignatoryHoweverTheListIsWritten(String pasted) {
    PastedLine line = only(pasted);
    assertEquals(List.of(), line.getProblems());
    assertEquals(english("Port Amberley"), line.getSignatory().getPlace().toText());
    assertEquals(english("Ada Quayle"), line.getSignatory().getName().toText());
    assertEquals(english("Harbour Master"), line.getSignatory().getTitle().toText());
    assertTrue(line.isChosen());
  }

  @Test
  void doubledQuotesAreOneWithinACell() {
    PastedLine line = only("\"Port Amberley\";\"Ada \"\"Addie\"\" Quayle\";\"Master\"\n");
    assertEquals(english("Ada \"Addie\" Quayle"), line.getSignatory().getName().toText());
  }

  @Test
  void aSeparatorWithinQuotesSeparatesNothing() {
    PastedLine line = only("\"Amberley, Port of\";Ada Quayle;Harbour Master");
    assertEquals(english("Amberley, Port of"), line.getSignatory().getPlace().toText());
  }

  @Test
  void theColumnsOfTheNextLanguageFollow() {
    PastedLine line = only("Písek\tJana Nováková\tMayor\t皮塞克\t雅娜\t市長\n");
    assertEquals(LocalizedText.of("皮塞克", "Písek"), line.getSignatory().getPlace().toText());
    assertEquals(LocalizedText.of("雅娜", "Jana Nováková"), line.getSignatory().getName().toText());
    assertEquals(LocalizedText.of("市長", "Mayor"), line.getSignatory().getTitle().toText());
  }

  @Test
  void aHeaderRowInChineseNamesItsColumnsAndTheirLanguage() {
    PastedLine line = only("單位\t中文姓名\t職稱\t姓名（英文）\n皮塞克市\t雅娜\t市長\tJana Nováková\n");
    assertEquals(
        LocalizedText.of(Language.ZH_HANT, "皮塞克市"), line.getSignatory().getPlace().toText());
    assertEquals(LocalizedText.of("雅娜", "Jana Nováková"), line.getSignatory().getName().toText());
    assertEquals(LocalizedText.of(Language.ZH_HANT, "市長"), line.getSignatory().getTitle().toText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CZ", "cze", "Czechia", "捷克"})
  void aCountryIsKnownByItsCodeOrItsName(String country) {
    PastedLine line = only("City;Name;Country\nPísek;Jana;" + country);
    assertEquals(List.of(), line.getProblems());
    assertEquals("CZ", line.getSignatory().getCountryCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"臺灣", "台灣", "Taiwan", "TWN"})
  void eitherCharacterOfTaiwanIsUnderstood(String country) {
    PastedLine line = only("單位;姓名;國家\n臺北市;周以寧;" + country);
    assertEquals("TW", line.getSignatory().getCountryCode());
  }

  @Test
  void aLineOfAnUnknownCountryIsTakenWithoutAFlagIfWanted() {
    PastedLine line = only("City;Name;Country\nPísek;Jana;Bohemia");
    assertEquals(List.of(Problem.UNKNOWN_COUNTRY), line.getProblems());
    assertFalse(line.isChosen());
    line.setChosen(true);
    assertTrue(line.isChosen());
    List<EditableSignatory> present = List.of(line.getSignatory());
    PastedLine again = list.read("City;Name;Country\nPísek;Jana;Bohemia", present).get(0);
    assertFalse(again.isLeft());
  }

  @Test
  void aGroupIsNamedInTheLanguageOfItsColumn() {
    PastedLine line = only("City;Name;Group;分組\nPísek;Jana;Cities;城市");
    assertEquals(LocalizedText.of("城市", "Cities"), line.getGroup());
    assertEquals(LocalizedText.EMPTY, only("Písek;Jana").getGroup());
  }

  @Test
  void aLineThatMakesNoSenseIsQuestionedAndNotTaken() {
    assertEquals(List.of(Problem.NO_NAME), only("Dear colleagues").getProblems());
    assertEquals(List.of(Problem.NO_PLACE), only(";Ada Quayle;Master").getProblems());
    assertEquals(List.of(Problem.TOO_MANY_CELLS), only("Písek;Jana;Mayor;a;b;c;d").getProblems());
    assertEquals(List.of(Problem.TOO_LONG), only("Písek;" + "x".repeat(201)).getProblems());
    assertEquals(List.of(Problem.UNDRAWABLE), only("Písek;Fire\uD83D\uDD25man").getProblems());
    assertFalse(only("Dear colleagues").isChosen());
    PastedLine wrong = only("Dear colleagues");
    wrong.setChosen(true);
    assertFalse(wrong.isChosen());
  }

  @Test
  void aSignatoryOnTheListAlreadyIsAskedAbout() {
    List<PastedLine> lines = list.read("Písek;Jana\nPÍSEK;jana\nPísek;Petr\n", List.of());
    assertEquals(List.of(Problem.DOUBLED), lines.get(1).getProblems());
    assertFalse(lines.get(1).isChosen());
    lines.get(1).setChosen(true);
    assertTrue(lines.get(1).isChosen());
    assertTrue(lines.get(2).isChosen());
    List<EditableSignatory> present = List.of(lines.get(0).getSignatory());
    assertEquals(List.of(Problem.DOUBLED), list.read("Písek;Jana", present).get(0).getProblems());
  }

  @Test
  void aQuoteThatNothingClosesIsSaidWithItsLineAndNothingIsTaken() {
    PastedSignatories.ListUnreadable refused =
        assertThrows(
            PastedSignatories.ListUnreadable.class,
            () -> list.read("Písek;Jana\n\"Port Amberley;Ada Quayle\n", List.of()));
    assertEquals(List.of(2), refused.arguments());
  }

  @Test
  void oneStraySemicolonDoesNotMakeSemicolonTheSeparator() {
    List<PastedLine> lines =
        list.read(
            "Písek,Jana,Mayor; acting\nOrlando,Marcus,Mayor\nTaipei,Po-an,Mayor\n", List.of());
    assertEquals(english("Mayor; acting"), lines.get(0).getSignatory().getTitle().toText());
    assertEquals(english("Marcus"), lines.get(1).getSignatory().getName().toText());
  }

  @Test
  void anEmptyListIsNobody() {
    assertEquals(List.of(), list.read("  \n\n", List.of()));
  }

  private PastedLine only(String pasted) {
    List<PastedLine> lines = list.read(pasted, List.of());
    assertEquals(1, lines.size(), pasted);
    return lines.get(0);
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of(Language.EN, text);
  }
}
