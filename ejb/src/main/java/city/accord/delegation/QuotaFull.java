package city.accord.delegation;

import city.accord.Refused;

/** The delegation has as many people in this role as it may bring. */
public class QuotaFull extends Refused {

  private static final long serialVersionUID = 1;

  public QuotaFull(int most) {
    super(most);
  }
}
