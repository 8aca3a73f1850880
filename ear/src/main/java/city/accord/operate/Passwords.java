package city.accord.operate;

import java.io.Console;
import java.nio.file.Path;

/** The password of a key file: from the environment, or asked for. */
final class Passwords {

  private static final String VARIABLE = "ACCORD_BACKUP_KEY_PASSWORD";

  private Passwords() {}

  static char[] of(Path keyFile) {
    String given = System.getenv(VARIABLE);
    if (given != null) return given.toCharArray();
    Console console = System.console();
    if (console == null)
      throw new OperatorFault(
          "There is no terminal to ask for the password on; set " + VARIABLE + ".");
    return console.readPassword("Password of %s: ", keyFile);
  }
}
