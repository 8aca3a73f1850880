package city.accord.web.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.Refused;
import city.accord.account.OpenIdRequest;
import city.accord.account.OpenIdSignIn;
import city.accord.account.Proof;
import city.accord.account.RecentProof;
import city.accord.account.SignedIn;
import city.accord.web.Site;
import city.accord.web.account.OpenIdRequests.Answered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The way to the OpenID Connect provider and back: a page is seen where that fails. */
@Named
@RequestScoped
public class OpenIdPage {

  @Inject private OpenIdSignIn openId;
  @Inject private RecentProof proof;
  @Inject private Entry entry;
  @Inject private HttpServletRequest request;
  @Inject private Site site;
  @Inject private Clock clock;

  @Inject
  @ManagedProperty("#{param.next}")
  private String next;

  @Inject
  @ManagedProperty("#{param.again}")
  private String again;

  private String failure;

  /** Whether this page can lead to a provider. */
  public boolean isOffered() {
    return openId.isOffered(request.getServerName());
  }

  /** What the provider is called. */
  public String getName() {
    return openId.name(site.language());
  }

  /** The address that leads to the provider, and from there to where they wanted to go. */
  public String getAddress() {
    return site.to("/sign-in/openid")
        + (next == null ? "" : "?next=" + URLEncoder.encode(next, UTF_8));
  }

  /** The address at which somebody shows once more who they are, and comes back to this page. */
  public String getAgainAddress() {
    String here = URLEncoder.encode(site.addressWithQuery(), UTF_8);
    return site.to("/sign-in/openid") + "?again=1&next=" + here;
  }

  /** Sends a browser to the provider. */
  public void begin() throws IOException {
    if (!isOffered()) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    try {
      OpenIdRequest sent = openId.begin(again != null && site.isSignedIn());
      OpenIdRequests.of(request.getSession()).keep(sent, site.language().tag(), next);
      lead(sent.address().toString());
    } catch (Refused refused) {
      fail(refused);
    }
  }

  /** Takes what the provider has sent a browser back with. */
  public void end() throws IOException {
    HttpSession session = request.getSession(false);
    Optional<Answered> answered =
        session == null ? Optional.empty() : OpenIdRequests.of(session).take(clock.instant());
    if (answered.isEmpty()) {
      failure = site.say("account.openid-too-late");
      return;
    }
    try {
      if (answered.get().waiting().request().again()) showAgain(answered.get());
      else signIn(answered.get());
    } catch (Refused refused) {
      fail(refused);
    }
  }

  private void showAgain(Answered answered) throws IOException {
    Instant shownAt = openId.showAgain(answered.waiting().request(), answered.parameters());
    proof.give(Proof.Kind.PROVIDER, shownAt);
    entry.leadTo(answered.waiting().next(), site.to("/desk"));
  }

  private void signIn(Answered answered) throws IOException {
    String next = answered.waiting().next();
    OpenIdSignIn.Known known =
        openId.signIn(
            answered.waiting().request(),
            answered.parameters(),
            request.getRemoteAddr(),
            request.getHeader("User-Agent"));
    SignedIn owner = known.owner();
    if (owner.needsCode()) {
      new PendingSignIn(owner.email(), clock.instant(), false, next).keepIn(request.getSession());
      site.goTo("/sign-in/code");
    } else {
      entry.open(owner, false, Proof.Kind.PROVIDER);
      proof.give(Proof.Kind.PROVIDER, known.shownAt());
      if (owner.mustSetUp()) site.goTo("/desk/account/second-factor");
      else entry.leadTo(next, site.to("/desk"));
    }
  }

  private void fail(Refused refused) {
    failure = site.say(refused.key(), refused.arguments().toArray());
  }

  private static void lead(String address) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().redirect(address);
    context.responseComplete();
  }

  /** Why nobody was signed in. */
  public String getFailure() {
    return failure;
  }
}
