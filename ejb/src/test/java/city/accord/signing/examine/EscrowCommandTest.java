package city.accord.signing.examine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Sha256;
import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.DevelopmentAuthority;
import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import city.accord.signing.seal.Sealed;
import city.accord.signing.seal.Sealer;
import city.accord.signing.seal.SlotToSeal;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The holder of the escrow key, with the command and the sealed declaration before them. */
class EscrowCommandTest {

  private static final DeclarationToSeal DECLARATION = Samples.signedBy(3);

  @TempDir static Path place;
  private static DevelopmentAuthority authority;
  private static X509Certificate holder;
  private static Path pdf;

  @BeforeAll
  static void seal() throws Exception {
    authority = DevelopmentAuthority.in(place.resolve("authority"));
    try (InputStream in = Files.newInputStream(authority.escrowPem())) {
      holder = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
    Sealed sealed = new Sealer(SealForTests.keys(authority), Clock.systemUTC()).seal(DECLARATION);
    pdf = Files.write(place.resolve("declaration.pdf"), sealed.pdf());
    Files.writeString(place.resolve("password"), DevelopmentAuthority.PASSWORD + "\n");
  }

  @Test
  void everySeriesMatchesTheSealedOne() throws Exception {
    ExamineRun run = run(specimens(), "--check", pdf.toString(), "--root", root());
    assertEquals(0, run.exitCode(), run.said());
    assertEquals(3, run.said().lines().filter(line -> line.endsWith("as sealed")).count());
  }

  @Test
  void oneSignatureIsWrittenForAnExaminer() throws Exception {
    Path out = place.resolve("out");
    ExamineRun run = run(specimens(), "--slot", "2", "--inkml", "--csv", "--out", out.toString());
    assertEquals(0, run.exitCode(), run.said());
    try (var files = Files.list(out)) {
      assertEquals(
          List.of("signature-2-attempt-102.csv", "signature-2-attempt-102.inkml"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void anAlteredSeriesDoesNotMatchTheSealedOne() throws Exception {
    List<Specimen> touched = new ArrayList<>(specimens());
    Specimen first = touched.get(0);
    touched.set(0, specimen(DECLARATION.slots().get(0), first.position(), 99));
    ExamineRun run = run(touched, "--check", pdf.toString(), "--root", root());
    assertEquals(1, run.exitCode());
    assertEquals(1, run.said().lines().filter(line -> line.endsWith("NOT AS SEALED")).count());
  }

  @Test
  void anEscrowThatLacksASignatureIsIncomplete() throws Exception {
    assertEquals(
        1, run(specimens().subList(0, 2), "--check", pdf.toString(), "--root", root()).exitCode());
  }

  @Test
  void withoutARootItIsNeverGenuineAndTheSeriesAreCheckedAllTheSame() throws Exception {
    ExamineRun run = run(specimens(), "--check", pdf.toString());
    assertEquals(3, run.exitCode());
    assertEquals(3, run.said().lines().filter(line -> line.endsWith("as sealed")).count());
  }

  @Test
  void anotherKeyOpensNothing() throws Exception {
    DevelopmentAuthority.in(place.resolve("other")).escrowPem();
    Path escrow = escrow(specimens());
    ExamineRun run =
        ExamineRun.of(
            escrow.toString(),
            "--key",
            place.resolve("other/escrow.p12").toString(),
            "--password-file",
            place.resolve("password").toString());
    assertEquals(4, run.exitCode());
  }

  @Test
  void wrongUsageIsAnsweredWithTheUsage() {
    ExamineRun run = ExamineRun.of("--slot", "none");
    assertEquals(64, run.exitCode());
    assertTrue(run.said().contains("accord-examine.jar"));
  }

  private static ExamineRun run(List<Specimen> specimens, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                escrow(specimens).toString(),
                "--key",
                place.resolve("authority/escrow.p12").toString(),
                "--password-file",
                place.resolve("password").toString()));
    arguments.addAll(List.of(more));
    return ExamineRun.of(arguments.toArray(String[]::new));
  }

  private static Path escrow(List<Specimen> specimens) throws Exception {
    byte[] closed = Envelope.close(new EscrowFile("f", specimens).bytes(), holder);
    return Files.write(Files.createTempFile(place, "escrow", ".p7m"), closed);
  }

  private static String root() {
    return authority.rootPem().toString();
  }

  private static List<Specimen> specimens() {
    return DECLARATION.slots().stream()
        .map(slot -> specimen(slot, slot.position(), slot.position()))
        .toList();
  }

  private static Specimen specimen(SlotToSeal slot, int position, int seed) {
    return new Specimen(
        position,
        slot.aspect(),
        SealForTests.names(slot),
        slot.signature().attempt(),
        slot.signature().confirmedAt(),
        Sha256.hex(DECLARATION.content().getBytes(UTF_8)),
        DECLARATION.ceremony().nonce(),
        Samples.ink(seed));
  }
}
