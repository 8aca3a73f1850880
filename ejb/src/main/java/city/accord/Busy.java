package city.accord;

/** The server has too much to do at this moment; the same may work a little later. */
public abstract class Busy extends Refused {

  private static final long serialVersionUID = 1;
}
