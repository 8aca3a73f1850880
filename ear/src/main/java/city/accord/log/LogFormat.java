package city.accord.log;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * How lines of the log are written: for people, or as JSON for a machine that collects them, by the
 * setting {@code accord.log.format}. The server names a handler's formatter in its configuration,
 * where no setting can choose one; so this one chooses.
 */
public class LogFormat extends ExtFormatter {

  private static final String JSON = "json";

  private final PatternFormatter text = new PatternFormatter("%s%e%n");
  private final JsonFormatter json = new JsonFormatter();
  private volatile boolean isJson = JSON.equals(atFirst());

  /** As the server will read it; but it has written lines before. The file wins. */
  private static String atFirst() {
    Path server = Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
    String file = System.getenv("ACCORD_PROPERTIES");
    Properties settings = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            file == null ? server.resolveSibling("accord.properties") : Path.of(file))) {
      settings.load(in);
    } catch (IOException | IllegalArgumentException e) {
      // whoever starts the server is told that by the server
      return null;
    }
    return settings.getProperty("accord.log.format", System.getenv("ACCORD_LOG_FORMAT"));
  }

  public void setFormat(String format) {
    isJson = JSON.equals(format);
  }

  /** As WildFly's pattern formatter takes it. */
  public void setPattern(String pattern) {
    text.setPattern(pattern);
  }

  @Override
  public String format(ExtLogRecord line) {
    return (isJson ? json : text).format(line);
  }

  /** No line says in which line of which class it was written. */
  @Override
  public boolean isCallerCalculationRequired() {
    return false;
  }
}
