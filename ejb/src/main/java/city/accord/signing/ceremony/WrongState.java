package city.accord.signing.ceremony;

import city.accord.Refused;
import java.util.Locale;

/** In the state in which the ceremony is, this cannot be done yet, or no longer. */
public class WrongState extends Refused {

  private static final long serialVersionUID = 1;

  private final CeremonyState state;

  public WrongState(CeremonyState state) {
    this.state = state;
  }

  /** One message for each state. */
  @Override
  public String key() {
    return "refused.WrongState." + state.name().toLowerCase(Locale.ROOT);
  }
}
