package city.accord.press;

/** One kind of what the press room holds back until a declaration is published. */
public interface EmbargoedPart {

  /** Ends each embargo that waits for the declaration of this slug and has not ended. */
  void lift(String declaration);
}
