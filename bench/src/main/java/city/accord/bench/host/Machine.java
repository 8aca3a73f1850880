package city.accord.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine as a whole: whether it was quiet while something was measured. */
public final class Machine {

  private static final double TICKS_PER_SECOND = 100;
  private static final int IDLE = 4;
  private static final int WAITING_FOR_DISK = 5;
  private static final int GUEST = 9;

  private Machine() {}

  /** Processor seconds that all cores were busy, since the machine was started. */
  public static double busySeconds() {
    try {
      String[] words = Files.readAllLines(Path.of("/proc/stat")).get(0).split("\\s+");
      long ticks = 0;
      for (int i = 1; i < GUEST; i++)
        if (i != IDLE && i != WAITING_FOR_DISK) ticks += Long.parseLong(words[i]);
      return ticks / TICKS_PER_SECOND;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
