package city.accord.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The question whether letters that are not Latin are meant. A tick in the form answers it; the
 * form offers that tick once the question was asked. Kept in no view: the page of an invitation has
 * no state.
 */
@Named
@RequestScoped
public class LatinLettersQuestion {

  /** The name of the tick's parameter. */
  private static final String KEEP = "keep-letters";

  @Inject private FacesContext context;
  private boolean asked;

  /** Asks, unless the answer has come with this request. */
  boolean ask() {
    asked = true;
    return !isAnswered();
  }

  public boolean isAsked() {
    return asked;
  }

  public boolean isAnswered() {
    return context.getExternalContext().getRequestParameterMap().containsKey(KEEP);
  }

  public String getParameter() {
    return KEEP;
  }
}
