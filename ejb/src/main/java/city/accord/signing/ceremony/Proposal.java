package city.accord.signing.ceremony;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * That one officer wants a ceremony sealed or published, which another confirms within a quarter of
 * an hour, or which lapses.
 */
@Entity
public class Proposal {

  static final Duration LIFE = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ceremony_id")
  private Ceremony ceremony;

  @Enumerated(EnumType.STRING)
  private Deed deed;

  private String proposedBy;
  private Instant proposedAt;
  private String confirmedBy;
  private Instant confirmedAt;

  protected Proposal() {}

  Proposal(Ceremony ceremony, Deed deed, String by, Instant now) {
    this.ceremony = ceremony;
    this.deed = deed;
    this.proposedBy = by;
    this.proposedAt = now;
  }

  /**
   * @throws SecondOfficerNeeded if it is too late, or the one who proposed confirms
   */
  void confirm(String by, Instant now) {
    if (!isOpen(now) || isOf(by)) throw new SecondOfficerNeeded();
    confirmedBy = by;
    confirmedAt = now;
  }

  boolean isOpen(Instant now) {
    return confirmedAt == null && now.isBefore(until());
  }

  /** Whether the ceremony still waits for it. */
  boolean isPossible() {
    return deed.isPossibleIn(ceremony.state());
  }

  boolean is(Deed other) {
    return deed == other;
  }

  boolean isAbout(long ceremonyId) {
    return ceremony.id() == ceremonyId;
  }

  /** Addresses are compared as accounts are found by them. */
  boolean isOf(String officer) {
    return proposedBy.equalsIgnoreCase(officer);
  }

  private Instant until() {
    return proposedAt.plus(LIFE);
  }

  ProposalRow row(String reader) {
    return new ProposalRow(
        ceremony.id(), ceremony.name(), deed, proposedBy, proposedAt, until(), isOf(reader));
  }

  /** To seal and to publish takes two officers at this summit: one proposes, another confirms. */
  public static class SecondOfficerNeeded extends Refused {

    private static final long serialVersionUID = 1;
  }
}
