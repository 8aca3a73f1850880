package city.accord.signing.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers for copies of sealed declarations without any server: {@code java -jar accord-verify.jar
 * copy.pdf --root root.pem}. Its exit code is the answer's; wrong use has 64, and a failure of its
 * own, which is no answer, 70.
 */
public final class Command {

  private static final int WRONG_USE = 64;
  private static final int FAILED = 70;

  private final List<Path> files = new ArrayList<>();
  private final List<X509Certificate> roots = new ArrayList<>();
  private Locale language = Locale.getDefault();
  private boolean json;

  private Command() {}

  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(answer(out, arguments));
  }

  /** What the command prints for these arguments, and its exit code, without ending anything. */
  public static int answer(PrintStream out, String... arguments) {
    try {
      return run(arguments, out);
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      out.println(e);
      return FAILED;
    }
  }

  private static int run(String[] arguments, PrintStream out) {
    Command command = new Command();
    try {
      command.read(new ArrayDeque<>(List.of(arguments)));
      if (command.files.isEmpty()) throw new IllegalArgumentException("");
    } catch (IllegalArgumentException | IOException e) {
      out.print(e.getMessage().isEmpty() ? "" : e.getMessage() + "\n\n");
      out.println(VerdictTexts.in(command.language).getString("usage"));
      return WRONG_USE;
    }
    List<VerifiedCopy> copies = command.look();
    if (command.json) out.println(JsonReport.of(copies));
    else copies.forEach(copy -> out.print(Report.of(copy, command.language)));
    return VerifiedCopy.exitCode(copies);
  }

  private void read(Deque<String> arguments) throws IOException {
    while (!arguments.isEmpty()) {
      String argument = arguments.pop();
      switch (argument) {
        case "--root" -> roots.addAll(Roots.in(Path.of(value(argument, arguments))));
        case "--language" -> language = Locale.forLanguageTag(value(argument, arguments));
        case "--json" -> json = true;
        case "--help" -> throw new IllegalArgumentException("");
        default -> {
          if (argument.startsWith("--")) throw new IllegalArgumentException(argument);
          files.add(Path.of(argument));
        }
      }
    }
  }

  private static String value(String option, Deque<String> arguments) {
    if (arguments.isEmpty()) throw new IllegalArgumentException(option);
    return arguments.pop();
  }

  private List<VerifiedCopy> look() {
    Verifier verifier = new Verifier(roots);
    return VerifiedCopy.together(
        files.stream()
            .map(file -> new VerifiedCopy(file.toString(), look(verifier, file)))
            .toList());
  }

  private static Verification look(Verifier verifier, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return verifier.verify(in.readNBytes(Verifier.LARGEST + 1));
    } catch (IOException e) {
      return Verification.of(Verdict.UNREADABLE);
    }
  }
}
