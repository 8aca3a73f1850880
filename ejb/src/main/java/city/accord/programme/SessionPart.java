package city.accord.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One person in one role in one session. */
@Embeddable
public class SessionPart {

  @ManyToOne
  @JoinColumn(name = "contributor_id")
  private Contributor contributor;

  @Enumerated(EnumType.STRING)
  private Contribution role;

  protected SessionPart() {}

  SessionPart(Contributor contributor, Contribution role) {
    this.contributor = contributor;
    this.role = role;
  }

  public Contributor contributor() {
    return contributor;
  }

  public Contribution role() {
    return role;
  }
}
