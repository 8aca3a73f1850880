package city.accord.web.signing.console;

import city.accord.signing.escrow.EscrowStatus;
import city.accord.signing.escrow.Escrows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says at the console, before the pens open, what becomes of the full series at the seal. */
@Named
@RequestScoped
public class EscrowNote {

  @Inject private Escrows escrows;

  private EscrowStatus standing;

  public EscrowStatus getStanding() {
    if (standing == null) standing = escrows.standing();
    return standing;
  }
}
