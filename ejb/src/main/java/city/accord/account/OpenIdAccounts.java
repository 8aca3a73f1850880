package city.accord.account;

import city.accord.Refused;
import city.accord.audit.AuditTrail;
import city.accord.mail.MailAddress;
import city.accord.text.Shortened;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The accounts of people whom the OpenID Connect provider has signed in. Its caller answers for
 * what the provider has said.
 */
@Stateless
@PermitAll
public class OpenIdAccounts {

  private static final int MAX_NAME = 200;

  @PersistenceContext private EntityManager em;
  @Inject private AccountFinder finder;
  @Inject private AccountChanges changes;
  @Inject private SecondFactors secondFactors;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Signs in whom the OpenID Connect provider has before it, with the roles that it says. Where
   * they have shown several factors there, none is asked for here.
   *
   * @throws NoAccount if there is no open account of the address, and the settings open none
   */
  public SignedIn signIn(
      OpenIdPerson person, OpenIdSettings settings, String caller, String browser) {
    Account account = known(person).orElseGet(() -> open(person, settings));
    if (!account.isOpen()) throw new NoAccount();
    if (settings.claim() != null) regrant(account, settings.rolesOf(person.values()));
    boolean asked = secondFactors.isAsked(account.id());
    boolean mustSetUp = !person.several() && !asked && secondFactors.isRequired(account.rights());
    boolean needsCode = asked && !person.several();
    if (!needsCode) changes.signedIn(account.id(), caller, browser == null ? "" : browser);
    return new SignedIn(
        account.email(), account.displayName(), account.rights(), needsCode, mustSetUp);
  }

  /**
   * The last who looks after accounts keeps the roles that let them, whatever the provider says.
   */
  private void regrant(Account account, Set<String> said) {
    Set<String> roles = new TreeSet<>(said);
    if (account.wouldLeaveAccounts(said) && !finder.isAccountsKeptWithout(account))
      roles.addAll(account.rolesThatKeepAccounts());
    if (!account.regrantByProvider(roles, clock.instant())) return;
    audit.recordAs(
        account.email(),
        "account.roles-changed",
        account.email(),
        String.join(" ", new TreeSet<>(account.roles())));
  }

  /** Whether the provider has the owner of an account before it. */
  public boolean isOwner(String email, OpenIdPerson person) {
    return known(person).filter(account -> account.isOf(email)).isPresent();
  }

  /** By what the provider calls them; at the first sign-in by their address. */
  private Optional<Account> known(OpenIdPerson person) {
    return finder
        .find(person)
        .or(
            () ->
                finder
                    .find(person.email())
                    .filter(found -> found.isOf(person.email()))
                    .filter(found -> found.admits(person)));
  }

  private Account open(OpenIdPerson person, OpenIdSettings settings) {
    Set<String> roles = settings.rolesOf(person.values());
    if (!settings.opensAccounts() || roles.isEmpty() || finder.find(person.email()).isPresent())
      throw new NoAccount();
    Set<Grant> grants = Accounts.grants(roles, Account.PROVIDER, clock.instant());
    Account opened =
        new Account(
            MailAddress.of(person.email()), Shortened.to(MAX_NAME, person.displayName()), grants);
    opened.admits(person);
    em.persist(opened);
    em.flush();
    audit.recordAs(
        opened.email(), "account.opened", opened.email(), String.join(" ", new TreeSet<>(roles)));
    return opened;
  }

  /** Whom the OpenID Connect provider knows has no account here. */
  public static class NoAccount extends Refused {

    private static final long serialVersionUID = 1;
  }
}
