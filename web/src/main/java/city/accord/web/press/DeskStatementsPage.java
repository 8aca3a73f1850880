package city.accord.web.press;

import city.accord.press.StatementRow;
import city.accord.press.Statements;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every statement at the press officers' desk, and how far each is on its way out. */
@Named
@RequestScoped
public class DeskStatementsPage {

  @Inject private Statements statements;

  private List<StatementRow> rows;

  public List<StatementRow> getRows() {
    if (rows == null) rows = statements.all();
    return rows;
  }
}
