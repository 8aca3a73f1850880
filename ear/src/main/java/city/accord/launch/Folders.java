package city.accord.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders, copied and deleted. */
public final class Folders {

  private Folders() {}

  static void copy(Path from, Path to) throws IOException {
    for (Path file : all(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) Files.createDirectories(copy);
      else Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Does nothing where there is none. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    List<Path> files = all(folder);
    files.sort(Comparator.reverseOrder());
    for (Path file : files) Files.delete(file);
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.toList());
    }
  }
}
