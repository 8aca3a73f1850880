package city.accord.signing.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.order.Order.OrderWithoutReason;
import city.accord.signing.order.Rule.Of;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.NotALanguage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

  private static final Language CS = Language.of("cs");
  private static final Language HE = Language.of("he");

  @Test
  void chineseGoesByStrokesByZhuyinOrByPinyin() {
    String[] given = {"臺東", "高雄", "桃園", "臺北"};
    assertEquals(
        List.of("桃園", "高雄", "臺北", "臺東"), places("zh-Hant-u-co-stroke", Language.ZH_HANT, given));
    assertEquals(
        List.of("臺北", "臺東", "桃園", "高雄"), places("zh-Hant-u-co-zhuyin", Language.ZH_HANT, given));
    assertEquals(
        List.of("高雄", "臺北", "臺東", "桃園"), places("zh-Hant-u-co-pinyin", Language.ZH_HANT, given));
  }

  @Test
  void czechHasChAfterH() {
    assertEquals(
        List.of("Cvikov", "Čáslav", "Hradec Králové", "Cheb", "Písek"),
        places("cs", CS, "Cheb", "Písek", "Čáslav", "Hradec Králové", "Cvikov"));
    assertEquals(
        List.of("Cáslav", "Cheb", "Hradec"), places("en", Language.EN, "Hradec", "Cheb", "Cáslav"));
  }

  @Test
  void hebrewGoesFromAlefToTav() {
    assertEquals(
        List.of("אילת", "חיפה", "ירושלים", "תל אביב"),
        places("he", HE, "תל אביב", "ירושלים", "חיפה", "אילת"));
  }

  @Test
  void whoHasHeldOfficeLongestStandsFirstAndAnUnknownDateLast() {
    Order order = new Order(new Rule.BySeniority(), HostPlace.IN_LINE, null);
    List<Ranked> given =
        List.of(
            ranked("Unknown", false, null),
            ranked("Young", false, LocalDate.of(2014, 12, 25)),
            ranked("Old", false, LocalDate.of(2006, 6, 13)));
    assertEquals(List.of("Old", "Young", "Unknown"), names(order.sort(given, one -> one)));
  }

  @Test
  void theHostStandsFirstOrLastWhateverTheRule() {
    List<Ranked> given =
        List.of(
            ranked("Bristol", false, null),
            ranked("Taipei", true, null),
            ranked("Apeldoorn", false, null));
    Rule alphabet = new Rule.Alphabetical("en", Of.PLACE);
    assertEquals(
        List.of("Taipei", "Apeldoorn", "Bristol"),
        names(new Order(alphabet, HostPlace.FIRST, null).sort(given, one -> one)));
    assertEquals(
        List.of("Apeldoorn", "Bristol", "Taipei"),
        names(new Order(alphabet, HostPlace.LAST, null).sort(given, one -> one)));
  }

  @Test
  void equalsKeepTheOrderOfTheDelegations() {
    List<Ranked> given = List.of(invited("One", 2), invited("Two", 1));
    assertEquals(List.of("Two", "One"), names(Order.AS_INVITED.sort(given, one -> one)));
    assertEquals(
        List.of("Two", "One"),
        names(new Order(new Rule.BySeniority(), HostPlace.LAST, null).sort(given, one -> one)));
  }

  @Test
  void whoeverMovesByHandSaysWhy() {
    assertThrows(
        OrderWithoutReason.class, () -> new Order(new Rule.ByHand(), HostPlace.IN_LINE, " "));
  }

  @Test
  void anOrderIsReadFromItsStoredWord() {
    for (Rule rule :
        List.of(
            new Rule.AsInvited(),
            new Rule.ByHand(),
            new Rule.BySeniority(),
            new Rule.Alphabetical("zh-Hant-u-co-stroke", Of.PERSON))) {
      Order order = new Order(rule, HostPlace.LAST, "agreed on 3 March");
      assertEquals(order, Order.of(order.code(), order.reason()));
    }
    assertEquals(
        "place:cs:host-in-line",
        new Order(new Rule.Alphabetical("cs", Of.PLACE), HostPlace.IN_LINE, null).code());
  }

  @Test
  void anAlphabetBelongsToALanguage() {
    assertThrows(NotALanguage.class, () -> new Rule.Alphabetical("no_such", Of.PLACE));
  }

  private static List<String> places(String collation, Language language, String... given) {
    Order order = new Order(new Rule.Alphabetical(collation, Of.PLACE), HostPlace.IN_LINE, null);
    return order.sort(
        List.of(given),
        place ->
            new Ranked(false, 1, LocalizedText.of(language, place), LocalizedText.EMPTY, null));
  }

  private static Ranked invited(String place, int invited) {
    return new Ranked(
        false, invited, LocalizedText.of(Language.EN, place), LocalizedText.EMPTY, null);
  }

  private static Ranked ranked(String place, boolean host, LocalDate since) {
    return new Ranked(host, 1, LocalizedText.of(Language.EN, place), LocalizedText.EMPTY, since);
  }

  private static List<String> names(List<Ranked> ranked) {
    return ranked.stream().map(one -> one.place().in(Language.EN)).toList();
  }
}
