package city.accord.attendee.passport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One of the operator's keys. Two others are derived from it (HKDF-Expand, RFC 5869): one encrypts
 * with AES-256 in Galois/counter mode (NIST SP 800-38D), one makes indexes by HMAC-SHA-256.
 */
final class PassportKey {

  /** Bytes that a key has. */
  static final int LENGTH = 32;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String id;
  private final SecretKeySpec encryption;
  private final SecretKeySpec index;

  PassportKey(String id, byte[] key) {
    this.id = id;
    this.encryption = new SecretKeySpec(derived(key, "accord passport encryption"), "AES");
    this.index = new SecretKeySpec(derived(key, "accord passport index"), HMAC);
  }

  String id() {
    return id;
  }

  /**
   * Encrypts a text.
   *
   * @param place where it is kept: nothing opens it anywhere else
   * @return a fresh nonce, then the encrypted text with its tag
   */
  byte[] seal(String text, String place) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(UTF_8));
      return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The platform does not encrypt", e);
    }
  }

  /**
   * @throws GeneralSecurityException where it was encrypted by another key, for another place, or
   *     changed since
   */
  String open(byte[] closed, String place) throws GeneralSecurityException {
    if (closed.length < NONCE + TAG_BITS / 8) throw new GeneralSecurityException("too short");
    byte[] nonce = new byte[NONCE];
    ByteBuffer.wrap(closed).get(nonce);
    Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, place);
    return new String(cipher.doFinal(closed, NONCE, closed.length - NONCE), UTF_8);
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(UTF_8));
    return cipher;
  }

  /** The same for equal texts; tells nothing of them to whoever has not the key. */
  String index(String text) {
    return HexFormat.of().formatHex(hmac(index, text.getBytes(UTF_8)));
  }

  /** The first block of HKDF-Expand, as long as a key is. */
  private static byte[] derived(byte[] key, String purpose) {
    byte[] info = purpose.getBytes(UTF_8);
    byte[] block = ByteBuffer.allocate(info.length + 1).put(info).put((byte) 1).array();
    return hmac(new SecretKeySpec(key, HMAC), block);
  }

  private static byte[] hmac(SecretKeySpec key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The platform has no " + HMAC, e);
    }
  }
}
