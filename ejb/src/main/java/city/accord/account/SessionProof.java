package city.accord.account;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/**
 * The latest proof of whoever signed in to a session. Another server that goes on with their
 * sign-in begins a session of its own with it.
 */
@SessionScoped
public class SessionProof implements Serializable {

  private static final long serialVersionUID = 1;

  private Long signIn;
  private Proof last;

  public void begin(long keptSignIn, Proof known) {
    signIn = keptSignIn;
    last = known;
  }

  /** The {@link KeptSignIn} of the session, or null. */
  public Long signIn() {
    return signIn;
  }

  public Proof last() {
    return last;
  }

  public void keep(Proof proof) {
    last = proof;
  }
}
