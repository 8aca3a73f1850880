package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentAuthorityTest {

  @TempDir Path place;

  @Test
  void everythingIsFromOneRootThatSaysWhatItIs() throws Exception {
    DevelopmentAuthority authority = DevelopmentAuthority.in(place.resolve("authority"));
    X509Certificate root = authority.root();
    for (Path store :
        List.of(
            authority.signerKeyStore(),
            authority.timestampKeyStore(),
            authority.serverKeyStore(List.of()))) {
      X509Certificate certificate = certificate(store);
      certificate.verify(root.getPublicKey());
      assertTrue(certificate.getSubjectX500Principal().getName().contains("development"));
    }
    authority.revocationList().verify(root.getPublicKey());
    assertTrue(root.getSubjectX500Principal().getName().contains("proves nothing"));
    assertTrue(Files.readString(authority.rootPem()).startsWith("-----BEGIN CERTIFICATE-----"));
  }

  @Test
  void openingItAgainChangesNothing() throws Exception {
    DevelopmentAuthority first = DevelopmentAuthority.in(place);
    byte[] signer = Files.readAllBytes(first.signerKeyStore());
    byte[] server = Files.readAllBytes(first.serverKeyStore(List.of("summit.example")));
    DevelopmentAuthority second = DevelopmentAuthority.in(place);
    assertEquals(first.root(), second.root());
    assertArrayEquals(signer, Files.readAllBytes(second.signerKeyStore()));
    Path again = second.serverKeyStore(List.of("summit.example"));
    assertArrayEquals(server, Files.readAllBytes(again));
  }

  @Test
  void theServersCertificateNamesLocalhostAndEveryHostAsked() throws Exception {
    DevelopmentAuthority authority = DevelopmentAuthority.in(place);
    authority.serverKeyStore(List.of());
    Path store = authority.serverKeyStore(List.of("summit.example", "192.168.1.7"));
    Set<?> named =
        certificate(store).getSubjectAlternativeNames().stream()
            .map(name -> name.get(1))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1", "summit.example", "192.168.1.7"),
        named);
  }

  @Test
  void anExpiringKeyIsRenewedUnderTheSameRoot() throws Exception {
    DevelopmentAuthority old = DevelopmentAuthority.in(place);
    X509Certificate before = certificate(old.signerKeyStore());
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(1090));
    DevelopmentAuthority renewed = DevelopmentAuthority.in(place, later);
    assertEquals(old.root(), renewed.root());
    assertFalse(before.equals(certificate(renewed.signerKeyStore())));
  }

  @Test
  void theEscrowKeyIsNeverReplacedSinceNothingElseOpensWhatWasEncryptedToIt() throws Exception {
    DevelopmentAuthority.in(place).escrowPem();
    X509Certificate before = certificate(place.resolve("escrow.p12"));
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(3640));
    DevelopmentAuthority.in(place, later).escrowPem();
    assertEquals(before, certificate(place.resolve("escrow.p12")));
  }

  @Test
  void onlyTheOwnerMayReadIt() throws Exception {
    DevelopmentAuthority.in(place.resolve("authority")).serverKeyStore(List.of());
    try (Stream<Path> files = Files.walk(place.resolve("authority"))) {
      for (Path file : files.toList()) {
        String allowed = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        assertEquals(Files.isDirectory(file) ? "rwx------" : "rw-------", allowed, file.toString());
      }
    }
  }

  @Test
  void twoProcessesThatStartAtOnceShareOneRoot() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  DevelopmentAuthority.class.getName(),
                  place.toString(),
                  "summit.example")
              .inheritIO()
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    for (Process process : processes) assertEquals(0, process.waitFor());
    DevelopmentAuthority authority = DevelopmentAuthority.in(place);
    certificate(authority.signerKeyStore()).verify(authority.root().getPublicKey());
    certificate(place.resolve("server.p12")).verify(authority.root().getPublicKey());
  }

  private static X509Certificate certificate(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, DevelopmentAuthority.PASSWORD.toCharArray());
    }
    return (X509Certificate) keys.getCertificate(DevelopmentAuthority.ALIAS);
  }
}
