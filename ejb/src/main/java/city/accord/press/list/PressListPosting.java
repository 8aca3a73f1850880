package city.accord.press.list;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets the press list follow the press room, out of the sight of whoever changed something. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PressListPosting {

  @Inject private PressListRounds rounds;

  @Asynchronous
  public void post() {
    rounds.callBack();
    boolean isMore = true;
    while (isMore) isMore = rounds.writeSome();
  }
}
