package city.accord.web.account;

import city.accord.account.Accounts;
import city.accord.account.Proof;
import city.accord.account.SignedIn;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;

/** Where organisers sign in; afterwards they stand where they wanted to go. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private Accounts accounts;
  @Inject private Entry entry;
  @Inject private Site site;
  @Inject private Clock clock;

  @Inject
  @ManagedProperty("#{param.next}")
  private String next;

  @Inject
  @ManagedProperty("#{param.ended}")
  private String ended;

  private String email;
  private String password;
  private boolean shared;

  public void signIn() throws IOException {
    var request = Entry.request();
    var owner =
        accounts.signIn(email, password, request.getRemoteAddr(), request.getHeader("User-Agent"));
    if (owner.isEmpty()) refuse();
    else if (owner.get().needsCode()) askForCode(owner.get());
    else if (!entry.open(owner.get(), shared, Proof.Kind.PASSWORD)) refuse();
    else if (owner.get().mustSetUp()) site.goTo("/desk/account/second-factor");
    else entry.leadTo(next, site.to("/desk"));
  }

  private void askForCode(SignedIn owner) {
    new PendingSignIn(owner.email(), clock.instant(), shared, next)
        .keepIn(Entry.request().getSession());
    site.goTo("/sign-in/code");
  }

  public void signOut() {
    entry.close();
    site.goTo("/");
  }

  private void refuse() {
    var wrong = new FacesMessage(FacesMessage.SEVERITY_ERROR, site.say("account.wrong"), null);
    FacesContext.getCurrentInstance().addMessage(null, wrong);
  }

  /** Whether a form was sent after its session had ended. */
  public boolean isEnded() {
    return ended != null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** Whether others use the same computer. */
  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
