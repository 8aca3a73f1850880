package city.accord;

/** What was asked for does not exist, or not for the one who asks. */
public class NotThere extends Refused {

  private static final long serialVersionUID = 1;

  public NotThere(Object what) {
    super(what);
  }
}
