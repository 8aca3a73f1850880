package city.accord.operate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What {@code bin/accord} of the server folder that ships says, and how it ends. */
public record OperatorCommand(int exitCode, String said) {

  private static final int PATIENCE_SECONDS = 120;
  private static final Path BUILD = Path.of(System.getProperty("accord.build")).toAbsolutePath();

  /** Gives a command to a server with these settings. */
  public static OperatorCommand run(Path settings, Map<String, String> more, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(words));
    command.add(0, BUILD.resolve("server/bin/accord").toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ACCORD_PROPERTIES", settings.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(more);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), said);
    return new OperatorCommand(process.exitValue(), said);
  }

  /** Where the database's own programs are, which a server of an operator has on its path. */
  public static Path databasePrograms() {
    return BUILD.resolve("mariadb/bin");
  }
}
