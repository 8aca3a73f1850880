package city.accord.signing.binding;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * That a tablet signed its statement: ECDSA on P-256 with SHA-256 (FIPS 186-5, 6), by a key that it
 * made when it was paired and that never leaves it.
 *
 * @param publicKey SubjectPublicKeyInfo (RFC 5480) in base64
 * @param signature r and s, 32 bytes each, in base64
 */
public record TabletSignature(String publicKey, String signature) {

  private static final int FIELD_BITS = 256;

  public static TabletSignature of(byte[] publicKey, byte[] signature) {
    return new TabletSignature(
        Base64.getEncoder().encodeToString(publicKey),
        Base64.getEncoder().encodeToString(signature));
  }

  /** Whether the key made this signature under this very statement. */
  public boolean holds(TabletStatement statement) {
    try {
      Base64.Decoder base64 = Base64.getDecoder();
      Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
      check.initVerify(key(base64.decode(publicKey)));
      check.update(statement.bytes());
      return check.verify(base64.decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether these bytes are a public key such as tablets make. */
  public static boolean isKey(byte[] publicKey) {
    try {
      key(publicKey);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static PublicKey key(byte[] encoded) throws GeneralSecurityException {
    PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
    int bits = ((ECPublicKey) key).getParams().getCurve().getField().getFieldSize();
    if (bits != FIELD_BITS) throw new GeneralSecurityException("a curve of " + bits + " bits");
    return key;
  }

  /** As it is written in manifests. */
  public Map<String, Object> toJson() {
    return new TreeMap<>(Map.of("publicKey", publicKey, "signature", signature));
  }
}
