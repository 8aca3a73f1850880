package city.accord.signing.stroke;

/** Bytes or values that are no ink: out of range, cut short, or with something left over. */
public class MalformedInk extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  public MalformedInk(String what) {
    super(what);
  }
}
