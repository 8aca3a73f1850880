package city.accord.signing.ink.store;

import jakarta.ejb.ApplicationException;

/** Another server has taken the ceremony's room: nothing is stored, and the room here ends. */
@ApplicationException(rollback = true)
public class LeaseLost extends RuntimeException {

  private static final long serialVersionUID = 1;

  public LeaseLost(long ceremony) {
    super("Another server has taken the room of ceremony " + ceremony);
  }
}
