package city.accord.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The objects that a Java process cannot do without. */
public final class Heap {

  private Heap() {}

  /** After a full collection; stops the process for a moment. */
  public static double liveMegabytes(long pid) {
    try {
      Process jcmd =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                  String.valueOf(pid),
                  "GC.class_histogram")
              .start();
      String histogram = new String(jcmd.getInputStream().readAllBytes());
      String total = histogram.strip().replaceFirst("(?s).*\n", "");
      return Long.parseLong(total.strip().split("\\s+")[2]) / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
