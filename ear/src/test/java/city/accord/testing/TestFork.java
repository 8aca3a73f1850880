package city.accord.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One of the virtual machines among which the build divides the test classes. Each has databases,
 * servers and a browser of its own, in a folder of its own; they share programs and the machine.
 */
final class TestFork {

  private TestFork() {}

  /** Whether this virtual machine is a fork, and not the build's own. */
  static boolean isOne() {
    return System.getProperty("accord.fork") != null;
  }

  /** What the build has made, for all forks. */
  static Path build() {
    return Path.of(System.getProperty("accord.build")).toAbsolutePath();
  }

  /** Where this fork keeps what it starts. */
  static Path folder() {
    return Path.of(System.getProperty("accord.fork")).toAbsolutePath();
  }

  /** Does what two forks must not do at once: to unpack or install what both of them use. */
  static synchronized void exclusively(Step step) throws IOException {
    try (FileChannel lock =
        FileChannel.open(
            build().resolve("forks.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      step.run();
    }
  }

  /** What is done while no other fork does such a thing. */
  interface Step {
    void run() throws IOException;
  }
}
