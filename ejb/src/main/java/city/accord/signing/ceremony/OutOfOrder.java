package city.accord.signing.ceremony;

import city.accord.Refused;
import java.util.Locale;

/** The ceremony stands where this cannot be done, or can no longer. */
public class OutOfOrder extends Refused {

  private static final long serialVersionUID = 1;

  private final CeremonyState state;

  public OutOfOrder(CeremonyState state) {
    this.state = state;
  }

  /** One message for each state that said no. */
  @Override
  public String key() {
    return "refused.OutOfOrder." + state.name().toLowerCase(Locale.ROOT);
  }
}
