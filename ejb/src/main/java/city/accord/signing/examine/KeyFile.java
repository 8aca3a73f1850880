package city.accord.signing.examine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Collections;

/** A key in its holder's hands, such as the escrow key: a PKCS#12 file and its password. */
public final class KeyFile {

  private KeyFile() {}

  /**
   * The private key of the file, which has one.
   *
   * @throws IOException if there is no such file, or the password is another
   */
  public static PrivateKey read(Path file, char[] password) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      for (String alias : Collections.list(store.aliases())) {
        Key key = store.getKey(alias, password);
        if (key instanceof PrivateKey found) return found;
      }
      throw new IOException(file + " holds no private key");
    } catch (GeneralSecurityException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
