package city.accord.signing.ink.store;

/** The stored ink of a ceremony is not what its room stored: someone changed the database. */
public class BrokenChain extends IllegalStateException {

  private static final long serialVersionUID = 1;

  public BrokenChain(long ceremony) {
    super("The stored ink of ceremony " + ceremony + " was altered");
  }
}
