package city.accord.signing.examine;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the holder of the escrow key asks of the command.
 *
 * @param slot the one signature wanted; 0 for all
 * @param declaration the sealed PDF to check against, or null
 * @param root whose seals are trusted, or null
 */
record CommandOptions(
    Path escrow,
    Path key,
    Path password,
    int slot,
    boolean inkml,
    boolean csv,
    Path out,
    Path declaration,
    Path root) {

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException naming what is wrong with it
   */
  static CommandOptions of(String... arguments) {
    Deque<String> left = new ArrayDeque<>(List.of(arguments));
    Path[] files = new Path[6];
    int slot = 0;
    boolean inkml = false;
    boolean csv = false;
    while (!left.isEmpty()) {
      String argument = left.pop();
      switch (argument) {
        case "--key" -> files[1] = file(argument, left);
        case "--password-file" -> files[2] = file(argument, left);
        case "--out" -> files[3] = file(argument, left);
        case "--check" -> files[4] = file(argument, left);
        case "--root" -> files[5] = file(argument, left);
        case "--slot" -> slot = number(argument, left);
        case "--inkml" -> inkml = true;
        case "--csv" -> csv = true;
        default -> {
          if (argument.startsWith("--") || files[0] != null)
            throw new IllegalArgumentException(argument);
          files[0] = Path.of(argument);
        }
      }
    }
    if (files[0] == null || files[1] == null) throw new IllegalArgumentException("");
    Path out = files[3] == null ? Path.of("") : files[3];
    return new CommandOptions(
        files[0], files[1], files[2], slot, inkml, csv, out, files[4], files[5]);
  }

  private static Path file(String option, Deque<String> left) {
    if (left.isEmpty()) throw new IllegalArgumentException(option);
    return Path.of(left.pop());
  }

  private static int number(String option, Deque<String> left) {
    if (left.isEmpty() || !left.peek().matches("[1-9][0-9]{0,3}"))
      throw new IllegalArgumentException(option);
    return Integer.parseInt(left.pop());
  }
}
