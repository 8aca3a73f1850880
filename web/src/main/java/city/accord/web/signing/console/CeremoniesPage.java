package city.accord.web.signing.console;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyRow;
import city.accord.signing.declaration.DeclarationRow;
import city.accord.signing.declaration.Declarations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of ceremonies at the protocol office's desk. */
@Named
@RequestScoped
public class CeremoniesPage {

  @Inject private Ceremonies ceremonies;
  @Inject private Declarations declarations;

  private List<CeremonyRow> rows;
  private List<DeclarationRow> frozen;

  public List<CeremonyRow> getRows() {
    if (rows == null) rows = ceremonies.all();
    return rows;
  }

  /** The declarations from which a ceremony can be prepared. */
  public List<DeclarationRow> getFrozen() {
    if (frozen == null)
      frozen = declarations.all().stream().filter(row -> row.newestVersion() != null).toList();
    return frozen;
  }
}
