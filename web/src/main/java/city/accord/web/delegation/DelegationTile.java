package city.accord.web.delegation;

import city.accord.Right;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.DelegationStatus;
import city.accord.web.DeskTile;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How many delegations have accepted, on the desk's first page. */
@Dependent
class DelegationTile implements DeskTile.Source {

  @Inject private DeskBoard board;
  @Inject private Site site;

  @Override
  public Optional<DeskTile> tile() {
    if (!site.sees(Right.PEOPLE)) return Optional.empty();
    List<DelegationRow> rows = board.rows();
    long ready =
        rows.stream().filter(row -> row.status().hasReached(DelegationStatus.ACCEPTED)).count();
    return Optional.of(DeskTile.counting(1, "delegations", ready, rows.size(), site));
  }
}
