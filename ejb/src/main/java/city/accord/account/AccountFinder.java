package city.accord.account;

import city.accord.Entities;
import city.accord.Right;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where accounts are looked up. */
@Dependent
class AccountFinder {

  @PersistenceContext private EntityManager em;

  Optional<Account> find(String email) {
    return em.createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email.strip())
        .getResultStream()
        .findFirst();
  }

  /** The account whose owner the OpenID Connect provider has signed in before. */
  Optional<Account> find(OpenIdPerson person) {
    return em.createQuery(
            "select a from Account a where a.openIdIssuer = :issuer and a.openIdSubject = :subject",
            Account.class)
        .setParameter("issuer", person.issuer())
        .setParameter("subject", person.subject())
        .getResultStream()
        .findFirst();
  }

  Account of(long id) {
    return Entities.require(em, Account.class, id);
  }

  /** All accounts, the closed ones last. */
  List<Account> all() {
    return em.createQuery(
            "select a from Account a order by a.closed, a.displayName, a.id", Account.class)
        .getResultList();
  }

  /** From which addresses somebody has signed in to an account since then. */
  List<String> signInsSince(Account account, Instant since) {
    return em.createQuery(
            "select distinct s.caller from SignIn s where s.account = :account and s.at > :since",
            String.class)
        .setParameter("account", account)
        .setParameter("since", since)
        .getResultList();
  }

  boolean isEmpty() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
  }

  /**
   * Those who can sign in and look after accounts, held until the end of the transaction: two of
   * them must not close each other.
   */
  List<Account> keepersOfAccounts() {
    return openAccounts()
        .filter(Account::letsIn)
        .filter(account -> account.rights().contains(Right.ACCOUNTS))
        .toList();
  }

  /**
   * Whether somebody else looks after accounts and can sign in, by password or by the provider;
   * held until the end of the transaction.
   */
  boolean isAccountsKeptWithout(Account account) {
    return openAccounts()
        .filter(other -> !other.equals(account) && (other.letsIn() || other.isKnownToProvider()))
        .anyMatch(other -> other.rights().contains(Right.ACCOUNTS));
  }

  private Stream<Account> openAccounts() {
    return em.createQuery(
            "select a from Account a where a.closed = false order by a.id", Account.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream();
  }
}
