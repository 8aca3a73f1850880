package city.accord.web.account;

import city.accord.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Tells the container who has signed in, and remembers it for the session. */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (context.getAuthParameters().getCredential() instanceof SignedInCredential credential) {
      var owner = credential.owner();
      var rights = owner.mustSetUp() ? Set.of(Right.SETTING_UP) : owner.rights();
      return context.notifyContainerAboutLogin(owner.email(), rights);
    }
    return context.doNothing();
  }
}
