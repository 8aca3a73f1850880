package city.accord.web.delegation;

import city.accord.delegation.imports.DelegationField;
import city.accord.delegation.imports.DelegationImports;
import city.accord.delegation.imports.DelegationUpload;
import city.accord.table.TableFile;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Where a list of delegations is uploaded, with what was imported before. */
@Named
@RequestScoped
public class ImportPage {

  @Inject private DelegationImports imports;
  @Inject private Site site;

  private Part file;
  private List<DelegationUpload> imported;

  /** Reads the file and shows what would be imported. */
  public void upload() throws IOException {
    long id = file == null ? imports.upload("", new byte[0]) : imports.upload(name(), bytes());
    site.goTo("/desk/delegations/import/" + id);
  }

  /** Some browsers send the folder too. */
  private String name() {
    return file.getSubmittedFileName().replaceAll(".*[/\\\\]", "");
  }

  private byte[] bytes() throws IOException {
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    }
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

  /** What has been imported so far, the newest first. */
  public List<DelegationUpload> getImported() {
    if (imported == null) imported = imports.imported();
    return imported;
  }

  public int getMegabytes() {
    return TableFile.MAX_MEGABYTES;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
