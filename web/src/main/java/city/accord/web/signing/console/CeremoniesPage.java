package city.accord.web.signing.console;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of ceremonies at the protocol office's desk. */
@Named
@RequestScoped
public class CeremoniesPage {

  @Inject private Ceremonies ceremonies;

  private List<CeremonyRow> rows;

  public List<CeremonyRow> getRows() {
    if (rows == null) rows = ceremonies.all();
    return rows;
  }
}
