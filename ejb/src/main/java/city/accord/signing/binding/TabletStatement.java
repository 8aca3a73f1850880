package city.accord.signing.binding;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.Sha256;
import city.accord.signing.canonical.Json;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a tablet signs with its own key when its signatory confirms: which ink, on which text, in
 * which ceremony, slot and name, agreeing to which sentence. The tablet writes the same bytes.
 *
 * @param pointCount of the ink; 0 for a typed name
 */
public record TabletStatement(
    String contentHash,
    String nonce,
    int slot,
    String signatoryHash,
    long attempt,
    String consentHash,
    int pointCount,
    String strokesHash) {

  /** The hash by which a statement names the signatory. */
  public static String hash(SignatoryNames signatory) {
    return Sha256.hex(Json.canonical(signatory.toJson()));
  }

  /** The canonical JSON (RFC 8785) that is signed. */
  public byte[] bytes() {
    Map<String, Object> all = new TreeMap<>();
    all.put("kind", "accord/confirmation/1");
    all.put("contentHash", contentHash);
    all.put("nonce", nonce);
    all.put("slot", slot);
    all.put("signatoryHash", signatoryHash);
    all.put("attempt", attempt);
    all.put("consentHash", consentHash);
    all.put("pointCount", pointCount);
    all.put("strokesHash", strokesHash);
    return Json.canonical(all).getBytes(UTF_8);
  }
}
