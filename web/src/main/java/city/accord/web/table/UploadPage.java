package city.accord.web.table;

import city.accord.table.CheckedUpload;
import city.accord.table.TableFile;
import city.accord.web.Site;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Where a table is uploaded to be imported, with what was imported before. */
public abstract class UploadPage {

  @Inject private Site site;

  private Part file;
  private List<? extends CheckedUpload<?>> imported;

  /** The address of this page, which an upload's own continues. */
  protected abstract String address();

  /** Reads a file and keeps it: the upload's id. */
  protected abstract long keep(String fileName, byte[] content);

  protected abstract List<? extends CheckedUpload<?>> findImported();

  /** Reads the file and shows what would be imported. */
  public void upload() throws IOException {
    long id = file == null ? keep("", new byte[0]) : keep(name(), bytes());
    site.goTo(address() + "/" + id);
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

  /** What has been imported so far, the newest first. */
  public List<? extends CheckedUpload<?>> getImported() {
    if (imported == null) imported = findImported();
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
