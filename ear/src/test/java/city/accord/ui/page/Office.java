package city.accord.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** The protocol office: writes a declaration by hand, freezes it, prepares its ceremony. */
public final class Office implements AutoCloseable {

  private static final String MORE_FIELDS =
      """
      wanted => {
        const form = document.querySelector('.signatory').closest('form');
        for (let i = [...new FormData(form)].length; i < wanted; i++) {
          const field = document.createElement('input');
          Object.assign(field, { type: 'hidden', name: `signatory:${i}`, value: '臺北市' });
          form.append(field);
        }
      }
      """;

  private final BrowserContext officer;
  private final Page page;
  private final String desk;
  private String declaration;

  public Office(RunningSummit summit) {
    officer = summit.visitor();
    page = officer.newPage();
    desk = summit.https() + "/en/desk";
    page.navigate(desk + "/declarations");
    Organiser.signIn(summit, page);
  }

  /**
   * Writes a declaration of three clauses, freezes it and prepares its ceremony for one signatory.
   *
   * @return the ceremony's number
   */
  public static long prepareOneSlot(RunningSummit summit, String title) {
    try (Office office = new Office(summit)) {
      office.write(
          title,
          List.of(
              "We share what the tide gauges tell us.",
              "We light the way for each other’s ships.",
              "We meet again every year, in another port."));
      office.freeze(1);
      return office.prepareFor("Ada Quayle", "Harbour Master", "Port Amberley");
    }
  }

  /** Begins a declaration in English alone, with these commitments, and saves it. */
  public void write(String title, List<String> commitments) {
    declaration = title;
    page.navigate(desk + "/declarations");
    page.locator("[id$='begin:title']").fill(title);
    page.locator("[id$='begin:language']").selectOption(new SelectOption().setLabel("English"));
    page.locator("[id$='begin:dated']").fill("2016-03-23");
    press("Begin a declaration");
    assertThat(page.locator("h1")).hasText(title);
    Locator texts = page.locator(".commitment textarea");
    while (texts.count() < commitments.size()) {
      int before = texts.count();
      press("Add a commitment");
      assertThat(texts).hasCount(before + 1);
    }
    for (int i = 0; i < commitments.size(); i++) texts.nth(i).fill(commitments.get(i));
    save();
  }

  /** Removes a commitment from the text in the editor, which is not saved by that. */
  public void removeCommitment(int number) {
    Locator texts = page.locator(".commitment textarea");
    int before = texts.count();
    page.getByLabel("Remove: Commitment " + number).click();
    assertThat(texts).hasCount(before - 1);
  }

  /** Saves the text in the editor. */
  public void save() {
    press("Save the draft");
    assertThat(page.locator(".message")).hasText("Saved.");
  }

  /** Tries to freeze a version, and is told why it cannot be. */
  public void isToldWhyNotToFreeze(String reason) {
    askToFreeze(1);
    assertThat(page.locator(".message.error")).containsText(reason);
  }

  /** Freezes what is written for so many signatures. */
  public void freeze(int places) {
    askToFreeze(places);
    assertThat(page.locator("code.hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
  }

  private void askToFreeze(int places) {
    page.locator("[id$='freeze:places']").fill(String.valueOf(places));
    press("Freeze a version");
    page.locator(".ask:popover-open input[type=submit]").click();
  }

  /**
   * Prepares the frozen version's ceremony for one signatory, typed by hand.
   *
   * @return the ceremony's number
   */
  public long prepareFor(String name, String title, String place) {
    fillIn(name, title, place);
    return prepare();
  }

  /**
   * Prepares a ceremony for a pasted list of signatories, and for nobody else, from a form that has
   * so many fields in all, as if they stood there in more languages.
   *
   * @param form the address of the form that prepares a frozen version's ceremony
   * @return how many slots its console shows
   */
  public int prepareFor(String form, String list, int fields) {
    page.navigate(form);
    tick(list);
    page.evaluate(MORE_FIELDS, fields);
    prepare();
    return page.locator(".console-board .slot").count();
  }

  /**
   * Prepares the frozen version's ceremony for a pasted list of signatories, and for nobody else.
   *
   * @return the ceremony's number
   */
  public long preparedFor(String list) {
    follow("Prepare a ceremony");
    tick(list);
    return prepare();
  }

  private void tick(String list) {
    for (Locator head : page.locator(".signatory > input[type=checkbox]").all()) head.uncheck();
    page.locator(".pasted summary").click();
    page.getByLabel("Signatories, one a line").fill(list);
    Locator rows = page.locator(".signatory");
    int registered = rows.count();
    press("Read the list");
    press("Add the ticked lines");
    assertThat(rows).hasCount(registered + (int) list.lines().count());
  }

  /** From the list of ceremonies, which offers each declaration that was frozen. */
  private void fillIn(String name, String title, String place) {
    page.navigate(desk + "/ceremonies");
    follow(declaration + " · Version 1");
    Locator rows = page.locator(".signatory");
    int registered = rows.count();
    press("Add someone by hand");
    assertThat(rows).hasCount(registered + 1);
    for (Locator chosen : page.locator(".signatory > input[type=checkbox]").all()) chosen.uncheck();
    Locator row = rows.last();
    row.locator("> input[type=checkbox]").check();
    row.locator("[data-field=by-hand-place] [lang=en] input").fill(place);
    row.locator("[data-field=by-hand-name] [lang=en] input").fill(name);
    row.locator("[data-field=by-hand-title] [lang=en] input").fill(title);
  }

  /** Opens a link's page, the whole of it: what stands there can be counted. */
  private void follow(String link) {
    String here = page.url();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).click();
    page.waitForURL(address -> !address.equals(here));
  }

  private long prepare() {
    press("Prepare a ceremony");
    page.waitForURL(address -> address.matches(".*/desk/ceremonies/\\d+"));
    return Long.parseLong(page.url().replaceFirst(".*/", ""));
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
  }

  @Override
  public void close() {
    officer.close();
  }
}
