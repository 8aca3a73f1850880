package city.accord.web.attendee.media;

import city.accord.attendee.media.PoolRow;
import city.accord.attendee.media.Pools;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All pools of the press, by the hour at which they muster. */
@Named
@RequestScoped
public class PoolsPage {

  @Inject private Pools pools;

  private List<PoolRow> rows;

  public List<PoolRow> getRows() {
    if (rows == null) rows = pools.all();
    return rows;
  }
}
