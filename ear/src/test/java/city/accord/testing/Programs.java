package city.accord.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Programs of the machine that tests need, got where they are missing. */
public final class Programs {

  private Programs() {}

  /** Installs a package of Debian or Ubuntu. */
  static void install(String name) throws IOException {
    if (!mayInstall()) throw new IOException("this is not root on Debian or Ubuntu");
    // to fetch it takes a while: whoever waits for the build reads why
    System.out.println("Installing the system's " + name + ".");
    // without a network it gives up soon
    run("apt-get", "-q", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=15", "update");
    run("apt-get", "-q", "-y", "install", "--no-install-recommends", name);
  }

  /** Whether this machine has a program, or could get it by a package. */
  public static boolean isThere(Path program, String debianPackage) {
    if (!Files.isExecutable(program)) {
      try {
        TestFork.exclusively(
            () -> {
              if (!Files.isExecutable(program)) install(debianPackage);
            });
      } catch (IOException e) {
        // whoever waits for the build reads why something is left out
        System.out.println("There is no " + debianPackage + " here: " + e.getMessage());
      }
    }
    return Files.isExecutable(program);
  }

  /** Runs a program to its end. */
  public static void run(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.redirectInput(new File("/dev/null"));
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    int status = builder.start().onExit().join().exitValue();
    if (status != 0) throw new IOException(command[0] + " ended with " + status);
  }

  private static boolean mayInstall() {
    return System.getProperty("user.name").equals("root")
        && Files.isExecutable(Path.of("/usr/bin/apt-get"));
  }
}
