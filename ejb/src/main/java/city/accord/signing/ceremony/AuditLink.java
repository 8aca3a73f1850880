package city.accord.signing.ceremony;

import city.accord.Sha256;
import city.accord.signing.canonical.CanonicalJson;
import city.accord.text.JsonFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;

/**
 * One link of a signing's audit chain, as anyone may read it: what happened and when, and of the
 * rest (devices, addresses, staff, reasons) only a salted hash. Each link holds the hash of the one
 * before, so that nothing can be taken out, put in or reordered unseen.
 *
 * @param slot the position of the slot concerned, or null where all are
 * @param detailHash SHA-256 of the salt in hexadecimal followed by the detail
 * @param hash SHA-256 of the canonical JSON of all the other members
 */
public record AuditLink(
    int seq,
    String event,
    Integer slot,
    Instant at,
    String detailHash,
    String previous,
    String hash) {

  /** What the first link holds in place of a hash. */
  public static final String BEFORE_THE_FIRST = "0".repeat(64);

  /** The link that follows on a hash. */
  static AuditLink after(
      String previous, int seq, String event, Integer slot, Instant at, String detailHash) {
    String hash = hash(seq, event, slot, at, detailHash, previous);
    return new AuditLink(seq, event, slot, at, detailHash, previous, hash);
  }

  /** Whether this link is whole and follows on a hash. */
  public boolean follows(String hashBefore) {
    return previous.equals(hashBefore)
        && hash.equals(hash(seq, event, slot, at, detailHash, previous));
  }

  private static String hash(
      int seq, String event, Integer slot, Instant at, String detailHash, String previous) {
    JsonObjectBuilder link =
        JsonFactory.createObjectBuilder()
            .add("seq", seq)
            .add("event", event)
            .add("at", at.toString())
            .add("detailHash", detailHash)
            .add("previous", previous);
    if (slot != null) link.add("slot", slot);
    return Sha256.hex(CanonicalJson.of(link.build()));
  }
}
