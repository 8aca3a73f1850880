package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.account.ExpiringLink.LinkNotValid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The link by which the owner of an account chooses its password: works once, for a week, or for an
 * hour if they forgot the one of before, as long as the account is open and no other link was sent
 * in its place.
 */
@Entity
@Table(name = "password_link")
public class PasswordLink {

  static final Duration LIFE = Duration.ofDays(7);
  static final Duration LIFE_IF_FORGOTTEN = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Embedded private ExpiringLink link;
  private Long mailId;

  protected PasswordLink() {}

  /** The token itself goes only into the mail. */
  PasswordLink(Account account, String token, Duration life, Instant now) {
    this.account = account;
    this.link = new ExpiringLink(token, life, now);
  }

  /** The letter that carries it. */
  void sentIn(long mail) {
    mailId = mail;
  }

  boolean works(Instant now) {
    return account.isOpen() && link.works(now);
  }

  void use(Instant now) {
    if (!account.isOpen()) throw new LinkNotValid();
    link.use(now);
  }

  Account account() {
    return account;
  }
}
