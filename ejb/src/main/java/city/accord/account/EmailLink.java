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
 * The link by which the owner of an account confirms that a new email address is theirs: sent
 * there, works once, for a day.
 */
@Entity
@Table(name = "email_link")
public class EmailLink {

  static final Duration LIFE = Duration.ofDays(1);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  private String email;
  @Embedded private ExpiringLink link;

  protected EmailLink() {}

  EmailLink(Account account, String email, String token, Instant now) {
    this.account = account;
    this.email = email;
    this.link = new ExpiringLink(token, LIFE, now);
  }

  boolean works(Instant now) {
    return account.isOpen() && link.works(now);
  }

  void use(Instant now) {
    if (!account.isOpen()) throw new LinkNotValid();
    link.use(now);
    account.moveTo(email, now);
  }

  Account account() {
    return account;
  }

  String email() {
    return email;
  }
}
