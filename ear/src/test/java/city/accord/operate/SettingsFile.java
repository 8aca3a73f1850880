package city.accord.operate;

import city.accord.launch.LocalDatabase;
import city.accord.launch.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings of a server, as its operator writes them down. */
public final class SettingsFile {

  private SettingsFile() {}

  /** Those of a server with this database, a data folder in that folder, and free ports. */
  public static Map<String, String> of(LocalDatabase database, Path folder) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("accord.database.url", database.url());
    settings.put("accord.database.user", database.user());
    settings.put("accord.database.password", database.password());
    settings.put("accord.data.folder", folder.resolve("data").toString());
    for (String port : List.of("http", "https", "management"))
      settings.put("accord." + port + ".port", "" + Ports.free());
    return settings;
  }

  /** The file that holds them, which its owner alone may read. */
  public static Path write(Map<String, String> settings, Path folder) throws IOException {
    return write(settings, folder, "rw-------");
  }

  /**
   * @param rights who may do what with the file, as {@code ls} shows it
   */
  public static Path write(Map<String, String> settings, Path folder, String rights)
      throws IOException {
    Path file = folder.resolve("accord.properties");
    Files.writeString(
        file,
        settings.entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining("\n")));
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }
}
