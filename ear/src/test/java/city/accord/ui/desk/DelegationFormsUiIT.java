package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in any form of a delegation's page is named at its field, and nothing is retyped. */
@ExtendWith(OnRunningSummit.class)
@TestInstance(Lifecycle.PER_CLASS)
class DelegationFormsUiIT {

  private Clerk organiser;
  private String delegation;

  @BeforeAll
  void openDelegation(RunningSummit summit) {
    organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/delegations");
    delegation = organiser.find("th[scope=row] a").attr("href");
  }

  /** A mistake: what is typed into a form, and the field that is wrong. */
  record Mistake(String form, Map<String, String> typed, String wrong) {}

  static Stream<Mistake> mistakes() {
    return Stream.of(
        new Mistake("adder", Map.of(), "latin-family"),
        new Mistake("adder", Map.of("latin-given", "Ada", "native-name", "王"), "latin-family"),
        new Mistake("adder", Map.of("latin-family", "Q".repeat(101)), "latin-family"),
        new Mistake("focal", Map.of("focal-name", "", "focal-email", ""), "focal-email"),
        new Mistake("focal", Map.of("focal-name", "Ines", "focal-email", ""), "focal-email"),
        new Mistake("focal", Map.of("focal-email", "a..b@example.org"), "focal-email"),
        new Mistake("focal", Map.of("focal-phone", "1".repeat(61)), "focal-phone"),
        new Mistake("since", Map.of("day", "31/31/2016"), "day"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsNamedAtItsFieldAndTheInputKept(Mistake mistake) {
    organiser.open(delegation);
    mistake.typed().forEach((field, text) -> organiser.fill(field(mistake.form(), field), text));
    submit(mistake.form());
    mistake
        .typed()
        .forEach((field, text) -> assertEquals(text, value(field(mistake.form(), field)), field));
    Element wrong = organiser.find(field(mistake.form(), mistake.wrong()));
    assertEquals("true", wrong.attr("aria-invalid"));
    String said =
        Stream.of(wrong.attr("aria-describedby").split(" "))
            .map(id -> organiser.find("[id='" + id + "']"))
            .filter(text -> text.hasClass("field-error"))
            .map(Element::text)
            .collect(Collectors.joining());
    assertFalse(said.isBlank());
    Element form = organiser.find("form[id='" + mistake.form() + "']");
    assertFalse(form.select(".message.error").text().isBlank());
  }

  @Test
  void anExpiredPageComesBackWithWhatWasTypedAndDoesNothing() {
    organiser.open(delegation);
    organiser.fill(field("adder", "latin-family"), "Nobody-" + System.nanoTime());
    String typed = value(field("adder", "latin-family"));
    organiser.all("input[name='jakarta.faces.ViewState']").forEach(state -> state.val("1:2"));
    submit("adder");
    assertEquals(typed, value(field("adder", "latin-family")));
    assertTrue(organiser.find(".message.error").text().contains("expired"));
    organiser.open(delegation);
    assertFalse(organiser.find("main").text().contains(typed));
  }

  @Test
  void anEditWithoutAFamilyNameKeepsWhatWasTyped() {
    organiser.open(delegation);
    organiser.open(organiser.find("#people a[href*='/desk/attendees/']").attr("href"));
    organiser.fill(field("person", "latin-family"), "");
    organiser.fill(field("person", "latin-given"), "Ada");
    submit("person");
    assertEquals("", value(field("person", "latin-family")));
    assertEquals("Ada", value(field("person", "latin-given")));
    assertEquals("true", organiser.find(field("person", "latin-family")).attr("aria-invalid"));
  }

  @Test
  void anAttendeeOfTheSameNameIsAddedOnlyAfterAQuestion() {
    organiser.open(delegation);
    String family = organiser.find("#people .name bdi").text();
    organiser.fill(field("adder", "latin-family"), family.toUpperCase(Locale.ROOT));
    submit("adder");
    assertTrue(organiser.find("[id=adder] .message.warn").text().contains(family));
    String added = "Nobody " + System.nanoTime();
    organiser.fill(field("adder", "latin-family"), added);
    organiser.press("Add all the same");
    assertTrue(organiser.find("#people").text().contains(added));
  }

  @Test
  void aMistakeInOneFormIsForgottenWhenAnotherIsSent() {
    organiser.open(delegation);
    submit("adder");
    assertEquals("true", organiser.find(field("adder", "latin-family")).attr("aria-invalid"));
    organiser.fill(field("focal", "focal-email"), "");
    submit("focal");
    assertEquals("", organiser.find(field("adder", "latin-family")).attr("aria-invalid"));
    assertEquals("true", organiser.find(field("focal", "focal-email")).attr("aria-invalid"));
  }

  @Test
  void aFocalPointWhoIsNamedNeedsAnAddressAndAnOrganisationALatinName() {
    organiser.open("/en/desk/delegations/new?kind=organisation");
    organiser.fill("[data-field=name] [lang=zh-Hant] input", "礁岩聯盟");
    organiser.fill(field("form", "focal-name"), "Ines");
    submit("form");
    assertEquals(
        "Please fill in: Email address.",
        organiser.find(field("form", "focal-email-error")).text());
    organiser.fill(field("form", "focal-name"), "");
    submit("form");
    Element name = organiser.find("[data-field=name] [lang=en] input");
    assertEquals("true", name.attr("aria-invalid"));
    assertEquals("礁岩聯盟", value("[data-field=name] [lang=zh-Hant] input"));
  }

  @Test
  void aGroupOfChoicesHasANameAndSaysWhatIsWrongWithIt() {
    organiser.open("/en/desk/accounts");
    organiser.fill(field("open", "name"), "Bo");
    organiser.fill(field("open", "email"), "bo-" + System.nanoTime() + "@reef.example");
    submit("open");
    Element group = organiser.find(field("open", "roles-group"));
    assertEquals("group", group.attr("role"));
    assertEquals("open:roles-label", group.attr("aria-labelledby"));
    assertEquals("true", group.attr("data-invalid"));
    assertEquals("open:roles-error", group.attr("aria-describedby"));
    assertTrue(organiser.find(field("open", "roles-label")).text().contains("Roles"));
    assertTrue(organiser.find(field("open", "roles-error")).text().contains("at least one role"));
  }

  @Test
  void aStatementNeedsAHeadlineAndAnHourThatExists() {
    organiser.open("/en/desk/statements/new");
    submit("form");
    assertEquals("/en/desk/statements/new", organiser.path());
    assertEquals("true", organiser.find("[data-field=headline] input").attr("aria-invalid"));
    organiser.fill("[data-field=headline] [lang=en] input", "Never saved");
    organiser.fill(field("form", "until"), "1979-07-01T00:30");
    submit("form");
    assertEquals("true", organiser.find(field("form", "until")).attr("aria-invalid"));
    assertTrue(organiser.find(field("form", "until-error")).text().contains("does not exist"));
  }

  @Test
  void theDeskNamesWhatIsToBeDoneAndLeadsToThoseItIsAbout() {
    String name = "Without anybody " + System.nanoTime();
    organiser.open("/en/desk/delegations/new?kind=organisation");
    organiser.fill("[data-field=name] [lang=en] input", name);
    submit("form");
    organiser.open("/en/desk");
    Element task = organiser.find(".tasks a[href$='needs=name-focal-point']");
    int count = Integer.parseInt(task.select(".task-count").text());
    organiser.open(task.attr("href"));
    assertEquals(count, organiser.all(".board tbody tr").size());
    assertTrue(organiser.find(".board").text().contains(name));
    assertTrue(
        organiser.all(".board .next").stream()
            .allMatch(next -> next.text().equals("No focal point yet")));
  }

  @Test
  void theProjectorShowsNothingPrivateAndNothingToPress() {
    organiser.open("/en/desk/delegations?view=projector");
    assertFalse(organiser.find("body").text().contains("@"));
    assertEquals(List.of(), organiser.all("header, .board a, .board input[type=submit]"));
    assertFalse(organiser.all(".board tbody tr").isEmpty());
  }

  @Test
  void aSwitchOfTheLanguageKeepsTheQuery() {
    organiser.open("/en/desk/delegations?status=invited");
    assertTrue(
        organiser
            .find(".languages [lang=zh-Hant]")
            .attr("href")
            .endsWith("/zh-Hant/desk/delegations?status=invited"));
  }

  @Test
  void aPostWithoutTheNonceIsAnsweredWithThePage() {
    organiser.open(delegation);
    organiser.all("input[name='primefaces.nonce']").forEach(Element::remove);
    organiser.fill(field("adder", "latin-given"), "Ada");
    submit("adder");
    assertEquals("Ada", value(field("adder", "latin-given")));
    assertTrue(organiser.find("input[name='primefaces.nonce']").val().length() > 16);
  }

  private static String field(String form, String id) {
    return "[id='" + form + ":" + id + "']";
  }

  private String value(String selector) {
    return organiser.find(selector).val();
  }

  private void submit(String form) {
    organiser.submit(organiser.find("form[id='" + form + "'] input[type=submit]"));
  }
}
