package city.accord.web.delegation;

import city.accord.delegation.imports.DelegationField;
import city.accord.delegation.imports.DelegationImports;
import city.accord.table.CheckedUpload;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import city.accord.web.table.UploadPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Where a list of delegations is uploaded, with what was imported before. */
@Named
@RequestScoped
public class ImportPage extends UploadPage {

  @Inject private DelegationImports imports;
  @Inject private Site site;

  @Override
  protected String address() {
    return "/desk/delegations/import";
  }

  @Override
  protected long keep(String fileName, byte[] content) {
    return imports.upload(fileName, content);
  }

  @Override
  protected List<? extends CheckedUpload<?>> findImported() {
    return imports.imported();
  }

  /** Sends an empty list, whose columns need no assigning, with an example. */
  public void template() throws IOException {
    List<DelegationField> fields = List.of(DelegationField.values());
    TableDownload.send(
        "delegations-template",
        List.of(
            fields.stream().map(field -> word("delegation.field-", field)).toList(),
            fields.stream().map(field -> word("delegation.example-", field)).toList()));
  }

  private String word(String stem, DelegationField field) {
    return site.say(stem + field.name());
  }

  /** The words that the lead says which columns there may be. */
  public List<String> getFields() {
    return Stream.of(DelegationField.values())
        .map(field -> word("delegation.field-", field))
        .toList();
  }
}
