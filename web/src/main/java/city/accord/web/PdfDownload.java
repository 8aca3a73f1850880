package city.accord.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Answers with a PDF, for this reader alone, kept by no cache. */
public final class PdfDownload {

  private PdfDownload() {}

  /**
   * Answers once the whole file is written, so that one that cannot be finished is an error and not
   * half a file.
   *
   * @param name of the file, in ASCII
   */
  public static void send(String name, Consumer<OutputStream> writer) throws IOException {
    Path file = Files.createTempFile("accord", ".pdf");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        writer.accept(out);
      }
      FacesContext context = FacesContext.getCurrentInstance();
      ExternalContext external = context.getExternalContext();
      external.setResponseHeader("Cache-Control", "private, no-store");
      external.setResponseHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
      external.setResponseContentType("application/pdf");
      external.setResponseContentLength(Math.toIntExact(Files.size(file)));
      Files.copy(file, external.getResponseOutputStream());
      context.responseComplete();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
