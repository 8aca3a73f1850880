package city.accord.signing.verify;

import city.accord.Sha256;
import city.accord.signing.canonical.Json;
import city.accord.signing.canonical.MalformedManifest;
import city.accord.signing.canonical.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The public audit of a ceremony: a chain in which each link holds the hash of the one before. */
final class AuditChain {

  private static final String KIND = "accord/audit/1";
  private static final String BEFORE_THE_FIRST = "0".repeat(64);

  private static final String CONFIRMED = "slot.confirmed";
  private static final String WITNESSED = "ceremony.witnessed";
  private static final String REOPENED = "slot.reopened";

  private final List<Member> links;

  private AuditChain(List<Member> links) {
    this.links = links;
  }

  static AuditChain of(Member audit) {
    if (!audit.text("kind").equals(KIND)) throw new MalformedManifest("another kind of audit");
    return new AuditChain(audit.list("links").stream().map(Member::of).toList());
  }

  /** Whether nothing was taken out, put in, reordered or rewritten. */
  boolean isWhole() {
    String previous = BEFORE_THE_FIRST;
    int count = 0;
    for (Member link : links) {
      if (link.small("seq") != ++count || !link.text("previous").equals(previous)) return false;
      previous = link.text("hash");
      if (!hash(link).equals(previous)) return false;
    }
    return true;
  }

  int count() {
    return links.size();
  }

  /** The hash of the last link. */
  String head() {
    return links.isEmpty() ? BEFORE_THE_FIRST : last().text("hash");
  }

  /** Whether it goes to the end: the pens were closed, and no signature came or went after. */
  boolean isClosed() {
    boolean closed = false;
    for (Member link : links) {
      String event = link.text("event");
      if (event.equals("ceremony.closed")) closed = true;
      else if (closed && (event.equals(CONFIRMED) || event.equals(REOPENED))) return false;
    }
    return closed;
  }

  /** Whether a slot's signature was confirmed, and not opened anew after that. */
  boolean confirms(int slot) {
    boolean confirmed = false;
    for (Member link : links) {
      if (!link.has("slot") || link.small("slot") != slot) continue;
      String event = link.text("event");
      if (event.equals(CONFIRMED)) confirmed = true;
      if (event.equals(REOPENED)) confirmed = false;
    }
    return confirmed;
  }

  /** When somebody attested that they saw the signing. */
  List<Instant> witnessed() {
    return links.stream()
        .filter(link -> link.text("event").equals(WITNESSED))
        .map(link -> Instant.parse(link.text("at")))
        .toList();
  }

  private Member last() {
    return links.get(links.size() - 1);
  }

  private static String hash(Member link) {
    Map<String, Object> hashed = new TreeMap<>();
    link.object().forEach((name, part) -> hashed.put((String) name, part));
    hashed.remove("hash");
    return Sha256.hex(Json.canonical(hashed));
  }
}
