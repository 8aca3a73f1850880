package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Verifier;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Files made to harm whoever checks them. */
class HostileTest {

  @Test
  void nobodyGoesToAnAddressThatTheFileNames() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      SealKeys luring = LuringKeys.thatName(address);
      byte[] file = new Sealer(luring, Clock.systemUTC()).seal(Samples.signedBy(1)).pdf();
      assertEquals(Answer.UNKNOWN_SIGNER, new Verifier(List.of()).verify(file).answer());
      Verifier knowing = new Verifier(List.of(luring.root()));
      assertEquals(Answer.TIME_NOT_PROVEN, knowing.verify(file).answer());
      assertEquals(0, calls.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aBombIsPutDownInTime() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) out.write(zeros);
    }
    byte[] packed = bomb.toByteArray();
    String head =
        "%PDF-1.7\n%accord-manifest.json\n1 0 obj\n<< /Length "
            + packed.length
            + " /Filter /FlateDecode >>\nstream\n";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(head.getBytes(StandardCharsets.US_ASCII));
    file.write(packed);
    file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    assertInTime(file.toByteArray());
    assertInTime(text("1 0 obj\n" + "[".repeat(20_000_000)));
    assertInTime(text("1 0 obj\n" + "<</A".repeat(5_000_000)));
    assertInTime(text("1 0 obj\n(" + "(".repeat(20_000_000)));
    assertInTime(text("xref\n0 9999999999\n" + "0000000000 00000 n \n".repeat(1_000_000)));
    assertInTime(text("1 0 obj\n<<>>\nendobj\n".repeat(1_500_000)));
  }

  private static byte[] text(String body) {
    return ("%PDF-1.7\n%accord-manifest.json\n" + body).getBytes(StandardCharsets.US_ASCII);
  }

  private static void assertInTime(byte[] file) {
    // far more than it takes: what must not happen is no end, or no memory left
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> assertEquals(Answer.ALTERED, new Verifier(List.of()).verify(file).answer()));
  }
}
