package city.accord.signing.display;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The ceremony that an officer chose for the hall's walls; without one they follow what goes on.
 */
@Entity
public class WallChoice {

  static final int ID = 1;

  @Id private int id;
  private long ceremonyId;

  protected WallChoice() {}

  WallChoice(long ceremonyId) {
    this.id = ID;
    this.ceremonyId = ceremonyId;
  }

  long ceremonyId() {
    return ceremonyId;
  }
}
