package city.accord.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The decision of a device without network, in Node: times in milliseconds. */
public record OfflineDoor(double p50, double p99, double max) {

  /** So many scans against a roster of so many people. */
  public static OfflineDoor measure(Path project, int people, int scans) {
    Path rule = project.resolve("../web/src/main/webapp/resources/js/door-rule.js").normalize();
    try {
      Process node =
          new ProcessBuilder("node", "door/offline.mjs", rule.toString(), "" + people, "" + scans)
              .directory(project.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (node.waitFor() != 0) throw new IllegalStateException("Node has failed");
      double[] times =
          Stream.of(said.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
      return new OfflineDoor(times[0], times[1], times[2]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
