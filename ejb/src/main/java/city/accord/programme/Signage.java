package city.accord.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The screens at a summit that say what is on in its rooms. */
@Entity
public class Signage {

  @Id private long summitId;
  @Version private int version;
  private int reloads;

  protected Signage() {}

  Signage(long summitId) {
    this.summitId = summitId;
  }

  /** Each screen loads itself anew as soon as it sees the number. */
  void reload() {
    reloads++;
  }

  int reloads() {
    return reloads;
  }
}
