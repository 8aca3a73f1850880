package city.accord.account;

import java.io.Serializable;
import java.time.Instant;

/** That somebody showed who they are: at a sign-in, or when asked again. */
public record Proof(Instant at, Kind by) implements Serializable {

  private static final long serialVersionUID = 1;

  /** What was shown. */
  public enum Kind {
    PASSWORD,
    CODE,
    PASSKEY,
    PROVIDER
  }
}
