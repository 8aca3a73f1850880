package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.SmallCeremony;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.published.CeremonyRecord;
import city.accord.signing.published.CeremonyRecord.Act;
import city.accord.signing.published.CeremonyRecords;
import city.accord.signing.sealing.Sealing;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The minutes of a ceremony: what was done in it, as its audit chain has it. */
@ArquillianTest
class MinutesIT {

  @Inject private AsProtocol protocol;
  @Inject private SmallCeremony small;
  @Inject private Ceremonies ceremonies;
  @Inject private Slots slots;
  @Inject private Sealing sealing;
  @Inject private CeremonyRecords records;
  @Inject private MinutesOnPaper minutes;

  @Test
  void theMinutesTellTheFormalActsInTheirOrder() throws IOException {
    long ceremony = sealed();
    CeremonyRecord record = protocol.get(() -> records.of(ceremony));
    List<String> acts = record.acts().stream().map(Act::event).toList();
    assertEquals("ceremony.prepared", acts.get(0));
    assertEquals(
        List.of(
            "ceremony.opened",
            "slot.confirmed",
            "slot.absent",
            "ceremony.closed",
            "ceremony.sealed"),
        acts.subList(acts.indexOf("ceremony.opened"), acts.size()));
    String english = text(ceremony, Language.EN);
    assertTrue(english.contains("Procès-verbal of the signing"), english);
    assertTrue(english.contains("Signed: Northhaven, Mayor of Northhaven."), english);
    assertTrue(english.contains("Recorded as absent: Cheb, Mayor of Cheb."), english);
    assertTrue(english.indexOf("was opened") < english.indexOf("Signed:"), english);
    String joined = english.replaceAll("\\s", "");
    assertTrue(joined.contains(record.fingerprint()), english);
    assertTrue(joined.contains(record.end()), english);
    Act signed = record.acts().get(acts.indexOf("slot.confirmed"));
    assertTrue(english.contains("No. " + signed.number() + " · "), english);
    String chinese = text(ceremony, Language.ZH_HANT);
    assertTrue(chinese.contains("簽署典禮紀錄"), chinese);
    assertTrue(chinese.contains("完成簽署：Northhaven、Mayor of Northhaven。"), chinese);
  }

  @Test
  void minutesSayNothingOfCodesTabletsAndWhoPressedAButton() throws IOException {
    String english = text(sealed(), Language.EN);
    for (String secret : List.of("code", "tablet", "@", "null"))
      assertFalse(english.contains(secret), secret + " in " + english);
  }

  @Test
  void onlyWhoSeesTheConsoleReadsThem() {
    long ceremony = small.prepare("Northhaven");
    assertThrows(EJBAccessException.class, () -> records.of(ceremony));
    assertThrows(
        EJBAccessException.class,
        () -> minutes.write(ceremony, Language.EN, new ByteArrayOutputStream()));
  }

  private long sealed() {
    long ceremony = small.prepare("Northhaven", "Cheb");
    small.open();
    small.sign(0);
    protocol.run(() -> slots.absent(small.slot(1).id(), null));
    protocol.run(() -> sealing.seal(ceremony));
    return ceremony;
  }

  /** All words of the PDF, which is tagged, and where nothing overlaps. */
  private String text(long ceremony, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> wrong = protocol.get(() -> minutes.write(ceremony, language, out));
    assertEquals(List.of(), wrong);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals(language.tag(), pdf.getDocumentCatalog().getLanguage());
      return new PDFTextStripper().getText(pdf);
    }
  }
}
