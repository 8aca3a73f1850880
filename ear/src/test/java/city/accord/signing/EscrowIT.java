package city.accord.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.ceremony.ReasonMissing;
import city.accord.signing.escrow.Examinations;
import city.accord.signing.escrow.Examinations.NothingToExamine;
import city.accord.signing.escrow.Export;
import city.accord.signing.escrow.ExportFormat;
import city.accord.signing.escrow.LateEscrow;
import city.accord.signing.examine.Envelope;
import city.accord.signing.examine.EscrowFile;
import city.accord.signing.published.PublishedFiles;
import city.accord.signing.seal.DevelopmentAuthority;
import city.accord.signing.sealing.Sealing;
import city.accord.testing.AsExaminer;
import city.accord.testing.AsProtocol;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the full series of a signature is: here until the seal, with the escrow's holder after. */
@ArquillianTest
class EscrowIT {

  private static final String SETTING = "accord.escrow.certificate";

  @PersistenceUnit(unitName = "accord")
  private EntityManagerFactory factory;

  @Inject private SmallCeremony ceremony;
  @Inject private AsProtocol protocol;
  @Inject private AsExaminer examiner;
  @Inject private Sealing sealing;
  @Inject private Examinations examinations;
  @Inject private LateEscrow late;
  @Inject private PublishedFiles files;

  private Path holder;

  @BeforeEach
  void aHolderAndASignature() throws IOException {
    holder = Files.createTempDirectory("holder");
    ceremony.prepare("Northhaven");
    ceremony.open();
    ceremony.sign(0);
  }

  @AfterEach
  void noOneHoldsTheEscrow() {
    System.clearProperty(SETTING);
  }

  @Test
  void anExaminerTakesOneSignatureForAReasonThatGoesOnRecord() {
    long slot = ceremony.slot(0).id();
    Export csv = examiner.get(() -> examinations.export(slot, ExportFormat.CSV, "a complaint"));
    assertEquals(1 + SilentPen.wave().pointCount(), new String(csv.bytes(), UTF_8).lines().count());
    assertEquals("signature-1-attempt-1.csv", csv.name());
    assertEquals(
        1L,
        count(
            "select count(c) from CeremonyChange c where c.slot.id = "
                + slot
                + " and c.event = 'slot.ink-exported' and c.reason = 'a complaint'"));
  }

  @Test
  void nobodyTakesASignatureWithoutTheRoleOrWithoutAReason() {
    long slot = ceremony.slot(0).id();
    assertThrows(
        EJBAccessException.class,
        () -> protocol.run(() -> examinations.export(slot, ExportFormat.CSV, "curious")));
    assertThrows(
        ReasonMissing.class,
        () -> examiner.get(() -> examinations.export(slot, ExportFormat.CSV, " ")));
  }

  @Test
  void withTheSealTheFullSeriesIsTheHoldersAloneAndWhatEveryoneSeesStays() throws Exception {
    setCertificate();
    long slot = ceremony.slot(0).id();
    protocol.run(() -> sealing.seal(ceremony.id()));
    assertEquals(0L, chunks());
    assertThrows(
        NothingToExamine.class,
        () -> examiner.get(() -> examinations.export(slot, ExportFormat.CSV, "too late")));
    Export closed = examiner.get(() -> examinations.escrow(ceremony.id(), "for the holder"));
    EscrowFile opened = EscrowFile.of(Envelope.open(closed.bytes(), key()));
    assertEquals(SilentPen.wave(), opened.specimens().get(0).ink());
    assertEquals(SilentPen.wave().toPublic(), files.signature(ceremony.id(), slot));
  }

  @Test
  void whereNoCertificateIsSetTheSealIsMadeAndTheSeriesStaysUntilThereIsOne() throws Exception {
    long slot = ceremony.slot(0).id();
    protocol.run(() -> sealing.seal(ceremony.id()));
    late.handOver();
    examiner.get(() -> examinations.export(slot, ExportFormat.INKML, "still here"));
    setCertificate();
    late.handOver();
    assertEquals(0L, chunks());
    Export closed = examiner.get(() -> examinations.escrow(ceremony.id(), "for the holder"));
    EscrowFile opened = EscrowFile.of(Envelope.open(closed.bytes(), key()));
    assertEquals(SilentPen.wave(), opened.specimens().get(0).ink());
  }

  @Test
  void aCertificateThatCannotBeReadCostsTheCeremonyNothing() throws Exception {
    System.setProperty(SETTING, Files.writeString(holder.resolve("x"), "no PEM").toString());
    protocol.run(() -> sealing.seal(ceremony.id()));
    assertEquals(1L, Math.min(1, chunks()));
  }

  private void setCertificate() {
    System.setProperty(SETTING, DevelopmentAuthority.in(holder).escrowPem().toString());
  }

  private PrivateKey key() throws IOException, GeneralSecurityException {
    char[] password = DevelopmentAuthority.PASSWORD.toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(holder.resolve("escrow.p12"))) {
      store.load(in, password);
    }
    return (PrivateKey) store.getKey(DevelopmentAuthority.ALIAS, password);
  }

  private long chunks() {
    return count("select count(c) from InkChunk c where c.ceremonyId = " + ceremony.id());
  }

  private long count(String query) {
    try (EntityManager em = factory.createEntityManager()) {
      return em.createQuery(query, Long.class).getSingleResult();
    }
  }
}
