package city.accord.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What {@code bin/accord} asks before it starts WildFly, which goes on without a port that is
 * taken: whether all ports of the settings are free. One sentence and an exit code, if not.
 */
public final class FreePorts {

  /** EX_UNAVAILABLE of sysexits.h. */
  private static final int UNAVAILABLE = 69;

  /** EX_CONFIG of sysexits.h. */
  private static final int CONFIGURATION = 78;

  private FreePorts() {}

  /** Takes the settings file. */
  public static void main(String[] arguments) throws IOException {
    Properties file = new Properties();
    try (var in = Files.newBufferedReader(Path.of(arguments[0]))) {
      file.load(in);
    }
    try {
      String address = setting(file, "accord.bind.address", "127.0.0.1");
      require(file, address, "accord.http.port", "8080");
      require(file, address, "accord.https.port", "8443");
      require(file, "127.0.0.1", "accord.management.port", "9990");
    } catch (CannotStart taken) {
      end(taken, UNAVAILABLE);
    } catch (IllegalArgumentException wrong) {
      end(wrong, CONFIGURATION);
    }
  }

  private static void end(RuntimeException reason, int code) {
    // to whoever starts the server: there is no log yet
    System.err.println(reason.getMessage());
    System.exit(code);
  }

  private static void require(Properties file, String address, String name, String otherwise) {
    String value = setting(file, name, otherwise);
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535)
      throw new IllegalArgumentException(name + " is no port: " + value);
    Ports.requireFree(address, Integer.parseInt(value), name);
  }

  private static String setting(Properties file, String name, String otherwise) {
    Map<String, String> environment = System.getenv();
    String other =
        environment.getOrDefault(name.toUpperCase(Locale.ROOT).replace('.', '_'), otherwise);
    String value = file.getProperty(name, other).strip();
    return value.isEmpty() ? otherwise : value;
  }
}
