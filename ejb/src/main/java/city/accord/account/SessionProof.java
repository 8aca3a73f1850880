package city.accord.account;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The latest proof of whoever signed in to a session; it goes with the session. */
@SessionScoped
public class SessionProof implements Serializable {

  private static final long serialVersionUID = 1;

  private Proof last;

  public Proof last() {
    return last;
  }

  public void keep(Proof proof) {
    last = proof;
  }
}
