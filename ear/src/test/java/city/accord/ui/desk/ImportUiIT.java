package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.table.TableFile;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer brings delegations in from a file, corrects it, and invites them all. */
@ExtendWith(OnRunningSummit.class)
class ImportUiIT {

  private final String mark = "" + System.nanoTime();

  @Test
  void aListIsUploadedAssignedCheckedImportedAndInvited(RunningSummit summit) {
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      page.navigate(summit.https() + "/en/desk/delegations/import");
      upload(page, "list.csv", "not a picture\0");
      assertThat(page.locator("[id='form:table-file-error']")).containsText("neither XLSX nor CSV");

      upload(
          page,
          "<b>list<b>.csv",
          "Gemeinde;Kind;Contact;E-mail\n"
              + "<i>Quay</i> %1$s;company;Ada;a%1$s@quay.example\n".formatted(mark)
              + "Guild %1$s;company;Jana;g%1$s@guild.example\n".formatted(mark)
              + "Harbour %1$s;company;Nobody;\n".formatted(mark)
              + "Guild %1$s;company;Jana;g%1$s@guild.example\n".formatted(mark));
      assertThat(page.locator("h1")).hasText("<b>list<b>.csv");
      assertThat(page.locator(".message.warn")).containsText("Choose the column");
      page.locator("#columns select").first().selectOption("NAME");
      press(page, "assign");
      assertThat(page.locator("#rows ~ .lead"))
          .containsText("2 delegations would be added, 2 rows");
      assertThat(row(page, ".import-rows", "Harbour"))
          .containsText("A focal point needs an email address.");
      assertThat(page.locator("tr.unusable").last())
          .containsText("The same delegation is in row 3");
      APIResponse leftOut =
          officer.request().get(page.url().replaceAll("[#?].*", "") + "/left-out.xlsx");
      assertEquals(
          List.of("Focal point email: A focal point needs an email address.", "Harbour " + mark),
          TableFile.read(leftOut.body()).body().get(0).cells().subList(0, 2));
      press(page, "run");
      assertThat(page.locator("#done")).hasText("2 delegations imported, 2 rows left out");

      page.locator("main a[href$='/desk/delegations/invite']").click();
      assertThat(row(page, ".invite-many", "Quay")).containsText("a" + mark + "@quay.example");
      for (var other : page.locator(".invite-many input[type=checkbox]").all()) other.uncheck();
      press(page, "send");
      assertThat(page.locator(".message.error")).hasText("Choose at least one delegation.");
      for (String name : List.of("Quay", "Guild"))
        row(page, ".invite-many", name).locator("input").check();
      press(page, "send");
      assertThat(page.locator(".message.info")).containsText("2 invitations are being sent.");
      APIResponse board = officer.request().get(summit.https() + "/en/desk/delegations.csv");
      assertEquals(
          List.of("<i>Quay</i> " + mark, "Invited"),
          TableFile.read(board.body()).body().stream()
              .filter(row -> row.cell(1).startsWith("<i>Quay</i> " + mark))
              .findFirst()
              .map(row -> List.of(row.cell(1), row.cell(7)))
              .orElseThrow());
    }
  }

  /** The row of a table of this test's own rows that has a name. */
  private Locator row(Page page, String table, String name) {
    return page.locator(table + " tbody tr", new Page.LocatorOptions().setHasText(name))
        .filter(new Locator.FilterOptions().setHasText(mark))
        .first();
  }

  private static void press(Page page, String button) {
    page.locator("main input[id$=':" + button + "']").click();
  }

  private static void upload(Page page, String name, String text) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    press(page, "upload");
  }
}
