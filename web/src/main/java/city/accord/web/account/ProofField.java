package city.accord.web.account;

import city.accord.Refused;
import city.accord.account.OwnAccounts;
import city.accord.account.PasskeyRequest;
import city.accord.account.Passkeys;
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
import java.time.Clock;

/**
 * The field in which an officer shows once more who they are, beside the button of what cannot be
 * undone: what else the form holds is sent with it, and stays where it is if the proof is wrong.
 */
@Named
@RequestScoped
public class ProofField {

  /** How {@code passkey.js} begins what an authenticator has answered. */
  private static final String PASSKEY = "{\"id\":";

  @Inject private RecentProof proof;
  @Inject private Passkeys passkeys;
  @Inject private OwnAccounts accounts;
  @Inject private HttpServletRequest request;
  @Inject private Site site;
  @Inject private Clock clock;

  private String wrong;
  private PasskeyRequest asked;

  /** Whether the last proof is too old. */
  public boolean isNeeded() {
    return site.isSignedIn() && !proof.isRecent();
  }

  /** Whether a passkey will do instead of a password. */
  public boolean isPasskeyOffered() {
    return passkeys.isOffered(request.getServerName()) && accounts.hasPasskeys();
  }

  public PasskeyRequest getAsked() {
    if (asked == null)
      asked =
          PasskeyRequests.of(request.getSession()).keep(accounts.proofRequest(), clock.instant());
    return asked;
  }

  /** Judges what was typed, or signed by a passkey; where nothing was, what follows asks for it. */
  public void check(FacesContext context, UIComponent field, Object typed) {
    if (typed == null) return;
    try {
      String shown = (String) typed;
      if (shown.startsWith(PASSKEY))
        accounts.prove(
            PasskeyRequests.of(request.getSession()).take(shown, clock.instant()), shown);
      else accounts.prove(shown, request.getRemoteAddr());
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
