package city.accord.ui.page;

import city.accord.testing.RunningSummit;
import java.util.List;

/**
 * A ceremony with open pens, whose signatories have all read the text.
 *
 * @param tokens what makes a browser the tablet of a slot, in precedence
 */
public record OpenCeremony(RunningSummit summit, long id, List<String> tokens) {

  /** The tablet of a slot, which begins to open its page. */
  public Tablet tablet(int position) {
    return tablet(position, summit.https());
  }

  /** The same, where it reaches the server at another address, as through a cable of its own. */
  public Tablet tablet(int position, String address) {
    Tablet tablet = Tablet.paired(summit, address, tokens.get(position - 1));
    tablet.load();
    return tablet;
  }
}
