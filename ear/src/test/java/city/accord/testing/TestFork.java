package city.accord.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One of the virtual machines among which the build divides the test classes. Each has databases,
 * servers and a browser of its own, in a folder of its own; they share what the build has made, the
 * programs and the machine.
 */
public final class TestFork {

  private TestFork() {}

  /** Whether this virtual machine is a fork, and not Maven's own. */
  static boolean isOne() {
    return System.getProperty("accord.fork") != null;
  }

  /** What the build has made, for all forks. */
  public static Path build() {
    return Path.of(System.getProperty("accord.build")).toAbsolutePath();
  }

  /** Where this fork keeps what it starts. */
  public static Path folder() {
    return Path.of(System.getProperty("accord.fork")).toAbsolutePath();
  }

  /** Installs what all forks use, while no other fork does. */
  static synchronized void exclusively(Installation installation) throws IOException {
    try (FileChannel lock =
        FileChannel.open(
            build().resolve("forks.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      installation.run();
    }
  }

  /** Gets a program that is missing. */
  interface Installation {
    void run() throws IOException;
  }
}
