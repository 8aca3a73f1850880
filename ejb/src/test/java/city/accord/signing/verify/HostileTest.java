package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.canonical.Json;
import city.accord.signing.canonical.MalformedManifest;
import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import city.accord.signing.seal.SealKeys;
import city.accord.signing.seal.Sealer;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm whoever checks them. */
class HostileTest {

  @TempDir private Path place;

  @Test
  void noAddressInTheFileIsFetched() throws Exception {
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
      assertEquals(Verdict.UNKNOWN_SIGNER, new Verifier(List.of()).verify(file).answer());
      Verifier knowing = new Verifier(List.of(SealForTests.root(luring)));
      assertEquals(Verdict.TIME_NOT_PROVEN, knowing.verify(file).answer());
      assertEquals(0, calls.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aDecompressionBombIsRejectedInTime() throws IOException {
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
    assertInTime(text("1 0 obj\n[" + "[]".repeat(10_000_000)));
    assertInTime(text("1 0 obj\n(" + "(".repeat(20_000_000)));
    assertInTime(text("xref\n0 9999999999\n" + "0000000000 00000 n \n".repeat(1_000_000)));
    assertInTime(text("1 0 obj\n<<>>\nendobj\n".repeat(1_500_000)));
  }

  @Test
  void drawingsOfAnUnknownSignerAreNotRead() throws IOException {
    assertInTime(Verdict.UNKNOWN_SIGNER, sealedByAStranger(BillionLaughs::draw));
  }

  @Test
  void aDrawingOfAThousandNamesIsRefused() throws IOException {
    assertInTime(Verdict.ALTERED, sealedByAStranger(HostileTest::nameAThousandTimes));
  }

  private byte[] sealedByAStranger(Forgery.Change change) {
    SealKeys strange = SealForTests.keys(place);
    return SealForTests.sealed(strange, Samples.signedBy(1), drawn -> changed(drawn, change));
  }

  private static byte[] changed(byte[] drawn, Forgery.Change change) {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(drawn)) {
      change.make(document);
      document.save(changed, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return changed.toByteArray();
  }

  private static void nameAThousandTimes(PDDocument document) throws IOException {
    PDFormXObject drawing = new PDFormXObject(document);
    Revised.write(drawing.getCOSObject(), " ".repeat(20 << 20));
    for (int i = 0; i < 1000; i++)
      document.getPage(0).getResources().put(COSName.getPDFName("Again" + i), drawing);
  }

  @Test
  void jsonOfCountlessValuesIsNoManifest() {
    String countless = "[" + "[],".repeat(10_000_000) + "[]]";
    assertThrows(MalformedManifest.class, () -> Json.parse(countless));
  }

  @Test
  void aFileCannotForgeLinesOfTheLog() {
    List<String> said = new ArrayList<>();
    Handler listener = listener(said);
    Logger log = Logger.getLogger(Verifier.class.getName());
    log.addHandler(listener);
    try {
      byte[] file = text("1 0 obj\n<< /A#0ASEALED 1 /A#0ASEALED 2 >>\nendobj\n");
      assertEquals(Verdict.ALTERED, new Verifier(List.of()).verify(file).answer());
    } finally {
      log.removeHandler(listener);
    }
    assertEquals(1, said.size());
    assertTrue(said.get(0).endsWith("twice A\uFFFDSEALED"), said.get(0));
  }

  private static Handler listener(List<String> said) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        said.add(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private static byte[] text(String body) {
    return ("%PDF-1.7\n%accord-manifest.json\n" + body).getBytes(StandardCharsets.US_ASCII);
  }

  private static void assertInTime(byte[] file) {
    assertInTime(Verdict.ALTERED, file);
  }

  private static void assertInTime(Verdict answer, byte[] file) {
    // far more than it takes: what must not happen is no end, or no memory left
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> assertEquals(answer, new Verifier(List.of()).verify(file).answer()));
  }
}
