package city.accord.web.press;

import city.accord.Right;
import city.accord.press.Standing;
import city.accord.press.StatementRow;
import city.accord.press.Statements;
import city.accord.web.DeskTile;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How many statements are approved, on the desk's first page. */
@Dependent
class StatementTile implements DeskTile.Source {

  @Inject private Statements statements;
  @Inject private Site site;

  @Override
  public Optional<DeskTile> tile() {
    if (!site.sees(Right.PRESS)) return Optional.empty();
    List<StatementRow> rows = statements.all();
    long approved = rows.stream().filter(row -> row.standing() != Standing.DRAFT).count();
    return Optional.of(DeskTile.counting(5, "statements", approved, rows.size(), site));
  }
}
