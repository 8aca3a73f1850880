package city.accord.web.delegation;

import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The board of the delegations for all that the desk's first page says of it, looked at once. */
@RequestScoped
class DeskBoard {

  @Inject private Delegations delegations;

  private List<DelegationRow> rows;

  List<DelegationRow> rows() {
    if (rows == null) rows = delegations.board();
    return rows;
  }
}
