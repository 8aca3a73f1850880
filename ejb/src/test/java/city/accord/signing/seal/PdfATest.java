package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import city.accord.signing.order.Originals;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sealed declaration, with its seal and timestamps, is suited to archiving (PDF/A-3a) and
 * accessible (PDF/UA-1).
 */
class PdfATest {

  @TempDir static Path place;
  private static Sealer sealer;

  @BeforeAll
  static void open() {
    sealer = new Sealer(SealKeys.of(DevelopmentAuthority.in(place)), Clock.systemUTC());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 150})
  void aSealedDeclarationIsPdfA3AndPdfUa1(int slots) throws Exception {
    assertEquals(Set.of(), PdfA.broken(sealer.seal(Samples.signedBy(slots)).pdf()));
  }

  @Test
  void eachOriginalAndTheCertifiedCopyIsSoToo() throws Exception {
    SealedSet all =
        sealer.sealAll(
            Samples.in(Originals.ALTERNAT, Samples.grouped(Samples.marked(Samples.signedBy(3)))));
    for (SealedSet.Other one : all.others())
      assertEquals(Set.of(), PdfA.broken(sealer.timestamp(one.sealed()).pdf()), one.kind() + "");
  }

  @Test
  void flagsAndEmblemsLeaveItSo() throws Exception {
    DeclarationToSeal declaration = Samples.marked(Samples.signedBy(7));
    assertEquals(Set.of(), PdfA.broken(sealer.seal(declaration).pdf()));
  }

  @Test
  void aSealedDeclarationInSixLanguagesIsPdfA3AndPdfUa1() throws Exception {
    DeclarationToSeal declaration = Samples.of(SampleTexts.inSixLanguages(), 10);
    assertEquals(Set.of(), PdfA.broken(sealer.seal(declaration).pdf()));
  }

  @Test
  void theValidatorRejectsAPlainPdf() throws Exception {
    try (PDDocument other = new PDDocument()) {
      other.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      other.save(out);
      assertFalse(PdfA.broken(out.toByteArray()).isEmpty());
    }
  }
}
