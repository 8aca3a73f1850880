package city.accord.ui.servers;

import static city.accord.ui.servers.WatchedCeremony.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;

/**
 * What the hall sees beside the ink, where one officer and the screens are at one server and
 * another officer and the captioner at the other.
 */
final class SharedHall implements AutoCloseable {

  private static final String FOLLOW = "the ceremony that is under way, or the next one";
  private static final String LINE = "We are glad to see you all in Taipei.";

  private final OneServer a;
  private final OneServer b;
  private final Clerk atA;
  private final Clerk atB;
  private final String console;

  SharedHall(RunningSummit summit, long ceremony, String title, OneServer a, OneServer b) {
    this.a = a;
    this.b = b;
    atA = officer(summit, a);
    atB = officer(summit, b);
    console = "/en/desk/ceremonies/" + ceremony;
    show(title);
  }

  private static Clerk officer(RunningSummit summit, OneServer server) {
    return Clerk.signedIn(server.address(), "organiser@accord.example", summit.password());
  }

  private void show(String start) {
    atB.open("/en/desk/displays");
    atB.choose(
        "[id='walls:chosen']",
        atB.find("[id='walls:chosen']").select("option").eachText().stream()
            .filter(option -> option.startsWith(start))
            .findFirst()
            .orElseThrow());
    atB.press("Show on the screens");
  }

  /** A line that is written at one is read at the other. */
  void assertCaptions() {
    atB.open(console + "/captions");
    atB.press("Make a link");
    String token = atB.find(".signal code").text().replaceFirst(".*/", "");
    String words = "token=" + token + "&words=" + URLEncoder.encode(LINE, UTF_8);
    assertEquals(204, new RawHttp(b.address()).post("/caption-feed", words).status());
    for (OneServer server : new OneServer[] {a, b})
      await(
          "the line is read",
          () -> new RawHttp(server.address()).get("/caption-feed").body().contains(LINE));
    assertEquals(
        204, new RawHttp(a.address()).post("/caption-feed", "back=1&token=" + token).status());
    await(
        "it is taken back",
        () -> !new RawHttp(b.address()).get("/caption-feed").body().contains(LINE));
  }

  /** A screen at one obeys an officer at the other. */
  void assertOutputs() {
    Clerk screen = new Clerk(a.address());
    screen.open("/output?pair");
    String name = "Screen " + System.nanoTime() % 100_000;
    atB.open("/en/desk/displays");
    atB.fill("[id='pair:code']", screen.find(".pairing strong").text());
    atB.fill("[id='pair:name']", name);
    atB.choose("[id='pair:part']", "the slots only");
    atB.press("Pair the screen");
    assertTrue(screen.text("/display").contains("\"look\":\"slots-"), screen.text("/display"));
    turn(name, "Blank");
    assertTrue(screen.text("/display").contains("\"mode\":\"blank\""), screen.text("/display"));
    turn(name, "Unpair");
    assertEquals(404, screen.look("/display"));
  }

  private void turn(String name, String button) {
    atB.open("/en/desk/displays");
    Element row =
        atB.all(".display").stream()
            .filter(it -> it.text().contains(name))
            .findFirst()
            .orElseThrow();
    atB.submit(row.selectFirst("input[value='" + button + "']"));
  }

  /** A cue is called once, whoever presses GO, and the house hears of it once. */
  void assertCues() throws IOException {
    AtomicInteger heard = new AtomicInteger();
    HttpServer lights =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    lights.createContext(
        "/",
        call -> {
          heard.incrementAndGet();
          call.sendResponseHeaders(204, -1);
          call.close();
        });
    lights.start();
    try {
      String device = "Lights " + System.nanoTime() % 100_000;
      atB.open(console + "/signals");
      atB.fill("[id='house:name']", device);
      atB.choose("[id='house:kind']", "HTTP, a call of its web server");
      atB.fill("[id='house:address']", "http://127.0.0.1:" + lights.getAddress().getPort() + "/go");
      atB.press("Add a device");
      atB.choose("[id='signal:device']", device + " · HTTP");
      atB.fill("[id='signal:message']", "GET");
      atB.press("Add a signal");
      atA.open(console);
      atB.open(console);
      atB.press("GO");
      await("the lights are told", () -> heard.get() == 1);
      String running = running(atB);
      atA.press("GO");
      assertEquals(running, running(atA), "what was called meanwhile is not called twice");
      assertEquals(1, heard.get());
    } finally {
      lights.stop(0);
    }
  }

  private String running(Clerk officer) {
    officer.open(console);
    return officer.find(".cue-RUNNING strong").text();
  }

  @Override
  public void close() {
    show(FOLLOW);
  }
}
