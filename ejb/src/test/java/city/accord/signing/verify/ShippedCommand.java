package city.accord.signing.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The verify command's jar as it ships, which brings all that it needs. */
final class ShippedCommand implements AutoCloseable {

  private static final Path JAR = Path.of(System.getProperty("accord.verify.command"));
  private static final String MAIN = "city.accord.signing.verify.Command";

  private final URLClassLoader jar;
  private final Method answer;

  /** What a run of the command left. */
  record Run(int exitCode, String said) {}

  ShippedCommand() throws IOException, ReflectiveOperationException {
    jar = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    answer = jar.loadClass(MAIN).getMethod("answer", PrintStream.class, String[].class);
  }

  /** As anyone runs it: {@code java -jar accord-verify.jar …}. */
  static Run start(String... arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.concat(Stream.of(java, "-jar", JAR.toString()), Arrays.stream(arguments)).toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), said);
  }

  /** The same out of the same jar and nothing else, without a Java machine of its own. */
  Run call(String... arguments) throws ReflectiveOperationException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Thread thread = Thread.currentThread();
    ClassLoader ours = thread.getContextClassLoader();
    thread.setContextClassLoader(jar);
    try {
      int code = (int) answer.invoke(null, new PrintStream(said, true, UTF_8), arguments);
      return new Run(code, said.toString(UTF_8));
    } finally {
      thread.setContextClassLoader(ours);
    }
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
