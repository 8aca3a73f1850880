package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.order.Originals;
import city.accord.signing.verify.SealedPages.Kind;
import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verification;
import city.accord.signing.verify.VerifiedCopy;
import city.accord.signing.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All documents of one seal are of the same text, ink and manifest, and each answers for itself.
 */
class OriginalsTest {

  @TempDir static Path place;
  private static SealKeys keys;
  private static SealedSet all;

  @BeforeAll
  static void seal() throws IOException {
    keys = SealKeys.of(DevelopmentAuthority.in(place));
    all =
        new Sealer(keys, Clock.systemUTC())
            .sealAll(Samples.in(Originals.ALTERNAT, Samples.marked(Samples.signedBy(4))));
    Path kept = Files.createDirectories(Path.of("target", "declarations"));
    Files.write(kept.resolve("alternat-0.pdf"), all.deposited().pdf());
    for (SealedSet.Other one : all.others())
      Files.write(
          kept.resolve("alternat-" + one.kind() + one.first() + ".pdf"), one.sealed().pdf());
  }

  @Test
  void eachPartyHasAnOriginalAndThereIsACertifiedCopy() {
    assertEquals(
        List.of("OWN1", "OWN2", "OWN3", "OWN4", "COPY1"),
        all.others().stream().map(one -> "" + one.kind() + one.first()).toList());
  }

  @Test
  void allHaveOneManifestAndOneFingerprint() {
    for (SealedSet.Other one : all.others()) {
      assertEquals(all.deposited().manifest(), one.sealed().manifest());
      assertEquals(all.deposited().fingerprint(), one.sealed().fingerprint());
      assertFalse(Arrays.equals(all.deposited().pdf(), one.sealed().pdf()));
    }
  }

  @Test
  void eachIsGenuineAndSaysWhichItIs() {
    Verification deposited = verify(all.deposited().pdf());
    assertEquals(Verdict.GENUINE, deposited.answer());
    assertEquals("document-DEPOSITED", deposited.documentSaid());
    for (SealedSet.Other one : all.others()) {
      Verification answer = verify(one.sealed().pdf());
      assertEquals(Verdict.TIME_NOT_PROVEN, answer.answer(), one.kind() + " " + one.first());
      assertEquals("document-" + one.kind(), answer.documentSaid());
      assertEquals(
          one.kind() == Kind.OWN ? one.first() : 0,
          answer.ownOf().map(slot -> slot.position()).orElse(0));
    }
  }

  @Test
  void broughtTogetherTheyDoNotContradictEachOther() {
    List<VerifiedCopy> copies =
        Stream.concat(
                Stream.of(all.deposited()), all.others().stream().map(SealedSet.Other::sealed))
            .map(one -> new VerifiedCopy("copy", verify(one.pdf())))
            .toList();
    for (VerifiedCopy copy : VerifiedCopy.together(copies))
      assertFalse(copy.verification().answer() == Verdict.ALTERED);
  }

  @Test
  void eachNamesItsPartyFirstAmongSignaturesAndSignatories() throws IOException {
    List<String> places = List.of("Taipei", "Grenoble", "Orlando", "Eindhoven");
    for (SealedSet.Other one : all.others()) {
      if (one.kind() != Kind.OWN) continue;
      String party = places.get(one.first() - 1);
      List<String> order = new ArrayList<>(places);
      order.remove(party);
      order.add(0, party);
      assertEquals(order, inOrder(after(text(one.sealed().pdf()), "Signatures"), places));
      assertTrue(text(one.sealed().pdf()).contains("Original of " + party));
    }
  }

  @Test
  void theCopySaysThatItIsATrueOneAndKeepsTheOrder() throws IOException {
    byte[] copy = all.others().get(4).sealed().pdf();
    assertTrue(text(copy).contains("a true and complete copy of the declaration"));
    assertTrue(text(copy).contains("認證副本"));
    List<String> places = List.of("Taipei", "Grenoble", "Orlando", "Eindhoven");
    assertEquals(places, inOrder(after(text(copy), "Signatures"), places));
  }

  @Test
  void whoIsNoPartyHasNoOriginal() {
    DeclarationToSeal four = Samples.in(Originals.ALTERNAT, Samples.signedBy(4));
    List<SlotToSeal> slots = new ArrayList<>(four.slots());
    slots.set(1, Samples.unsigned(slots.get(1)));
    DeclarationToSeal three =
        new DeclarationToSeal(
            four.content(),
            four.ceremony(),
            slots,
            four.audit(),
            four.originals(),
            four.witnesses());
    assertEquals(
        List.of(0, 1, 3, 4, 0),
        Rendition.of(three).stream()
            .map(one -> one.kind() == Kind.OWN ? one.slots().get(0).position() : 0)
            .toList());
    assertEquals(4, Rendition.of(three).get(0).originals());
  }

  @Test
  void oneOriginalIsSealedAsBefore() {
    SealedSet one = new Sealer(keys, Clock.systemUTC()).sealAll(Samples.signedBy(2));
    assertEquals(List.of(), one.others());
    assertFalse(one.deposited().manifest().contains("\"others\""));
    assertEquals("", verify(one.deposited().pdf()).documentSaid());
  }

  @Test
  void allThatIsDrawnHasItsRoom() {
    assertEquals(
        List.of(),
        Proof.of(Samples.in(Originals.ALTERNAT, Samples.of(SampleTexts.inSixLanguages(), 12)))
            .misfits());
  }

  private static Verification verify(byte[] file) {
    return new Verifier(keys.trusted()).verify(file);
  }

  private static String after(String text, String heading) {
    return text.substring(text.lastIndexOf(heading));
  }

  private static List<String> inOrder(String text, List<String> places) {
    return places.stream().sorted(Comparator.comparingInt(text::indexOf)).toList();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
