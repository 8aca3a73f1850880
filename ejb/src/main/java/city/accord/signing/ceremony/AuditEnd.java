package city.accord.signing.ceremony;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where a ceremony's chain of audit links ends: how many it has, and the hash of the last. */
@Embeddable
public class AuditEnd {

  private int auditCount;
  private String auditHead = AuditLink.BEFORE_THE_FIRST;

  protected AuditEnd() {}

  /** Adds a link to the chain. */
  AuditLink add(String event, Integer slot, Instant at, String detailHash) {
    AuditLink link = AuditLink.after(auditHead, auditCount + 1, event, slot, at, detailHash);
    auditCount = link.seq();
    auditHead = link.hash();
    return link;
  }
}
