package city.accord.web.attendee;

import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations;
import city.accord.delegation.imports.AttendeeField;
import city.accord.delegation.imports.AttendeeImports;
import city.accord.table.CheckedUpload;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import city.accord.web.table.UploadPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a list of people is uploaded, with what was imported before. */
@Named
@RequestScoped
public class AttendeeImportPage extends UploadPage {

  @Inject private AttendeeImports imports;
  @Inject private Categories categories;
  @Inject private Delegations delegations;
  @Inject private AttendeeFieldWords words;
  @Inject private Site site;

  @Override
  protected String address() {
    return "/desk/attendees/import";
  }

  @Override
  protected long keep(String fileName, byte[] content) {
    return imports.upload(fileName, content);
  }

  @Override
  protected List<? extends CheckedUpload<?>> findImported() {
    return imports.imported();
  }

  /**
   * Sends an empty list, whose columns need no assigning, with an example; a spreadsheet offers the
   * summit's categories and delegations.
   */
  public void template() throws IOException {
    List<AttendeeField> fields = fields();
    TableDownload.send(
        "people-template",
        List.of(
            fields.stream().map(words::name).toList(), fields.stream().map(this::example).toList()),
        Map.of(
            fields.indexOf(AttendeeField.CATEGORY),
            categories.all().stream().map(CategoryRow::name).map(site::say).toList(),
            fields.indexOf(AttendeeField.DELEGATION),
            delegations.board().stream().map(DelegationRow::place).map(site::say).toList(),
            fields.indexOf(AttendeeField.ORDER),
            Stream.of("GIVEN_FIRST", "FAMILY_FIRST").map(words::order).toList()));
  }

  /** The whole name in one cell is for other people's lists. */
  private List<AttendeeField> fields() {
    return imports.fields().stream().filter(field -> !field.equals(AttendeeField.NAME)).toList();
  }

  private String example(AttendeeField field) {
    if (field.equals(AttendeeField.CATEGORY))
      return categories.all().stream()
          .findFirst()
          .map(CategoryRow::name)
          .map(site::say)
          .orElse(null);
    if (field.equals(AttendeeField.ORDER)) return words.order("GIVEN_FIRST");
    return words.example(field);
  }

  /** What the lead says which columns there may be. */
  public List<String> getFields() {
    return fields().stream().map(words::name).toList();
  }
}
