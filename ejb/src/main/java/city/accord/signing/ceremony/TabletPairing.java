package city.accord.signing.ceremony;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a tablet has a slot: from when, and what its token hashes to. */
@Embeddable
public class TabletPairing {

  private String tabletTokenHash;
  private Instant tabletPairedAt;

  protected TabletPairing() {}

  TabletPairing(String tokenHash, Instant at) {
    tabletTokenHash = tokenHash;
    tabletPairedAt = at;
  }

  boolean isOf(String tokenHash) {
    return tabletTokenHash.equals(tokenHash);
  }

  String tokenHash() {
    return tabletTokenHash;
  }

  public Instant at() {
    return tabletPairedAt;
  }
}
