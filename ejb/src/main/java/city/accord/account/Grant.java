package city.accord.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** A role or a right that an account was given: by whom, and when. */
@Embeddable
public class Grant {

  private String name;

  @Column(name = "given_by")
  private String by;

  @Column(name = "given_at")
  private Instant at;

  protected Grant() {}

  /**
   * @param by who gave it, or null where the server did so itself
   */
  Grant(String name, String by, Instant at) {
    this.name = name;
    this.by = by;
    this.at = at;
  }

  String name() {
    return name;
  }

  Optional<String> by() {
    return Optional.ofNullable(by);
  }

  boolean isBy(String giver) {
    return giver.equals(by);
  }

  Optional<Instant> at() {
    return Optional.ofNullable(at);
  }

  /** An account is given nothing twice. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Grant grant && name.equals(grant.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
