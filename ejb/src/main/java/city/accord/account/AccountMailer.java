package city.accord.account;

import city.accord.Settings;
import city.accord.mail.Outbox;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.ResourceBundle;

/**
 * Writes to the owners of accounts: links by which they choose a password or confirm an address.
 */
@Dependent
class AccountMailer {

  private static final String BUNDLE = "city.accord.account.letters";

  @PersistenceContext private EntityManager em;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Sends the owner of a new account a link to choose a password; an earlier one stops working. */
  void sendWelcome(Account account, Language language) {
    sendPasswordLink("password", account, language, PasswordLink.LIFE);
  }

  /** Sends an owner who has forgotten their password a link to choose another. */
  void sendForgotten(Account account, Language language) {
    sendPasswordLink("forgotten", account, language, PasswordLink.LIFE_IF_FORGOTTEN);
  }

  private void sendPasswordLink(String letter, Account account, Language language, Duration life) {
    takeBack(account);
    String token = Secret.random();
    PasswordLink carried = new PasswordLink(account, token, life, clock.instant());
    em.persist(carried);
    carried.sentIn(
        send(letter, account.email(), account, language, token, link("password", language, token)));
  }

  /** Takes back whatever link to choose a password the owner has, and its letter if it waits. */
  void takeBack(Account account) {
    em.createQuery(
            "select l.mailId from PasswordLink l"
                + " where l.account = :account and l.mailId is not null",
            Long.class)
        .setParameter("account", account)
        .getResultList()
        .forEach(outbox::withdraw);
    em.createQuery("delete from PasswordLink l where l.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  /** Sends a link that confirms a new address to that address; an earlier one stops working. */
  void sendEmailLink(Account account, String email, Language language) {
    em.createQuery("delete from EmailLink l where l.account = :account")
        .setParameter("account", account)
        .executeUpdate();
    String token = Secret.random();
    em.persist(new EmailLink(account, email, token, clock.instant()));
    send("email", email, account, language, token, link("email", language, token));
  }

  /** Tells the address of before that the account has moved: its owner may know nothing of it. */
  void tellOldAddress(String before, Account account, Language language) {
    send("email-changed", before, account, language, null, account.email());
  }

  /** Tells an owner that an organiser has removed their app: nobody does it behind their back. */
  void tellSecondFactorRemoved(Account account, Language language) {
    send("second-factor-removed", account.email(), account, language, null, account.email());
  }

  private long send(
      String letter,
      String recipient,
      Account account,
      Language language,
      String secret,
      String mentioned) {
    return outbox.send(
        recipient,
        language,
        text(letter + ".subject", language),
        text(letter + ".body", language, account.displayName(), mentioned),
        secret);
  }

  private static String link(String page, Language language, String token) {
    return Settings.baseUrl() + "/" + language.tag() + "/" + page + "/" + token;
  }

  private static String text(String key, Language language, Object... mentioned) {
    String pattern = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
    return new MessageFormat(pattern, language.locale()).format(mentioned);
  }
}
