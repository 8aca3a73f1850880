package city.accord.ui.servers;

import city.accord.testing.Programs;
import city.accord.testing.ShippedProxy;
import city.accord.testing.TestFork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A network of the kernel's own, to which two servers are joined by a cable each: network
 * namespaces, whose cables end in a bridge. Database, NATS, pens and viewers are at the other side
 * of it. In each place HAProxy passes on what the network carries, under the ports that they have
 * without it.
 */
final class ServerNetwork implements AutoCloseable {

  private static final Path IP = Path.of("/usr/sbin/ip");
  private static final Path HAPROXY = Path.of("/usr/sbin/haproxy");
  private static final int SERVERS = 2;

  private final String name = "ac" + ProcessHandle.current().pid() % 1_000_000;
  private final String prefix = "10.213." + ProcessHandle.current().pid() % 256 + ".";
  private final List<Process> proxies = new ArrayList<>();
  private final Path folder = TestFork.folder().resolve(name);

  private ServerNetwork() throws IOException {
    Files.createDirectories(folder);
    ip("link add " + name + " type bridge");
    ip("addr add " + prefix + "1/24 dev " + name);
    ip("link set " + name + " up");
    for (int i = 0; i < SERVERS; i++) {
      ip("netns add " + space(i));
      ip("link add " + cable(i) + " type veth peer name eth0 netns " + space(i));
      ip("link set " + cable(i) + " master " + name + " up");
      ip("-n " + space(i) + " link set lo up");
      ip("-n " + space(i) + " addr add " + address(i) + "/24 dev eth0");
      ip("-n " + space(i) + " link set eth0 up");
    }
  }

  /** A new one; null, and a word, where this machine makes none: who is not root may not. */
  static ServerNetwork ifPossible() {
    try {
      if (!Programs.isThere(IP, "iproute2") || !ShippedProxy.HAPROXY.isKnown()) return null;
      return new ServerNetwork();
    } catch (IOException refused) {
      // whoever counts the faults knows why these are missing
      System.out.println("No network of its own here, cables are not cut: " + refused.getMessage());
      return null;
    }
  }

  /** What a command begins with that runs at a server's end of its cable. */
  List<String> inside(int server) {
    return List.of(IP.toString(), "netns", "exec", space(server));
  }

  /** Lets servers reach database and NATS, and be reached, through their cables. */
  void join(List<OneServer> servers, int database, int nats) throws IOException {
    StringBuilder here = new StringBuilder();
    for (int port : new int[] {database, nats})
      here.append(passing(prefix + "1:" + port, "127.0.0.1:" + port));
    for (int i = 0; i < servers.size(); i++) {
      int http = servers.get(i).port();
      here.append(passing("127.0.0.1:" + http, address(i) + ":" + http));
      StringBuilder there =
          new StringBuilder(passing(address(i) + ":" + http, "127.0.0.1:" + http));
      for (int port : new int[] {database, nats})
        there.append(passing("127.0.0.1:" + port, prefix + "1:" + port));
      start(inside(i), "at-server-" + i, there);
    }
    start(List.of(), "here", here);
  }

  private static String passing(String from, String to) {
    return "listen l"
        + from.replaceAll("\\W", "-")
        + "\n  bind "
        + from
        + "\n  server s "
        + to
        + "\n";
  }

  private void start(List<String> before, String what, CharSequence listens) throws IOException {
    Path settings = folder.resolve(what + ".cfg");
    Files.writeString(
        settings,
        "defaults\n  mode tcp\n  timeout connect 5s\n  timeout client 1h\n  timeout server 1h\n"
            + listens);
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of(HAPROXY.toString(), "-db", "-f", settings.toString()));
    proxies.add(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(what + ".log").toFile())
            .start());
  }

  /** Its cable carries nothing any more and says so to nobody. */
  void cut(int server) throws IOException {
    ip("link set " + cable(server) + " nomaster");
  }

  void mend(int server) throws IOException {
    ip("link set " + cable(server) + " master " + name);
  }

  private String space(int server) {
    return name + "-" + server;
  }

  private String cable(int server) {
    return name + "c" + server;
  }

  private String address(int server) {
    return prefix + (server + 2);
  }

  private static void ip(String words) throws IOException {
    Programs.run((IP + " " + words).split(" "));
  }

  @Override
  public void close() {
    proxies.forEach(Process::destroyForcibly);
    proxies.forEach(it -> it.onExit().join());
    for (String words :
        List.of("netns del " + space(0), "netns del " + space(1), "link del " + name))
      try {
        ip(words);
      } catch (IOException gone) {
        // nobody waits for it any more, but the machine keeps it
        System.out.println(gone.getMessage());
      }
  }
}
