package city.accord.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * The authenticator app of an account's owner: asked for at each sign-in once its first code was
 * right.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

  @Id private long accountId;
  @Version private int version;
  private String secret;
  private Instant confirmedAt;
  private long lastStep;

  protected SecondFactor() {}

  SecondFactor(long accountId, String secret) {
    this.accountId = accountId;
    this.secret = secret;
  }

  /** Whether it is asked for at a sign-in. */
  boolean isOn() {
    return confirmedAt != null;
  }

  /** Whether a code is right now; the same one is not right a second time. */
  boolean takes(String code, Instant now) {
    OptionalLong step = Totp.step(secret, code, now, lastStep);
    step.ifPresent(it -> lastStep = it);
    return step.isPresent();
  }

  void turnOn(Instant now) {
    confirmedAt = now;
  }

  String secret() {
    return secret;
  }
}
