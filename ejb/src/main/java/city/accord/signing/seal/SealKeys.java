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
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a summit seals with: its own key store (PKCS#12) or token (PKCS#11) where the operator set
 * one, the development authority's otherwise.
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
    Path trust = Settings.dataFolder().resolve("trust");
    SealKeys keys =
        ofStore()
            .map(store -> ofStore(store.completedBy(TrustedRoots.in(trust))))
            .orElseGet(SealKeys::ofDataFolder);
    return keys.trusting(TrustedRoots.in(trust, keys.root()));
  }

  private static Optional<SealKeyStore> ofStore() {
    Optional<String> alias = Settings.get("accord.keystore.alias");
    char[] password = Settings.get("accord.keystore.password", "").toCharArray();
    return Settings.get("accord.keystore.pkcs11")
        .map(token -> SealKeyStore.token(Path.of(token), password, alias))
        .or(
            () ->
                Settings.get("accord.keystore.file")
                    .map(file -> SealKeyStore.file(Path.of(file), password, alias)));
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
      return of(SealKeyStore.file(authority.signerKeyStore(), password, Optional.empty()), own)
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

  private static SealKeys ofStore(SealKeyStore store) {
    SealKeys keys = of(store, online());
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
    return Settings.get("accord.tsa.url").map(BoundedTimestampSource::at).orElse(null);
  }

  /** The key of a store, its own root the only one known. */
  static SealKeys of(SealKeyStore store, TSPSource timestamps) {
    Set<X509Certificate> root = Set.of(store.chain().get(store.chain().size() - 1));
    return new SealKeys(store.key(), store.chain(), timestamps, null, null, root);
  }
}
