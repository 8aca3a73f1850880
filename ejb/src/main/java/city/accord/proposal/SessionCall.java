package city.accord.proposal;

import city.accord.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Whether delegations may propose sessions, and until when. */
@Entity
@Table(name = "session_call")
public class SessionCall {

  @Id private long summitId;
  @Version private int version;
  private boolean taking;
  private Instant closesAt;

  protected SessionCall() {}

  SessionCall(long summitId) {
    this.summitId = summitId;
  }

  /**
   * @param until when it ends by itself; null for never
   */
  void set(boolean open, Instant until) {
    taking = open;
    closesAt = until;
  }

  boolean isOpen(Instant now) {
    return taking && (closesAt == null || now.isBefore(closesAt));
  }

  boolean isTaking() {
    return taking;
  }

  Instant closesAt() {
    return closesAt;
  }

  /** No proposals are taken, or none any more. */
  public static class ProposalsClosed extends Refused {

    private static final long serialVersionUID = 1;
  }
}
