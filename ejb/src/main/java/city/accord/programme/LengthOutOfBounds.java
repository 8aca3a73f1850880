package city.accord.programme;

import city.accord.Refused;

/** A session is shorter or longer than any session is. */
public class LengthOutOfBounds extends Refused {

  private static final long serialVersionUID = 1;

  LengthOutOfBounds(long fewestMinutes, long mostMinutes) {
    super(fewestMinutes, mostMinutes);
  }
}
