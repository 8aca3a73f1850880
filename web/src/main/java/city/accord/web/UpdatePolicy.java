package city.accord.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * A live update goes into a page that has its content security policy already. PrimeFaces would
 * send the page's nonce once more, as a script that Faces evaluates. The policy forbids that, and
 * the browser would report an update that has arrived whole as failed.
 */
public class UpdatePolicy implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var context = event.getFacesContext();
    if (context.getPartialViewContext().isAjaxRequest())
      PrimeFacesContext.getCspState(context).setInitialized(true);
  }
}
