package city.accord.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.PrivateFile;
import city.accord.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The operator's key, from which the secret of each address is derived (HMAC-SHA-256 of its salt).
 * It is a file and not in the database, so nobody who has a copy of that can sign. Servers that
 * share a database share this file.
 */
final class WebhookKey {

  private static final int LENGTH = 32;
  private static final Object MAKING = new Object();

  private final byte[] key;

  WebhookKey(byte[] key) {
    this.key = key.clone();
  }

  /** That of the settings; one is made where there is none yet. */
  static WebhookKey ofSettings() {
    Path file =
        Settings.get("accord.webhook.key")
            .map(Path::of)
            .orElseGet(() -> Settings.dataFolder().resolve("webhook.key"));
    try {
      synchronized (MAKING) {
        if (!Files.exists(file)) PrivateFile.write(file, random());
        return new WebhookKey(Base64.getDecoder().decode(Files.readString(file).strip()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The key of webhooks, " + file + ", cannot be used", e);
    }
  }

  private static byte[] random() {
    byte[] key = new byte[LENGTH];
    new SecureRandom().nextBytes(key);
    return (Base64.getEncoder().encodeToString(key) + "\n").getBytes(UTF_8);
  }

  WebhookSecret secret(String salt) {
    return new WebhookSecret(WebhookSecret.hmac(key, "accord webhook " + salt));
  }

  /** Tells this key from others, and nothing of what it is. */
  String print() {
    byte[] whole = WebhookSecret.hmac(key, "accord webhook key");
    return HexFormat.of().formatHex(whole, 0, 8);
  }
}
