package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Item;
import city.accord.signing.verify.Outcome;
import city.accord.signing.verify.Verification;
import city.accord.signing.verify.Verifier;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody might do to a sealed declaration, and that each of it is found. */
class AttacksTest {

  @TempDir static Path place;
  private static SealKeys keys;
  private static byte[] genuine;
  private static Verifier verifier;

  @BeforeAll
  static void seal() {
    keys = SealKeys.of(DevelopmentAuthority.in(place.resolve("ours")));
    genuine = sealed(Samples.signedBy(3));
    verifier = new Verifier(List.of(keys.root()));
    assertEquals(Answer.GENUINE, verifier.verify(genuine).answer());
  }

  @Test
  void aByteChangedAnywhereIsFound() {
    List<Integer> unseen = new ArrayList<>();
    int step = genuine.length / 250;
    for (int at = 3; at < genuine.length; at += step) {
      byte[] changed = genuine.clone();
      changed[at] ^= at % 2 == 0 ? 0x20 : 0x01;
      if (verifier.verify(changed).answer() != Answer.ALTERED) unseen.add(at);
    }
    assertEquals(List.of(), unseen);
  }

  @Test
  void aByteChangedInTheLastTimestampIsFound() {
    int start = lastIndexOf(genuine, "/Contents <") + 11;
    List<Integer> unseen = new ArrayList<>();
    for (int at = start; at < start + 18_900; at += 61) {
      byte[] changed = genuine.clone();
      changed[at] = (byte) (changed[at] == '0' ? '1' : '0');
      if (verifier.verify(changed).answer() != Answer.ALTERED) unseen.add(at - start);
    }
    assertEquals(List.of(), unseen);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\n\n", "%", "%%EOF\n", "1 0 obj\n<<>>\nendobj\n"})
  void whateverIsAppendedIsFound(String text) {
    byte[] more = text.getBytes(StandardCharsets.US_ASCII);
    byte[] longer = Arrays.copyOf(genuine, genuine.length + more.length);
    System.arraycopy(more, 0, longer, genuine.length, more.length);
    assertAltered(longer);
  }

  @Test
  void aFileCutOffIsFound() {
    for (int less : new int[] {1, 7, 5_000, 100_000})
      assertAltered(Arrays.copyOf(genuine, genuine.length - less));
  }

  @Test
  void aCoveredPageIsFound() throws IOException {
    assertAlteredAndSealedAnew(AttacksTest::cover);
  }

  @Test
  void anAddedPageIsFound() throws IOException {
    assertAlteredAndSealedAnew(
        document -> {
          document.addPage(new PDPage());
          document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  @Test
  void aRemovedPageIsFound() throws IOException {
    assertAlteredAndSealedAnew(
        document -> {
          document.removePage(0);
          document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  @Test
  void anAddedAnnotationIsFound() throws IOException {
    assertAlteredAndSealedAnew(
        document -> {
          PDAnnotationSquare square = new PDAnnotationSquare();
          square.setRectangle(new PDRectangle(60, 300, 400, 400));
          square.constructAppearances();
          PDPage page = document.getPage(1);
          page.setAnnotations(List.of(square));
          page.getCOSObject().setNeedToBeUpdated(true);
        });
  }

  @Test
  void anAddedFormFieldIsFound() throws IOException {
    assertAlteredAndSealedAnew(
        document -> {
          PDAcroForm form = document.getDocumentCatalog().getAcroForm();
          PDTextField field = new PDTextField(form);
          field.setPartialName("name");
          form.getFields().add(field);
          form.getCOSObject().setNeedToBeUpdated(true);
          document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  @Test
  void aRemovedOrEditedManifestIsFound() throws IOException {
    assertAlteredAndSealedAnew(
        document -> {
          document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
          document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
    assertAlteredAndSealedAnew(
        document -> {
          var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
          var stream = files.get("accord-manifest.json").getEmbeddedFile().getCOSObject();
          try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("{}".getBytes(StandardCharsets.US_ASCII));
          }
          stream.setNeedToBeUpdated(true);
        });
  }

  @Test
  void anActionThatOpensByItselfIsFound() throws IOException {
    assertAlteredAndSealedAnew(
        document -> {
          var script = new org.apache.pdfbox.cos.COSDictionary();
          script.setName("S", "JavaScript");
          script.setString("JS", "app.alert('signed')");
          document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, script);
          document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  @Test
  void aFileSavedAnewByAnEditorIsNotGenuine() throws IOException {
    try (PDDocument document = Loader.loadPDF(genuine)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      assertAltered(out.toByteArray());
    }
  }

  @Test
  void strokesSwappedBetweenSlotsAreFound() {
    DeclarationToSeal declaration = Samples.signedBy(3);
    List<SlotToSeal> slots = new ArrayList<>(declaration.slots());
    slots.set(0, withInkOf(declaration.slots().get(0), declaration.slots().get(1)));
    slots.set(1, withInkOf(declaration.slots().get(1), declaration.slots().get(0)));
    Verification answer = verifier.verify(sealed(with(declaration, slots)));
    assertEquals(Answer.ALTERED, answer.answer());
    assertEquals(Outcome.FAIL, answer.outcome(Item.INK));
    assertEquals(Outcome.PASS, answer.outcome(Item.SEAL));
  }

  @Test
  void namesSwappedBetweenSlotsAreFound() {
    DeclarationToSeal declaration = Samples.signedBy(2);
    SlotToSeal one = declaration.slots().get(0);
    SlotToSeal two = declaration.slots().get(1);
    SlotToSeal swapped =
        new SlotToSeal(
            1, two.name(), two.title(), two.place(), two.emblem(), 2500, one.signature());
    assertEquals(
        Outcome.FAIL,
        verifier.verify(sealed(with(declaration, List.of(swapped, two)))).outcome(Item.INK));
  }

  @Test
  void strokesFromAnotherCeremonyAreFound() {
    DeclarationToSeal declaration = Samples.signedBy(1);
    CeremonyToSeal was = declaration.ceremony();
    CeremonyToSeal other =
        new CeremonyToSeal(
            "77".repeat(32),
            was.summit(),
            was.place(),
            was.consent(),
            was.openedAt(),
            was.closedAt(),
            was.zone(),
            was.verifyAddress());
    DeclarationToSeal replayed =
        new DeclarationToSeal(
            declaration.content(), other, declaration.slots(), declaration.audit());
    assertEquals(Outcome.FAIL, verifier.verify(sealed(replayed)).outcome(Item.INK));
  }

  @Test
  void aTextExchangedUnderTheSignaturesIsFound() {
    DeclarationToSeal declaration = Samples.signedBy(1);
    String other = declaration.content().replace("lasting development", "lasting profit");
    DeclarationToSeal exchanged =
        new DeclarationToSeal(
            other, declaration.ceremony(), declaration.slots(), declaration.audit());
    assertEquals(Outcome.FAIL, verifier.verify(sealed(exchanged)).outcome(Item.INK));
  }

  @Test
  void anAuditThatWasRewrittenOrReorderedIsFound() {
    DeclarationToSeal declaration = Samples.signedBy(3);
    List<AuditToSeal> gap = new ArrayList<>(declaration.audit());
    gap.remove(2);
    List<AuditToSeal> reordered = new ArrayList<>(declaration.audit());
    Collections.swap(reordered, 1, 2);
    AuditToSeal link = declaration.audit().get(1);
    List<AuditToSeal> rewritten = new ArrayList<>(declaration.audit());
    rewritten.set(
        1,
        new AuditToSeal(
            2, "slot.declined", 1, link.at(), link.detailHash(), link.previous(), link.hash()));
    for (List<AuditToSeal> audit : List.of(gap, reordered, rewritten)) {
      DeclarationToSeal changed =
          new DeclarationToSeal(
              declaration.content(), declaration.ceremony(), declaration.slots(), audit);
      assertEquals(Outcome.FAIL, verifier.verify(sealed(changed)).outcome(Item.AUDIT));
    }
  }

  @Test
  void withoutItsTimestampsItIsGenuineButItsTimeIsNotProven() {
    int first = indexOf(genuine, "/ETSI.RFC3161", 0);
    int end = lastIndexOf(Arrays.copyOf(genuine, first), "%%EOF") + 6;
    assertEquals(Answer.TIME_NOT_PROVEN, verifier.verify(Arrays.copyOf(genuine, end)).answer());
  }

  @Test
  void aDeclarationWithoutAnySealIsNotGenuine() throws IOException {
    assertAltered(SealedPdf.of(Samples.signedBy(1), Clock.systemUTC().instant()).bytes());
  }

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
      assertEquals(Answer.UNKNOWN_SIGNER, verifier.verify(file).answer());
      Verifier knowing = new Verifier(List.of(luring.root()));
      assertEquals(Answer.TIME_NOT_PROVEN, knowing.verify(file).answer());
      assertEquals(0, calls.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whatIsNoDeclarationIsSaidToBeNone() throws IOException {
    assertEquals(Answer.UNREADABLE, verifier.verify(new byte[0]).answer());
    assertEquals(Answer.UNREADABLE, verifier.verify("hello".getBytes()).answer());
    assertEquals(Answer.TOO_LARGE, verifier.verify(new byte[Verifier.LARGEST + 1]).answer());
    try (PDDocument other = new PDDocument()) {
      other.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      other.save(out);
      assertEquals(Answer.NO_DECLARATION, verifier.verify(out.toByteArray()).answer());
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
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertAltered(file));
  }

  private static void assertAltered(byte[] file) {
    Verification answer = verifier.verify(file);
    assertEquals(Answer.ALTERED, answer.answer(), () -> answer.findings().toString());
  }

  /** Something done to a document. */
  private interface Change {
    void make(PDDocument document) throws IOException;
  }

  /** Found as it is, and also where the attacker puts a timestamp of their own, or ours, on top. */
  private static void assertAlteredAndSealedAnew(Change change) throws IOException {
    byte[] changed = changed(change);
    assertTrue(changed.length > genuine.length);
    assertAltered(changed);
    SealKeys theirs = SealKeys.of(DevelopmentAuthority.in(place.resolve("theirs")));
    for (SealKeys witness : List.of(theirs, keys)) {
      Sealed on = new Sealed(changed, "", "", Clock.systemUTC().instant(), false);
      byte[] topped = new Sealer(witness, Clock.systemUTC()).witness(on).pdf();
      assertAltered(topped);
    }
  }

  private static byte[] changed(Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(genuine)) {
      change.make(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static void cover(PDDocument document) throws IOException {
    PDPage page = document.getPage(1);
    try (PDPageContentStream over =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      over.setNonStrokingColor(Color.WHITE);
      over.addRect(60, 300, 400, 400);
      over.fill();
    }
    page.getCOSObject().setNeedToBeUpdated(true);
    page.getResources().getCOSObject().setNeedToBeUpdated(true);
  }

  private static byte[] sealed(DeclarationToSeal declaration) {
    return new Sealer(keys, Clock.systemUTC()).make(declaration).pdf();
  }

  private static DeclarationToSeal with(DeclarationToSeal declaration, List<SlotToSeal> slots) {
    return new DeclarationToSeal(
        declaration.content(), declaration.ceremony(), slots, declaration.audit());
  }

  private static SlotToSeal withInkOf(SlotToSeal slot, SlotToSeal other) {
    return new SlotToSeal(
        slot.position(),
        slot.name(),
        slot.title(),
        slot.place(),
        slot.emblem(),
        slot.aspect(),
        other.signature());
  }

  private static int lastIndexOf(byte[] file, String text) {
    return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(text);
  }

  private static int indexOf(byte[] file, String text, int from) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf(text, from);
  }
}
