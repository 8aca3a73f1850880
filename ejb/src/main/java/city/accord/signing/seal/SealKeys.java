package city.accord.signing.seal;

import city.accord.Settings;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a summit seals with: its own key store (PKCS#12) where the operator set one, the development
 * authority's otherwise.
 *
 * @param chain the signing certificate first, its root last
 * @param timestamps null where no timestamp authority is set: then the time stays pending
 * @param crls where revocations are asked for while sealing, never while verifying
 * @param ocsp the same, asked online, or null
 * @param trusted the roots of seals and timestamps that this summit knows, its own among them
 */
public record SealKeys(
    PrivateKey privateKey,
    List<X509Certificate> chain,
    TSPSource timestamps,
    RevocationSource<CRL> crls,
    OnlineOCSPSource ocsp,
    Set<X509Certificate> trusted) {

  /** An object identifier of nobody's (ITU-T X.667): the time is the server's own clock. */
  private static final String DEVELOPMENT_POLICY = "2.25.122046873112476920182673016213457130612";

  private static final int PATIENCE_MILLIS = 8_000;

  /** The keys that the settings name; those of the development authority where they name none. */
  public static SealKeys ofSettings() {
    SealKeys keys =
        Settings.get("accord.keystore.file")
            .map(Path::of)
            .map(SealKeys::ofStore)
            .orElseGet(SealKeys::ofDataFolder);
    return keys.trusting(TrustedRoots.in(Settings.dataFolder().resolve("trust"), keys.root()));
  }

  /** The folder of the development authority. */
  public static Path developmentFolder() {
    return Settings.dataFolder().resolve("authority");
  }

  static SealKeys of(DevelopmentAuthority authority) {
    char[] password = DevelopmentAuthority.PASSWORD.toCharArray();
    Path file = authority.timestampKeyStore();
    try (InputStream in = Files.newInputStream(file)) {
      KeyEntityTSPSource own =
          new KeyEntityTSPSource(in, "PKCS12", password, DevelopmentAuthority.ALIAS, password);
      own.setEncryptionAlgorithm(EncryptionAlgorithm.ECDSA);
      own.setTsaPolicy(DEVELOPMENT_POLICY);
      return open(authority.signerKeyStore(), password, DevelopmentAuthority.ALIAS, own)
          .with(new DevelopmentRevocations(authority));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same keys with another timestamp authority. */
  SealKeys timestampedBy(TSPSource other) {
    return new SealKeys(privateKey, chain, other, crls, ocsp, trusted);
  }

  X509Certificate root() {
    return chain.get(chain.size() - 1);
  }

  private SealKeys trusting(Set<X509Certificate> roots) {
    return new SealKeys(privateKey, chain, timestamps, crls, ocsp, roots);
  }

  private SealKeys with(RevocationSource<CRL> source) {
    return new SealKeys(privateKey, chain, timestamps, source, ocsp, trusted);
  }

  private static SealKeys ofDataFolder() {
    SealKeys keys = of(DevelopmentAuthority.in(developmentFolder()));
    return Settings.get("accord.tsa.url").isPresent() ? keys.timestampedBy(online()) : keys;
  }

  private static SealKeys ofStore(Path file) {
    String alias = Settings.get("accord.keystore.alias").orElse(null);
    char[] password = Settings.get("accord.keystore.password", "").toCharArray();
    SealKeys keys = open(file, password, alias, online());
    CommonsDataLoader loader = new CommonsDataLoader();
    loader.setTimeoutConnection(PATIENCE_MILLIS);
    loader.setTimeoutResponse(PATIENCE_MILLIS);
    OCSPDataLoader asking = new OCSPDataLoader();
    asking.setTimeoutConnection(PATIENCE_MILLIS);
    asking.setTimeoutResponse(PATIENCE_MILLIS);
    return new SealKeys(
        keys.privateKey,
        keys.chain,
        keys.timestamps,
        new OnlineCRLSource(loader),
        new OnlineOCSPSource(asking),
        keys.trusted);
  }

  private static TSPSource online() {
    return Settings.get("accord.tsa.url").map(PatientAuthority::at).orElse(null);
  }

  private static SealKeys open(Path file, char[] password, String alias, TSPSource timestamps) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      String name = alias == null ? store.aliases().nextElement() : alias;
      List<X509Certificate> chain =
          Arrays.stream(store.getCertificateChain(name)).map(X509Certificate.class::cast).toList();
      PrivateKey key = (PrivateKey) store.getKey(name, password);
      Set<X509Certificate> root = Set.of(chain.get(chain.size() - 1));
      return new SealKeys(key, chain, timestamps, null, null, root);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("The key store " + file + " cannot be opened", e);
    }
  }
}
