package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Refused;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.ReasonMissing;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.ceremony.Witness;
import city.accord.signing.ceremony.Witnesses;
import city.accord.signing.ceremony.Witnesses.AlreadyWitnessed;
import city.accord.signing.ceremony.WrongState;
import city.accord.signing.published.PublishedFiles;
import city.accord.signing.seal.CopyVerifier;
import city.accord.signing.sealing.Sealing;
import city.accord.signing.tablet.SlotCodes;
import city.accord.signing.verify.Verdict;
import city.accord.testing.AsProtocol;
import city.accord.testing.AsWitness;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever attests that a ceremony was held as it is sealed: they see all of it, and change nothing.
 */
@ArquillianTest
class WitnessesIT {

  @Inject private AsProtocol protocol;
  @Inject private AsWitness witness;
  @Inject private SmallCeremony small;
  @Inject private Ceremonies ceremonies;
  @Inject private Slots slots;
  @Inject private SlotCodes codes;
  @Inject private Witnesses witnesses;
  @Inject private Sealing sealing;
  @Inject private PublishedFiles files;
  @Inject private CopyVerifier copies;

  private long ceremony;

  @BeforeEach
  void threeCitiesWillSign() {
    ceremony = small.prepare("Northhaven", "Cheb", "Hradec");
  }

  /**
   * Words that were given before the seal are in it. Until issue 16 the seal kept the name to
   * itself; now witnesses are told that it names them, as those who sign an act as its witnesses
   * expect.
   */
  @Test
  void aWitnessAttestsOnceBeforeTheSealWhichShowsTheirNameAndWords() throws IOException {
    assertThrows(WrongState.class, () -> attest("Too Early"));
    small.open();
    assertThrows(ReasonMissing.class, () -> attest(" "));
    assertThrows(Refused.class, () -> attest("Ola \u202eNord"));
    attest("Ola Nord");
    assertThrows(AlreadyWitnessed.class, () -> attest("Ola Nord"));
    List<Witness> known = witness.get(() -> witnesses.of(ceremony));
    assertEquals(List.of("Ola Nord"), known.stream().map(Witness::name).toList());
    small.sign(0);
    for (int i : List.of(1, 2)) protocol.run(() -> slots.absent(small.slot(i).id(), null));
    protocol.run(() -> sealing.seal(ceremony));
    assertThrows(WrongState.class, () -> attest("Too Late"));
    protocol.run(() -> ceremonies.publish(ceremony));
    byte[] sealed = files.of(small.slug()).get(0).bytes();
    String audit = attached(sealed, "accord-audit.json");
    assertTrue(audit.contains("ceremony.witnessed"), "the public audit shows the event");
    assertFalse(audit.contains("Ola Nord"), "the audit's own detail stays private");
    assertTrue(
        attached(sealed, "accord-manifest.json")
            .contains("\"witnesses\":[{\"at\":\"" + known.get(0).at().toString().substring(0, 10)));
    assertTrue(text(sealed).contains("Ola Nord"), "the page names who attested");
    assertTrue(text(sealed).contains("I stood beside them."), "and what they said");
    assertEquals(Verdict.GENUINE, copies.verify(sealed).answer());
  }

  @Test
  void aWitnessSeesTheConsoleAndChangesNothing() {
    assertEquals(3, witness.get(() -> ceremonies.details(ceremony)).slots().size());
    assertThrows(EJBAccessException.class, () -> witness.run(() -> ceremonies.ready(ceremony)));
    assertThrows(
        EJBAccessException.class, () -> witness.run(() -> slots.absent(small.slot(0).id(), null)));
    assertThrows(EJBAccessException.class, () -> witness.run(() -> codes.issueSpare(ceremony)));
    assertThrows(EJBAccessException.class, () -> protocol.run(() -> attestAs("An officer")));
  }

  private static String attached(byte[] pdf, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new String(
          document
              .getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get(name)
              .getEmbeddedFile()
              .toByteArray(),
          StandardCharsets.UTF_8);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private void attest(String name) {
    witness.run(() -> attestAs(name));
  }

  private void attestAs(String name) {
    witnesses.attest(ceremony, name, " I stood\nbeside them. ");
  }
}
