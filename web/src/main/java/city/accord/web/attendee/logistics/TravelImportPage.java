package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.TravelField;
import city.accord.attendee.logistics.TravelImports;
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

/** Where a list of flights and rooms is uploaded, with what was imported before. */
@Named
@RequestScoped
public class TravelImportPage extends UploadPage {

  static final String ADDRESS = "/desk/arrivals/import";

  @Inject private TravelImports imports;
  @Inject private Site site;

  @Override
  protected String address() {
    return ADDRESS;
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
    TableDownload.send(
        "travel-template",
        List.of(
            getFields(),
            Stream.of(TravelField.values())
                .map(field -> site.say("travel.example-" + field.name()))
                .toList()));
  }

  /** What columns may be called. */
  public List<String> getFields() {
    return Stream.of(TravelField.values())
        .map(field -> site.say("travel.field-" + field.name()))
        .toList();
  }
}
