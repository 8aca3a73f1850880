package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Ceremony.SlotsNotSettled;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.ceremony.WrongState;
import city.accord.signing.order.Originals;
import city.accord.signing.order.Originals.TooManyParties;
import city.accord.signing.published.PublishedFile;
import city.accord.signing.published.PublishedFileRow;
import city.accord.signing.published.PublishedFiles;
import city.accord.signing.seal.CopyVerifier;
import city.accord.signing.sealing.PendingTimestamps;
import city.accord.signing.sealing.SealedDeclarations;
import city.accord.signing.sealing.Sealing;
import city.accord.signing.sealing.UnfinishedSealings;
import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verification;
import city.accord.testing.AsProtocol;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seal: made once, whatever breaks off on the way to it, and never too early. */
@ArquillianTest
class SealingIT {

  @Inject private AsProtocol protocol;
  @Inject private SmallCeremony small;
  @Inject private Ceremonies ceremonies;
  @Inject private Slots slots;
  @Inject private Sealing sealing;
  @Inject private UnfinishedSealings unfinished;
  @Inject private PendingTimestamps timestamps;
  @Inject private SealedDeclarations sealedDeclarations;
  @Inject private PublishedFiles files;
  @Inject private CopyVerifier copies;
  @Resource private ManagedExecutorService threads;

  private long ceremony;

  @BeforeEach
  void twoCitiesWillSign() {
    ceremony = small.prepare("Northhaven", "Southport");
  }

  @Test
  void aSealIsMadeOnceHoweverOftenItIsAskedFor() {
    small.open();
    small.sign(0);
    protocol.run(() -> slots.decline(small.slot(1).id(), "no mandate"));
    protocol.run(() -> sealing.seal(ceremony));
    String fingerprint = small.details().fingerprint();
    assertThrows(Refused.class, () -> protocol.run(() -> sealing.seal(ceremony)));
    assertEquals(fingerprint, small.details().fingerprint());
  }

  @Test
  void aCeremonyThatStoppedWhileClosingIsSealed() {
    small.open();
    small.sign(0);
    protocol.run(() -> slots.absent(small.slot(1).id(), null));
    protocol.run(() -> ceremonies.close(ceremony));
    assertEquals(CeremonyState.CLOSING, small.details().state());
    protocol.run(() -> sealing.seal(ceremony));
    assertEquals(CeremonyState.SEALED, small.details().state());
  }

  @Test
  void anInterruptedSealingContinuesByItself() {
    small.open();
    small.sign(0);
    protocol.run(() -> slots.absent(small.slot(1).id(), "train cancelled"));
    protocol.run(() -> ceremonies.close(ceremony));
    unfinished.resume();
    assertEquals(CeremonyState.SEALED, small.details().state());
    String fingerprint = small.details().fingerprint();
    unfinished.resume();
    assertEquals(fingerprint, small.details().fingerprint());
  }

  @Test
  void aTimestampAuthorityThatDoesNotAnswerIsAskedAgainAndTheFingerprintStays() {
    small.open();
    small.sign(0);
    protocol.run(() -> slots.absent(small.slot(1).id(), "train cancelled"));
    System.setProperty("accord.tsa.url", "http://127.0.0.1:1/nobody");
    try {
      protocol.run(() -> sealing.seal(ceremony));
    } finally {
      System.clearProperty("accord.tsa.url");
    }
    protocol.run(() -> ceremonies.publish(ceremony));
    byte[] pending = files.of(small.slug()).get(0).bytes();
    assertEquals(Verdict.TIME_NOT_PROVEN, copies.verify(pending).answer());
    requireListedAsTheyAre();
    assertTrue(sealedDeclarations.isPending(ceremony));
    timestamps.add();
    assertFalse(sealedDeclarations.isPending(ceremony));
    requireListedAsTheyAre();
    Verification later = copies.verify(files.of(small.slug()).get(0).bytes());
    assertEquals(Verdict.GENUINE, later.answer());
    assertEquals(small.details().fingerprint(), later.manifest().orElseThrow().fingerprint());
  }

  /** What a page says of the files is so, though it reads none of them. */
  private void requireListedAsTheyAre() {
    for (PublishedFileRow row : files.listed(small.slug())) {
      PublishedFile read = files.named(small.slug(), row.name());
      assertEquals(row.size(), read.bytes().length);
      assertEquals(row.sha256(), read.sha256());
    }
  }

  @Test
  void eachPartyHasAnOriginalOfTheSameSealAndThereIsACertifiedCopy() {
    protocol.run(() -> ceremonies.sealIn(ceremony, Originals.ALTERNAT));
    small.open();
    assertThrows(
        WrongState.class,
        () -> protocol.run(() -> ceremonies.sealIn(ceremony, Originals.ONE)),
        "what is signed keeps its form");
    small.sign(0);
    small.sign(1);
    protocol.run(() -> sealing.seal(ceremony));
    assertThrows(NotThere.class, () -> files.named(small.slug(), small.slug() + "-original-1.pdf"));
    protocol.run(() -> ceremonies.publish(ceremony));
    timestamps.add();
    requireListedAsTheyAre();
    String slug = small.slug();
    assertEquals(
        List.of(
            slug + ".pdf",
            slug + "-original-1.pdf",
            slug + "-original-2.pdf",
            slug + "-certified-copy.pdf",
            slug + ".json"),
        files.listed(slug).stream().map(PublishedFileRow::name).toList());
    for (PublishedFileRow row : files.listed(slug)) {
      if (row.kind() == null) continue;
      Verification answer = copies.verify(files.named(slug, row.name()).bytes());
      assertEquals(Verdict.GENUINE, answer.answer(), row.name());
      assertEquals("document-" + row.kind(), answer.documentSaid());
      assertEquals(small.details().fingerprint(), answer.manifest().orElseThrow().fingerprint());
    }
  }

  @Test
  void moreThanSixteenPartiesShareOneOriginal() {
    String[] many = IntStream.rangeClosed(1, 17).mapToObj(i -> "City " + i).toArray(String[]::new);
    long large = small.prepare(many);
    assertThrows(
        TooManyParties.class,
        () -> protocol.run(() -> ceremonies.sealIn(large, Originals.ALTERNAT)));
    protocol.run(() -> ceremonies.sealIn(large, Originals.ONE_AND_COPY));
    assertEquals(Originals.ONE_AND_COPY, small.details().originals());
  }

  @Test
  void aCeremonyIsDeclaredVoidWhileATimestampAuthorityIsWaitedFor() throws Exception {
    small.open();
    small.sign(0);
    protocol.run(() -> slots.absent(small.slot(1).id(), "train cancelled"));
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      System.setProperty("accord.tsa.url", "http://127.0.0.1:" + silent.getLocalPort() + "/tsa");
      Future<?> seal = threads.submit(() -> protocol.run(() -> sealing.seal(ceremony)));
      try (Socket asked = silent.accept()) {
        assertEquals(CeremonyState.CLOSING, small.details().state());
        protocol.run(() -> ceremonies.annul(ceremony, "the text was the wrong one"));
        assertTrue(asked.isConnected(), "the seal is still being made");
      }
      ExecutionException refused = assertThrows(ExecutionException.class, seal::get);
      assertInstanceOf(WrongState.class, root(refused));
    } finally {
      System.clearProperty("accord.tsa.url");
    }
    assertEquals(CeremonyState.VOID, small.details().state());
    assertNull(small.details().fingerprint());
  }

  private static Throwable root(Throwable thrown) {
    return thrown.getCause() == null ? thrown : root(thrown.getCause());
  }

  @Test
  void nothingIsSealedWhileSomeoneIsAwaited() {
    small.open();
    small.sign(0);
    assertThrows(SlotsNotSettled.class, () -> protocol.run(() -> sealing.seal(ceremony)));
    assertEquals(CeremonyState.OPEN, small.details().state());
  }
}
