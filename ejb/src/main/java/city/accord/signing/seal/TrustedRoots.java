package city.accord.signing.seal;

import city.accord.Sha256;
import city.accord.signing.verify.Roots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The roots whose seals and timestamps this summit knows: every certificate in the folder {@code
 * trust} of the data folder. The root of the summit's own key is kept there from the first time it
 * is used, so that its seals stay known when the key is changed.
 */
final class TrustedRoots {

  private TrustedRoots() {}

  /** All certificates of a folder. */
  static Set<X509Certificate> in(Path folder) {
    return new PrivateFolder(folder).alone(() -> read(folder));
  }

  /** All roots of a folder, to which the summit's own one is added. */
  static Set<X509Certificate> in(Path folder, X509Certificate own) {
    PrivateFolder trust = new PrivateFolder(folder);
    return trust.alone(
        () -> {
          Set<X509Certificate> all = read(folder);
          if (all.add(own))
            trust.write(name(own), Roots.pem(own).getBytes(StandardCharsets.US_ASCII));
          return all;
        });
  }

  private static Set<X509Certificate> read(Path folder) throws IOException {
    Set<X509Certificate> all = new LinkedHashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".pem")).sorted().toList())
        all.addAll(Roots.in(file));
    }
    return all;
  }

  /** By its hash: authorities that know nothing of each other give out the same serial numbers. */
  private static String name(X509Certificate certificate) throws CertificateEncodingException {
    return "root-" + Sha256.hex(certificate.getEncoded()).substring(0, 16) + ".pem";
  }
}
