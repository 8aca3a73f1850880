package city.accord.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What one address and this server both know (Standard Webhooks, symmetric signatures). */
final class WebhookSecret {

  private static final String PREFIX = "whsec_";
  private static final String HMAC = "HmacSHA256";

  private final byte[] secret;

  WebhookSecret(byte[] secret) {
    this.secret = secret.clone();
  }

  /** As the receiver is given it. */
  String text() {
    return PREFIX + Base64.getEncoder().encodeToString(secret);
  }

  /**
   * The signature of a message, as one of those in {@code webhook-signature}.
   *
   * @param id of the message, the same at each try
   * @param seconds since 1970, when it is sent
   */
  String sign(String id, long seconds, String body) {
    return "v1,"
        + Base64.getEncoder().encodeToString(hmac(secret, id + "." + seconds + "." + body));
  }

  static byte[] hmac(byte[] key, String message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(message.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The platform has no " + HMAC, e);
    }
  }
}
