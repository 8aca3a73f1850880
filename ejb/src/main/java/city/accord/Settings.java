package city.accord;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What an operator sets: {@code accord.mail.host} in the properties file that the server is started
 * with, or {@code ACCORD_MAIL_HOST} in its environment. docs/operating.md lists them all with their
 * defaults.
 */
public final class Settings {

  private Settings() {}

  /** The setting of a name such as {@code accord.mail.host}; a blank one counts as not set. */
  public static Optional<String> get(String name) {
    String value = System.getProperty(name);
    if (value == null) value = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  public static String get(String name, String otherwise) {
    return get(name).orElse(otherwise);
  }

  public static int number(String name, int otherwise) {
    return get(name).map(Integer::parseInt).orElse(otherwise);
  }

  /** Where people reach the server, without a slash at its end. */
  public static String baseUrl() {
    String own = "http://localhost:" + number("accord.http.port", 8080);
    return get("accord.base.url", own).replaceAll("/+$", "");
  }

  /** Where keys, sealed declarations and, without a mail server, mails are kept. */
  public static Path dataFolder() {
    String beside =
        Path.of(System.getProperty("jboss.server.data.dir", "data"), "accord").toString();
    return Path.of(get("accord.data.folder", beside)).toAbsolutePath();
  }

  public static ZoneId timeZone() {
    return ZoneId.of(get("accord.time.zone", "Asia/Taipei"));
  }

  /** Whether this server only shows ceremonies to those who watch, and has no database. */
  public static boolean viewer() {
    return get("accord.role", "full").equals("viewer");
  }

  /**
   * Whether this server shows the demonstration summit: only what {@code mvn -Prun} starts does.
   */
  public static boolean demonstration() {
    return !get("accord.demonstration", "false").equals("false");
  }

  /** Whether the demonstration is filled up to the size of the largest summits. */
  public static boolean fullDemonstration() {
    return get("accord.demonstration", "false").equals("full");
  }
}
