package city.accord.signing.ceremony;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That an officer has seen how wall and paper will show everyone, and who and when it was. */
@Embeddable
public class ProofApproval {

  private String proofHash;
  private Instant proofApprovedAt;
  private String proofApprovedBy;

  protected ProofApproval() {}

  ProofApproval(String hash, Instant at, String by) {
    this.proofHash = hash;
    this.proofApprovedAt = at;
    this.proofApprovedBy = by;
  }

  /** {@link Ceremony#proofHash()} as it was then: it stands for nothing else. */
  public String hash() {
    return proofHash;
  }

  public Instant at() {
    return proofApprovedAt;
  }

  public String by() {
    return proofApprovedBy;
  }
}
