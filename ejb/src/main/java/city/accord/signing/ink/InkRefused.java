package city.accord.signing.ink;

import city.accord.signing.ink.store.InkRefusal;

/** Ink that a room did not take, and why. Never leaves the signing area. */
public class InkRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final InkRefusal refusal;

  public InkRefused(InkRefusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  public InkRefusal refusal() {
    return refusal;
  }
}
