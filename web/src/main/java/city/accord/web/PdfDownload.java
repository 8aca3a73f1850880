package city.accord.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Answers with a PDF. */
public final class PdfDownload {

  private PdfDownload() {}

  /**
   * @param name of the file, in ASCII
   */
  public static void send(String name, Consumer<OutputStream> writer) throws IOException {
    FileAnswer.send("application/pdf", "inline; filename=\"" + name + "\"", writer::accept);
  }
}
