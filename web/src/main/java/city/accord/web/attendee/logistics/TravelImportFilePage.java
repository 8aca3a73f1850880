package city.accord.web.attendee.logistics;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.logistics.CheckedTravel;
import city.accord.attendee.logistics.TravelField;
import city.accord.attendee.logistics.TravelImports;
import city.accord.table.CheckedUpload;
import city.accord.table.TableField;
import city.accord.web.Site;
import city.accord.web.table.UploadedTablePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * An uploaded list of flights and rooms: its columns, its rows as they would be imported, its
 * undoing.
 */
@Named
@RequestScoped
public class TravelImportFilePage extends UploadedTablePage<CheckedTravel> {

  @Inject private TravelImports imports;
  @Inject private Site site;

  private List<AttendeeRow> kept;

  @Override
  protected String address() {
    return TravelImportPage.ADDRESS;
  }

  @Override
  protected CheckedUpload<CheckedTravel> look(long id) {
    return imports.look(id);
  }

  @Override
  protected void assign(long id, List<String> fields) {
    imports.assign(id, fields);
  }

  @Override
  protected void run(long id) {
    imports.run(id);
  }

  @Override
  protected void undo(long id) {
    imports.undo(id);
  }

  @Override
  protected List<? extends TableField> fields() {
    return List.of(TravelField.values());
  }

  @Override
  public String say(String field) {
    return site.say("travel.field-" + field);
  }

  /** Those whose travel has been changed since the import, and who keep what it said. */
  public List<AttendeeRow> getKept() {
    if (kept == null) kept = imports.kept(getUpload().id());
    return kept;
  }

  /** Whether no column says of whom the rows are, without which there is nothing to check. */
  public boolean isWithoutPerson() {
    List<String> columns = getUpload().columns();
    return !columns.contains(TravelField.EMAIL.name())
        && !columns.contains(TravelField.NAME.name());
  }
}
