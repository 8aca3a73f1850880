package city.accord.web.account;

import city.accord.Refused;
import city.accord.account.OwnAccounts;
import city.accord.account.RecentProof;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The field in which an officer shows once more who they are, beside the button of what cannot be
 * undone: what else the form holds is sent with it, and stays where it is if the proof is wrong.
 */
@Named
@RequestScoped
public class ProofField {

  @Inject private RecentProof proof;
  @Inject private OwnAccounts accounts;
  @Inject private HttpServletRequest request;
  @Inject private Site site;

  private String wrong;

  /** Whether the last proof is too old. */
  public boolean isNeeded() {
    return site.isSignedIn() && !proof.isRecent();
  }

  /** Judges what was typed; where nothing was, what follows asks for it. */
  public void check(FacesContext context, UIComponent field, Object typed) {
    if (typed == null) return;
    try {
      accounts.prove((String) typed, request.getRemoteAddr());
    } catch (Refused refused) {
      wrong = field.getClientId(context);
      String why = site.say(refused.key(), refused.arguments().toArray());
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
    }
  }

  /** Whether what was typed into a field was wrong, so that its question opens once more. */
  public boolean isWrong(String ask) {
    return wrong != null && wrong.matches("(.*:)?" + ask + "-proof");
  }
}
