package city.accord.operate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings of a server that need not run: its {@code accord.properties}, then the environment,
 * as the server itself reads them.
 */
public final class OperatorSettings {

  private static final Pattern SAMPLE = Pattern.compile("(?m)^#(accord\\.[a-z0-9.]+)=");
  private static final String SAMPLE_FILE = "/accord.properties";

  /** Only the launcher of the demonstration sets it. */
  private static final String DEMONSTRATION = "accord.demonstration";

  private final Path home;
  private final Path file;
  private final Properties values;
  private final Map<String, String> environment;

  OperatorSettings(Path home, Path file, Properties values, Map<String, String> environment) {
    this.home = home;
    this.file = file;
    this.values = values;
    this.environment = environment;
  }

  /**
   * @param home the server's folder
   * @throws OperatorFault if the file cannot be read
   */
  public static OperatorSettings read(Path home, Path file) {
    Properties values = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      values.load(in);
    } catch (NoSuchFileException missing) {
      throw new OperatorFault("There is no settings file " + file + ".");
    } catch (IOException | IllegalArgumentException e) {
      throw new OperatorFault("The settings file " + file + " cannot be read", e);
    }
    return new OperatorSettings(home, file, values, System.getenv());
  }

  public Optional<String> get(String name) {
    String inEnvironment = environment.get(name.toUpperCase(Locale.ROOT).replace('.', '_'));
    String value = values.getProperty(name, inEnvironment);
    return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
  }

  public String get(String name, String otherwise) {
    return get(name).orElse(otherwise);
  }

  /**
   * A port, or any other number.
   *
   * @throws OperatorFault if it is none
   */
  public int number(String name, int otherwise) {
    String value = get(name, String.valueOf(otherwise));
    if (!value.matches("[0-9]{1,9}")) throw new OperatorFault(name + " is no number: " + value);
    return Integer.parseInt(value);
  }

  /** A file that a setting names; one that does not begin at the root begins at the server. */
  public Optional<Path> path(String name) {
    return get(name).map(it -> home.resolve(it).normalize());
  }

  /** Where keys and, without a mail server, mails are kept. */
  public Path dataFolder() {
    return path("accord.data.folder")
        .orElse(
            Optional.ofNullable(environment.get("ACCORD_STATE_FOLDER"))
                .map(it -> Path.of(it, "server"))
                .orElse(home.resolve("standalone"))
                .resolve("data/accord"));
  }

  /** The server's own folder. */
  public Path home() {
    return home;
  }

  public Path file() {
    return file;
  }

  /** What the file sets and no server reads: a slip of the pen. */
  public Set<String> unknown() {
    Set<String> names = new TreeSet<>(values.stringPropertyNames());
    names.removeIf(
        it -> !it.startsWith("accord.") || known().contains(it) || DEMONSTRATION.equals(it));
    return names;
  }

  /** The names of all settings, from the sample that ships. */
  static List<String> known() {
    try (InputStream in = OperatorSettings.class.getResourceAsStream(SAMPLE_FILE)) {
      String sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SAMPLE.matcher(sample).results().map(OperatorSettings::name).toList();
    } catch (IOException e) {
      throw new OperatorFault("The list of settings cannot be read", e);
    }
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }

  /** The files beside the data folder that a server cannot do without, by the settings' names. */
  public Map<String, Path> files() {
    return List.of(
            "accord.https.keystore.file",
            "accord.keystore.file",
            "accord.keystore.pkcs11",
            "accord.escrow.certificate",
            "accord.passport.keys",
            "accord.webhook.key")
        .stream()
        .filter(it -> path(it).filter(Files::isRegularFile).isPresent())
        .collect(Collectors.toMap(it -> it, it -> path(it).orElseThrow()));
  }
}
