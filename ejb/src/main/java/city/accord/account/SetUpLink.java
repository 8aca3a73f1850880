package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

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

  private String tokenHash;
  private Instant expiresAt;
  private Instant usedAt;

  protected SetUpLink() {}

  SetUpLink(String token, Instant now) {
    this.tokenHash = Secret.hash(token);
    this.expiresAt = now.plus(LIFE);
  }

  void use(Instant now) {
    if (usedAt != null || now.isAfter(expiresAt)) throw new LinkNotValid();
    usedAt = now;
  }
}
