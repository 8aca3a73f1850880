package city.accord.operate.doctor;

import city.accord.operate.OperatorSettings;
import city.accord.signing.verify.Roots;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The certificates: of HTTPS, of the seal, of the escrow; until when, and for which host. */
final class CertificateCheck implements Check {

  private static final Duration SOON = Duration.ofDays(30);
  private static final int DNS = 2;

  private final OperatorSettings settings;

  CertificateCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "certificates";
  }

  @Override
  public List<Finding> look() throws IOException {
    List<Finding> found = new ArrayList<>();
    found.addAll(https());
    found.addAll(seal());
    Optional<Path> escrow = settings.path("accord.escrow.certificate");
    if (escrow.isPresent()) found.add(dates("The escrow's", Roots.in(escrow.get()).get(0)));
    else
      found.add(
          Finding.note(
              "No escrow certificate is set: full series of ink stay here, readable, after the"
                  + " seal."));
    return found;
  }

  private List<Finding> https() throws IOException {
    Optional<Path> file = settings.path("accord.https.keystore.file");
    if (file.isEmpty()) {
      boolean proxied = !settings.get("accord.behind.proxy", "false").equals("false");
      return proxied
          ? List.of()
          : List.of(
              Finding.note(
                  "No certificate for HTTPS is set: tablets would have to trust one that the server"
                      + " makes for localhost."));
    }
    X509Certificate certificate =
        first(file.get(), settings.get("accord.https.keystore.password", "development"));
    List<Finding> found = new ArrayList<>(List.of(dates("That of HTTPS", certificate)));
    String host = URI.create(settings.get("accord.base.url", "http://localhost")).getHost();
    if (host != null && names(certificate).noneMatch(it -> matches(it, host)))
      found.add(Finding.wrong("That of HTTPS is not for %s.", host));
    return found;
  }

  private List<Finding> seal() throws IOException {
    if (settings.get("accord.keystore.pkcs11").isPresent())
      return List.of(Finding.good("That of the seal is on a token; the start looks at it."));
    Optional<Path> file = settings.path("accord.keystore.file");
    if (file.isEmpty())
      return List.of(
          Finding.note(
              "No key for the seal is set: declarations would be sealed by a development authority"
                  + " that nobody else knows."));
    return List.of(
        dates("That of the seal", first(file.get(), settings.get("accord.keystore.password", ""))));
  }

  private static Finding dates(String whose, X509Certificate certificate) {
    Instant end = certificate.getNotAfter().toInstant();
    Duration left = Duration.between(Instant.now(), end);
    if (certificate.getNotBefore().toInstant().isAfter(Instant.now()))
      return Finding.wrong("%s is valid only from %s on.", whose, certificate.getNotBefore());
    if (left.isNegative()) return Finding.wrong("%s was valid until %s.", whose, day(end));
    if (left.compareTo(SOON) < 0)
      return Finding.note("%s is valid until %s: %d days.", whose, day(end), left.toDays());
    return Finding.good("%s is valid until %s.", whose, day(end));
  }

  private static String day(Instant at) {
    return at.truncatedTo(ChronoUnit.DAYS).toString().substring(0, 10);
  }

  private static X509Certificate first(Path file, String password) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password.toCharArray());
      for (String alias : Collections.list(store.aliases()))
        if (store.isKeyEntry(alias)) return (X509Certificate) store.getCertificate(alias);
      throw new IOException(file + " holds no key");
    } catch (GeneralSecurityException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Stream<String> names(X509Certificate certificate) throws IOException {
    try {
      return Stream.ofNullable(certificate.getSubjectAlternativeNames())
          .flatMap(Collection::stream)
          .filter(it -> Objects.equals(it.get(0), DNS))
          .map(it -> it.get(1).toString().toLowerCase(Locale.ROOT));
    } catch (CertificateParsingException e) {
      throw new IOException(e);
    }
  }

  /** One star stands for one label (RFC 6125, 6.4.3). */
  private static boolean matches(String name, String host) {
    return name.equals(host)
        || name.startsWith("*.") && name.substring(1).equals(host.replaceFirst("^[^.]+", ""));
  }
}
