package city.accord.signing.binding;

import city.accord.Sha256;
import city.accord.signing.canonical.Json;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one signature is tied to when its signatory confirms it. Its hash goes into manifest and
 * audit chain; ink taken from another text, ceremony, slot, person or attempt has another hash.
 *
 * @param contentHash of the declaration's frozen version
 * @param nonce of the ceremony
 * @param slot the position in the order of precedence, from 1
 * @param signatory as they stand on the declaration
 * @param attempt which of the signatory's attempts was confirmed
 * @param consentHash SHA-256 of the sentence agreed to
 * @param strokesHash SHA-256 of the full series, which only the holder of the escrow can recompute
 * @param publicInkHash SHA-256 of the public ink
 */
public record InkBinding(
    String contentHash,
    String nonce,
    int slot,
    SignatoryNames signatory,
    long attempt,
    String consentHash,
    String strokesHash,
    String publicInkHash) {

  /** The hash that binds: SHA-256 of one canonical object of all the parts. */
  public String hash() {
    Map<String, Object> all = new TreeMap<>();
    all.put("kind", "accord/ink/1");
    all.put("contentHash", contentHash);
    all.put("nonce", nonce);
    all.put("slot", slot);
    all.put("signatory", signatory.toJson());
    all.put("attempt", attempt);
    all.put("consentHash", consentHash);
    all.put("strokesHash", strokesHash);
    all.put("publicInkHash", publicInkHash);
    return Sha256.hex(Json.canonical(all));
  }
}
