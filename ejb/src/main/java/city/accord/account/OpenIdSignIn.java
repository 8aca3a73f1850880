package city.accord.account;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Settings;
import city.accord.account.Brake.TooManyTries;
import city.accord.account.OpenIdAccounts.NoAccount;
import city.accord.account.OpenIdProvider.OpenIdAway;
import city.accord.account.OpenIdProvider.OpenIdRefused;
import city.accord.audit.AuditTrail;
import city.accord.text.Language;
import city.accord.text.Shortened;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Sign-in by an OpenID Connect provider, where the operator has set one up. The provider answers
 * for the mail address, which it has to have verified; by it the account is found the first time,
 * and later by what the provider calls its owner. Runs without a transaction, because a provider
 * may be slow.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class OpenIdSignIn {

  private static final Logger LOG = Logger.getLogger("city.accord.account.OpenIdSignIn");

  private static final int MAX_REASON = 200;

  @Resource private SessionContext session;
  @Inject private OpenIdProviders providers;
  @Inject private OpenIdAccounts accounts;
  @Inject private Brake brake;
  @Inject private AuditTrail audit;

  /**
   * Who has come back.
   *
   * @param shownAt when they have shown who they are; long ago where the provider does not say
   */
  public record Known(SignedIn owner, Instant shownAt) {}

  /** Whether pages of this host can lead to a provider: it sends people back to the base URL. */
  public boolean isOffered(String host) {
    return Settings.get("accord.openid.issuer").isPresent()
        && host.equalsIgnoreCase(URI.create(Settings.baseUrl()).getHost());
  }

  /** What the provider is called on the button that leads to it. */
  public String name(Language language) {
    return OpenIdSettings.name(language);
  }

  /**
   * Where somebody is sent, to sign in or to show once more who they are.
   *
   * @throws OpenIdAway if the provider does not answer
   */
  public OpenIdRequest begin(boolean again) {
    return told(() -> providers.get().begin(again));
  }

  /**
   * Signs in whoever the provider has sent back.
   *
   * @param answer the parameters of the address to which they were sent
   * @param from the caller's network address
   * @throws OpenIdRefused if the answer does not hold
   * @throws OpenIdAway if the provider does not answer
   * @throws NoAccount if they have none here
   * @throws TooManyTries after too many wrong answers, until the wait is over
   */
  public Known signIn(
      OpenIdRequest request, Map<String, List<String>> answer, String from, String browser) {
    List<TryLimit> limits = List.of(SignInLimits.mild("openid from caller " + from, 20));
    brake.admit(limits);
    OpenIdPerson person = told(() -> providers.get().finish(request, answer));
    SignedIn owner = owner(person, from, browser);
    brake.takeBack(limits);
    return new Known(owner, person.shownAt().orElse(Instant.EPOCH));
  }

  private SignedIn owner(OpenIdPerson person, String from, String browser) {
    try {
      return accounts.signIn(person, providers.get().settings(), from, browser);
    } catch (NoAccount none) {
      audit.recordOfStranger("account.openid-refused", person.email(), "no account");
      throw none;
    }
  }

  /**
   * When whoever is signed in has shown once more who they are.
   *
   * @throws OpenIdRefused if it was another, or the answer does not hold
   */
  public Instant showAgain(OpenIdRequest request, Map<String, List<String>> answer) {
    OpenIdPerson person = told(() -> providers.get().finish(request, answer));
    if (!accounts.isOwner(session.getCallerPrincipal().getName(), person))
      throw new OpenIdRefused("another person");
    return person.shownAt().orElseThrow();
  }

  private interface Asking<T> {
    T ask();
  }

  private <T> T told(Asking<T> asking) {
    try {
      return asking.ask();
    } catch (OpenIdRefused refused) {
      String why = Shortened.to(MAX_REASON, refused.why().replaceAll("[^ -~]", "?"));
      LOG.info(() -> "A sign-in by OpenID Connect was refused: " + why);
      audit.recordOfStranger("account.openid-refused", "OpenID Connect", why);
      throw refused;
    } catch (OpenIdAway away) {
      LOG.warning(() -> "The OpenID Connect provider does not answer: " + why(away));
      throw away;
    }
  }

  private static String why(OpenIdAway away) {
    return Optional.ofNullable(away.getCause()).map(String::valueOf).orElse("too many wait for it");
  }
}
