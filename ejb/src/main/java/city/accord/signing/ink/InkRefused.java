package city.accord.signing.ink;

import city.accord.signing.ink.store.Refusal;

/** Ink that a room did not take, and why. Never leaves the signing area. */
public class InkRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Refusal refusal;

  public InkRefused(Refusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
