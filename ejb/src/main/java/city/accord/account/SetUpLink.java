package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.account.ExpiringLink.LinkNotValid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The link by which the first organiser of an empty server creates an account: once, for a day. */
@Entity
@Table(name = "set_up_link")
public class SetUpLink {

  static final Duration LIFE = Duration.ofDays(1);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Embedded private ExpiringLink link;

  protected SetUpLink() {}

  SetUpLink(String token, Instant now) {
    this.link = new ExpiringLink(token, LIFE, now);
  }

  /**
   * @param accounts whether there is an account already, by whatever link; then it works no longer
   */
  boolean works(boolean accounts, Instant now) {
    return !accounts && link.works(now);
  }

  /**
   * @throws LinkNotValid if it works no longer
   */
  void use(boolean accounts, Instant now) {
    if (accounts) throw new LinkNotValid();
    link.use(now);
  }
}
