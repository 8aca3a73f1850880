package city.accord.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where the demonstration keeps its things and what it listens on.
 *
 * @param build what the build has made: the server folder, the database's program
 * @param data what is kept from one start to the next
 */
public record Plan(
    Path build, Path data, String bindAddress, int http, int https, int management, int database) {

  /** What the environment says, and else the defaults. */
  static Plan of(Path build, Path project, Map<String, String> environment) {
    return new Plan(
        build,
        project.resolve(environment.getOrDefault("ACCORD_DATA_FOLDER", "data")).normalize(),
        environment.getOrDefault("ACCORD_BIND_ADDRESS", "127.0.0.1"),
        port(environment, "ACCORD_HTTP_PORT", 8080),
        port(environment, "ACCORD_HTTPS_PORT", 8443),
        port(environment, "ACCORD_MANAGEMENT_PORT", 9990),
        port(environment, "ACCORD_DATABASE_PORT", 13306));
  }

  /** On loopback, on ports that are free now. */
  public static Plan onFreePorts(Path build, Path data) {
    List<Integer> free = Ports.free(4);
    return new Plan(build, data, "127.0.0.1", free.get(0), free.get(1), free.get(2), free.get(3));
  }

  public Path log() {
    return data.resolve("log");
  }

  /** What the application keeps: keys, sealed declarations, mails. */
  public Path kept() {
    return data.resolve("accord");
  }

  boolean onLoopback() {
    return bindAddress.startsWith("127.") || bindAddress.equals("::1");
  }

  void requireFreePorts() {
    Ports.requireFree(bindAddress, http, "ACCORD_HTTP_PORT");
    Ports.requireFree(bindAddress, https, "ACCORD_HTTPS_PORT");
    Ports.requireFree("127.0.0.1", management, "ACCORD_MANAGEMENT_PORT");
    Ports.requireFree("127.0.0.1", database, "ACCORD_DATABASE_PORT");
  }

  private static int port(Map<String, String> environment, String name, int otherwise) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) return otherwise;
    try {
      int port = Integer.parseInt(value.strip());
      if (port > 0 && port < 65536) return port;
    } catch (NumberFormatException e) {
      // said below
    }
    throw new CannotStart(name + " is no port: " + value);
  }
}
