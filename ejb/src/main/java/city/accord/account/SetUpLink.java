package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The way in for the first organiser of an empty server: works once, for a day. */
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

  void use(Instant now) {
    link.use(now);
  }
}
