package city.accord.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells the page's script that a form has reached its action: what was typed need not be kept in
 * the browser any longer, unless the page that follows names a mistake. A post that was led to the
 * sign-in, was too large or did not arrive leaves no such cookie.
 */
public class TakenCookie implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final int SECONDS = 120;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.isValidationFailed() || context.getPartialViewContext().isAjaxRequest()) return;
    var request = (HttpServletRequest) context.getExternalContext().getRequest();
    var response = (HttpServletResponse) context.getExternalContext().getResponse();
    Cookie taken = new Cookie("accord-taken", "1");
    taken.setPath("/");
    taken.setMaxAge(SECONDS);
    taken.setSecure(request.isSecure());
    taken.setAttribute("SameSite", "Lax");
    response.addCookie(taken);
  }
}
