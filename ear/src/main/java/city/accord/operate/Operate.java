package city.accord.operate;

import city.accord.operate.doctor.Doctor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code bin/accord} does beside starting the server: for whoever operates it. */
public final class Operate {

  private static final String USAGE =
      """
      bin/accord                                 starts the server
      bin/accord doctor                          looks whether all that it needs is there
      bin/accord backup [file or folder]         database, data folder and settings in one file,
             [--encrypt-to certificate.pem]      which only the holder of that key can open
      bin/accord restore file [--replace]        puts a backup into an empty database and folder,
             [--key key.p12]                     or in the place of what is there
      """;

  private Operate() {}

  /** Takes the server's folder, the settings file, the command, and what belongs to it. */
  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> rest = Arrays.asList(arguments).subList(3, arguments.length);
    System.exit(run(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], rest, out));
  }

  private static int run(Path home, Path file, String command, List<String> rest, PrintStream out) {
    try {
      OperatorSettings settings = OperatorSettings.read(home, file);
      Options options = new Options(rest);
      return switch (command) {
        case "doctor" -> new Doctor(settings, out).look();
        case "backup" -> new Backup(settings, out).make(options);
        case "restore" -> new Restore(settings, out).run(options);
        default -> {
          out.print(USAGE);
          yield command.equals("help") ? ExitCode.DONE : ExitCode.WRONG_USE;
        }
      };
    } catch (WrongUse e) {
      out.println(e.getMessage());
      out.print(USAGE);
      return ExitCode.WRONG_USE;
    } catch (OperatorFault e) {
      out.println(e.getMessage());
      return ExitCode.FAILED;
    } catch (AccessDeniedException e) {
      out.println(System.getProperty("user.name") + " may not read or write " + e.getFile() + ".");
      return ExitCode.FAILED;
    } catch (IOException e) {
      out.println(e);
      return ExitCode.FAILED;
    }
  }
}
