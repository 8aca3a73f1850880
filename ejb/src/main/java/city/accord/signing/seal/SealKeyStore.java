package city.accord.signing.seal;

import city.accord.signing.verify.Roots;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where the key that seals is kept: a PKCS#12 file, or a token (PKCS#11) that signs by itself and
 * gives the key to nobody.
 *
 * @param chain the signing certificate first
 */
record SealKeyStore(PrivateKey key, List<X509Certificate> chain) {

  /**
   * @param alias of the key, or empty for the first one
   */
  static SealKeyStore file(Path file, char[] password, Optional<String> alias) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      return of(store, password, alias);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("The key store " + file + " cannot be opened", e);
    }
  }

  /**
   * @param configuration of the token, as SunPKCS11 reads it
   */
  static SealKeyStore token(Path configuration, char[] pin, Optional<String> alias) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS11", provider(configuration));
      store.load(null, pin);
      return of(store, null, alias);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("The token of " + configuration + " cannot be opened", e);
    }
  }

  /** A key of a token signs only with the provider that knows the token. */
  private static synchronized Provider provider(Path configuration) {
    Provider made = Security.getProvider("SunPKCS11").configure(configuration.toString());
    Provider known = Security.getProvider(made.getName());
    if (known != null) return known;
    Security.addProvider(made);
    return made;
  }

  private static SealKeyStore of(KeyStore store, char[] password, Optional<String> alias)
      throws GeneralSecurityException {
    String name = alias.isPresent() ? alias.get() : firstKey(store);
    if (!store.isKeyEntry(name)) throw new GeneralSecurityException("no key " + name);
    List<X509Certificate> chain =
        Arrays.stream(store.getCertificateChain(name)).map(X509Certificate.class::cast).toList();
    return new SealKeyStore((PrivateKey) store.getKey(name, password), chain);
  }

  private static String firstKey(KeyStore store) throws GeneralSecurityException {
    for (String name : Collections.list(store.aliases())) if (store.isKeyEntry(name)) return name;
    throw new GeneralSecurityException("no key");
  }

  /** The same, its chain led to a root by certificates known from elsewhere: tokens hold few. */
  SealKeyStore completedBy(Collection<X509Certificate> known) {
    List<X509Certificate> whole = new ArrayList<>(chain);
    Optional<X509Certificate> next = issuer(whole.get(whole.size() - 1), known);
    while (next.isPresent() && !whole.contains(next.get())) {
      whole.add(next.get());
      next = issuer(next.get(), known);
    }
    return new SealKeyStore(key, List.copyOf(whole));
  }

  private static Optional<X509Certificate> issuer(
      X509Certificate one, Collection<X509Certificate> known) {
    return known.stream().filter(it -> Roots.hasIssued(it, one)).findFirst();
  }
}
