package city.accord.account;

import static java.util.Comparator.comparingInt;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.Role;
import city.accord.account.Account.AccountTaken;
import city.accord.audit.AuditTrail;
import city.accord.mail.MailAddress;
import city.accord.text.Language;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whom the organisers let work on the summit, and as what. */
@Stateless
@RolesAllowed(Right.ACCOUNTS)
public class StaffAccounts {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private AccountFinder finder;
  @Inject private AccountMailer mailer;
  @Inject private SecondFactors secondFactors;
  @Inject private RecentProof proof;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** All accounts, the closed ones last. */
  public List<StaffAccount> all() {
    return finder.all().stream().map(StaffAccount::of).toList();
  }

  /**
   * Opens an account, or a closed one of the same address again, and mails its owner a link by
   * which they choose a password.
   *
   * @throws AccountTaken if an open account has this address
   * @throws AccountWithoutRole if it could do nothing
   */
  public void open(OpenAccount wanted) {
    proof.require();
    String email = MailAddress.of(wanted.email());
    Set<String> roles = wanted.roles();
    requireUsable(roles, Set.of());
    Set<Grant> grants = Accounts.grants(roles, officer(), clock.instant());
    Account account = finder.find(email).orElse(null);
    if (account == null) {
      account = new Account(email, wanted.displayName().strip(), grants);
      em.persist(account);
    } else if (account.isOpen()) {
      throw new AccountTaken(email);
    } else {
      account.openAgain(wanted.displayName().strip(), grants);
      secondFactors.removeAll(account.id(), email);
    }
    mailer.sendWelcome(account, wanted.language());
    audit.record("account.opened", email, String.join(" ", new TreeSet<>(roles)));
  }

  /**
   * Mails a new link to an owner who has not yet chosen a password; the one before stops working.
   */
  public void sendAgain(long id, Language language) {
    Account account = finder.of(id);
    if (!account.isOpen() || account.letsIn()) throw new NotThere(id);
    mailer.sendWelcome(account, language);
    audit.record("account.link-sent", account.email(), null);
  }

  /** One account, by its id. */
  public StaffAccount row(long id) {
    return StaffAccount.of(finder.of(id));
  }

  /**
   * Changes what an account may do. Its owner has to sign in again, unless it is as before.
   *
   * @param rights what it may do beside what its roles bring
   * @return whether anything changes
   * @throws AccountWithoutRole if it could do nothing
   * @throws LastOrganiser if nobody else could open accounts any more
   */
  public boolean changeGrants(long id, Set<String> roles, Set<String> rights) {
    proof.require();
    requireUsable(roles, rights);
    List<Account> keepers = finder.keepersOfAccounts();
    Account account = finder.of(id);
    if (account.hasGrants(roles, rights)) return false;
    String before = granted(account);
    account.changeGrants(roles, rights, officer(), clock.instant());
    if (!account.rights().contains(Right.ACCOUNTS) && keepers.equals(List.of(account)))
      throw new LastOrganiser();
    audit.record("account.roles-changed", account.email(), before + " → " + granted(account));
    return true;
  }

  private static String granted(Account account) {
    Set<String> all = new TreeSet<>(account.roles());
    account.singleRights().forEach(right -> all.add("+" + right));
    return String.join(" ", all);
  }

  private String officer() {
    return session.getCallerPrincipal().getName();
  }

  /** Who may do what, and why: each right of each open account, by the names of their owners. */
  public List<Permission> permissions() {
    return finder.all().stream()
        .filter(Account::isOpen)
        .flatMap(
            account ->
                account
                    .permissions()
                    .sorted(comparingInt(it -> Right.GRANTABLE.indexOf(it.right()))))
        .toList();
  }

  /** Whether the password alone does not let the owner in. */
  public boolean isSecondFactorAsked(long id) {
    return secondFactors.isAsked(id);
  }

  /** Removes app and passkeys of an owner who has lost them, and signs them out. */
  public void removeSecondFactor(long id) {
    proof.require();
    Account account = finder.of(id);
    secondFactors.removeAll(id, account.email());
    account.endSessions(clock.instant());
    mailer.tellSecondFactorRemoved(account, account.language().orElse(Language.EN));
  }

  private static void requireUsable(Set<String> roles, Set<String> rights) {
    if (roles.isEmpty() && rights.isEmpty()) throw new AccountWithoutRole();
    if (!Role.ALL.containsAll(roles)) throw new NotThere(roles);
    if (!Right.GRANTABLE.containsAll(rights)) throw new NotThere(rights);
  }

  /**
   * Closes an account: its owner is signed out with their next step, and no link of theirs works.
   *
   * @throws LastOrganiser if nobody else could open accounts any more
   */
  public void close(long id) {
    proof.require();
    List<Account> keepers = finder.keepersOfAccounts();
    Account account = finder.of(id);
    if (keepers.equals(List.of(account))) throw new LastOrganiser();
    account.close(clock.instant());
    mailer.takeBack(account);
    audit.record("account.closed", account.email(), null);
  }

  /** An account without a role could do nothing. */
  public static class AccountWithoutRole extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "roles";
    }
  }

  /** Nobody else could open accounts any more. */
  public static class LastOrganiser extends Refused {

    private static final long serialVersionUID = 1;
  }
}
