package city.accord.operate;

import city.accord.launch.CannotStart;
import city.accord.launch.Ports;
import java.nio.file.Path;

/**
 * What {@code bin/accord} asks before it starts WildFly, which goes on without a port that is
 * taken: whether all ports of the settings are free. One sentence and an exit code, if not.
 */
public final class FreePorts {

  private static final int LAST = 65_535;

  private FreePorts() {}

  /** Takes the server's folder and the settings file. */
  public static void main(String[] arguments) {
    try {
      require(OperatorSettings.read(Path.of(arguments[0]), Path.of(arguments[1])));
    } catch (CannotStart taken) {
      end(taken, ExitCode.UNAVAILABLE);
    } catch (OperatorFault wrong) {
      end(wrong, ExitCode.CONFIGURATION);
    }
  }

  private static void end(RuntimeException reason, int code) {
    // to whoever starts the server: there is no log yet
    System.err.println(reason.getMessage());
    System.exit(code);
  }

  /**
   * @throws CannotStart if somebody has one of the ports
   */
  public static void require(OperatorSettings settings) {
    String address = settings.get("accord.bind.address", "127.0.0.1");
    require(settings, address, "accord.http.port", 8080);
    require(settings, address, "accord.https.port", 8443);
    require(settings, "127.0.0.1", "accord.management.port", 9990);
  }

  private static void require(
      OperatorSettings settings, String address, String name, int otherwise) {
    int port = settings.number(name, otherwise);
    if (port > LAST) throw new OperatorFault(name + " is no port: " + port);
    Ports.requireFree(address, port, name);
  }
}
