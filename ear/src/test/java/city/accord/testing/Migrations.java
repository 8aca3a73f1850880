package city.accord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** The schema's files. */
public final class Migrations {

  private Migrations() {}

  /** The text of each file by its name, oldest first. */
  public static Map<String, String> texts() {
    try {
      URI folder = Migrations.class.getResource("/city/accord/sql").toURI();
      if (folder.getScheme().equals("file")) return texts(Path.of(folder));
      try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
        return texts(jar.getPath("/city/accord/sql"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Flyway over a database, with the files that the application migrates with. */
  public static Flyway flyway(String url, String user, String password) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(url, user, password)
        .locations("classpath:city/accord/sql")
        .load();
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
