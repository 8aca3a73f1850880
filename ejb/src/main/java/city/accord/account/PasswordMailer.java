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
import java.util.ResourceBundle;

/** Writes to the owner of a new account, with the link by which they choose their password. */
@Dependent
class PasswordMailer {

  private static final String BUNDLE = "city.accord.account.letters";

  @PersistenceContext private EntityManager em;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Sends the link; one that was sent before stops working. */
  void send(Account account, Language language) {
    takeBack(account);
    String token = Secret.random();
    PasswordLink carried = new PasswordLink(account, token, clock.instant());
    em.persist(carried);
    String link = Settings.baseUrl() + "/" + language.tag() + "/password/" + token;
    carried.sentIn(
        outbox.send(
            account.email(),
            language,
            text("password.subject", language),
            text(
                "password.body", language, account.displayName(), link, PasswordLink.LIFE.toDays()),
            token));
  }

  /** Takes back whatever link the account's owner has, and its letter where that has not left. */
  void takeBack(Account account) {
    em.createQuery(
            "select l.mailId from PasswordLink l where l.account = :account and l.mailId is not"
                + " null",
            Long.class)
        .setParameter("account", account)
        .getResultList()
        .forEach(outbox::withdraw);
    em.createQuery("delete from PasswordLink l where l.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  private static String text(String key, Language language, Object... mentioned) {
    String pattern = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
    return new MessageFormat(pattern, language.locale()).format(mentioned);
  }
}
