package city.accord.web.delegation;

import city.accord.delegation.imports.CheckedDelegation;
import city.accord.delegation.imports.DelegationField;
import city.accord.delegation.imports.DelegationImports;
import city.accord.table.CheckedUpload;
import city.accord.table.TableField;
import city.accord.text.LocalizedText;
import city.accord.web.Site;
import city.accord.web.table.UploadedTablePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * An uploaded list of delegations: its columns, its rows as they would be imported, its undoing.
 */
@Named
@RequestScoped
public class ImportFilePage extends UploadedTablePage<CheckedDelegation> {

  @Inject private DelegationImports imports;
  @Inject private Site site;

  private List<LocalizedText> inUse;

  @Override
  protected String address() {
    return "/desk/delegations/import";
  }

  @Override
  protected CheckedUpload<CheckedDelegation> look(long id) {
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
    return List.of(DelegationField.values());
  }

  @Override
  public String say(String field) {
    return site.say("delegation.field-" + field);
  }

  /** Those of its delegations that keep the import from being undone. */
  public List<LocalizedText> getInUse() {
    if (inUse == null) inUse = imports.inUse(getUpload().id());
    return inUse;
  }

  /** Whether no column holds a name, without which there is nothing to check. */
  public boolean isWithoutName() {
    List<String> columns = getUpload().columns();
    return !columns.contains(DelegationField.NAME.name())
        && !columns.contains(DelegationField.CHINESE_NAME.name());
  }
}
