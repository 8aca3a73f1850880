package city.accord.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The objects that a Java process cannot do without.
 *
 * @param bytes of each class
 * @param instances of each class
 */
public record Heap(Map<String, Long> bytes, Map<String, Long> instances) {

  /** Looks after a full collection; stops the process for a moment. */
  public static Heap of(long pid) {
    Map<String, Long> bytes = new HashMap<>();
    Map<String, Long> instances = new HashMap<>();
    for (String line : histogram(pid).lines().toList()) {
      // "  12:  345  6789  java.lang.String (java.base@17)"
      String[] words = line.strip().split("\\s+");
      if (words.length < 4 || !words[0].matches("\\d+:")) continue;
      instances.merge(words[3], Long.parseLong(words[1]), Long::sum);
      bytes.merge(words[3], Long.parseLong(words[2]), Long::sum);
    }
    return new Heap(bytes, instances);
  }

  private static String histogram(long pid) {
    try {
      Process jcmd =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                  String.valueOf(pid),
                  "GC.class_histogram")
              .start();
      return new String(jcmd.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public double megabytes() {
    return bytes.values().stream().mapToLong(it -> it).sum() / 1e6;
  }
}
