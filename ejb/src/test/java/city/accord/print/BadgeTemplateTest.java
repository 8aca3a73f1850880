package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.print.BadgeTemplate.TemplateWithoutName;
import city.accord.print.CardElement.Align;
import city.accord.print.CardElement.Kind;
import city.accord.print.CardLayout.ElementLeavesCard;
import city.accord.print.CardLayout.ElementNotUsable;
import city.accord.print.CardLayout.TooManyElements;
import city.accord.print.CardLayoutJson.LayoutNotRead;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeTemplateTest {

  private static final Instant NOW = Instant.parse("2016-03-01T08:00:00Z");
  private static final CardLayout USUAL = CardLayout.usual(CardSize.A6);

  private static BadgeTemplate template(String name, CardLayout layout, String... categories) {
    BadgeTemplate template = new BadgeTemplate(1, name, CardSize.A6, "officer", NOW);
    template.change(name, layout, Set.of(categories), true, "officer", NOW);
    return template;
  }

  private static CardLayout with(CardElement... front) {
    return new CardLayout(List.of(front), List.of());
  }

  private static CardElement name(double x, double y, double width, double height, double size) {
    return new CardElement(Kind.NATIVE_NAME, x, y, width, height, size, Align.LEFT);
  }

  @Test
  void aNewTemplateHasTheUsualLayoutAndIsNotInUse() {
    BadgeTemplate template = new BadgeTemplate(1, " Delegates ", CardSize.A6, "officer", NOW);
    assertEquals("Delegates", template.name());
    assertEquals(USUAL, template.layout());
    assertFalse(template.isInUse());
  }

  @Test
  void theTemplateOfACategoryComesBeforeTheOneForAllOthers() {
    BadgeTemplate all = template("All", with(name(5, 5, 50, 10, 20)));
    BadgeTemplate press = template("Press", with(name(6, 6, 50, 10, 20)), "press");
    List<BadgeTemplate> both = List.of(all, press);
    assertEquals(press.layout(), BadgeTemplate.layoutOf("press", both, USUAL));
    assertEquals(all.layout(), BadgeTemplate.layoutOf("guest", both, USUAL));
    assertEquals(USUAL, BadgeTemplate.layoutOf("guest", List.of(press), USUAL));
  }

  @Test
  void twoTemplatesInUseDoNotLayOutTheSameBadges() {
    BadgeTemplate all = template("All", USUAL);
    BadgeTemplate press = template("Press", USUAL, "press", "guest");
    assertFalse(all.rivals(press));
    assertTrue(all.rivals(template("Everybody", USUAL)));
    assertTrue(press.rivals(template("Guests", USUAL, "guest")));
    BadgeTemplate draft = template("Guests", USUAL, "guest");
    draft.change("Guests", USUAL, Set.of("guest"), false, "officer", NOW);
    assertFalse(press.rivals(draft));
  }

  @Test
  void whatLeavesTheCardIsRefused() {
    assertThrows(ElementLeavesCard.class, () -> template("A", with(name(100, 10, 10, 10, 20))));
    assertThrows(ElementLeavesCard.class, () -> template("A", with(name(-1, 10, 10, 10, 20))));
    assertThrows(ElementNotUsable.class, () -> template("A", with(name(10, 10, 1, 10, 20))));
    assertThrows(ElementNotUsable.class, () -> template("A", with(name(10, 10, 10, 10, 400))));
    CardLayout crowded =
        new CardLayout(Collections.nCopies(31, name(10, 10, 10, 10, 20)), List.of());
    assertThrows(TooManyElements.class, () -> template("A", crowded));
  }

  @Test
  void aTemplateHasAName() {
    assertThrows(TemplateWithoutName.class, () -> template("  ", USUAL));
  }

  @ParameterizedTest
  @EnumSource(CardSize.class)
  void theUsualLayoutsKeepTheRulesAndComeBackFromJsonAsTheyWere(CardSize size) {
    CardLayout usual = CardLayout.usual(size);
    usual.require(size);
    assertEquals(usual, CardLayoutJson.read(CardLayoutJson.write(usual)));
  }

  @Test
  void freeTextComesBackInEachOfItsLanguages() {
    LocalizedText text = LocalizedText.of("請隨身佩戴", "Wear it <always>");
    CardElement free = new CardElement(Kind.TEXT, 5, 5, 50, 8, 9, Align.CENTRE, text);
    assertEquals(with(free), CardLayoutJson.read(CardLayoutJson.write(with(free))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"front\":[],\"back\":1}",
        "{\"front\":[{}],\"back\":[]}",
        "{\"front\":[{\"kind\":\"ROOT\",\"x\":1}],\"back\":[]}",
        "{\"front\":[{\"kind\":\"QR\",\"x\":1e999,\"y\":1,\"width\":9,\"height\":9,\"size\":0,"
            + "\"align\":\"LEFT\"}],\"back\":[]}"
      })
  void whatIsNoLayoutIsRefused(String json) {
    assertThrows(LayoutNotRead.class, () -> CardLayoutJson.read(json));
  }
}
