package city.accord.account;

import city.accord.Role;
import city.accord.Settings;
import city.accord.account.ExpiringLink.LinkNotValid;
import city.accord.mail.MailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import java.util.logging.Logger;

/** Lets the first organiser in: on a server without accounts, its log shows a one-time link. */
@Startup
@Singleton
@DependsOn("Schema")
@PermitAll
public class SetUp {

  private static final Logger LOG = Logger.getLogger(SetUp.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  @PostConstruct
  void greet() {
    if (Settings.demonstration() || !accounts.none()) return;
    String token = Secret.random();
    em.persist(new SetUpLink(token, clock.instant()));
    LOG.info(
        () ->
            "No account yet. The first organiser opens one here, once, within a day: "
                + Settings.baseUrl()
                + "/en/set-up/"
                + token);
  }

  /**
   * Opens the first organiser's account and uses the link up.
   *
   * @throws LinkNotValid if the link is unknown, used or expired
   */
  public void openFirst(String token, String email, String displayName, String password) {
    ExpiringLink.find(em, SetUpLink.class, token)
        .orElseThrow(LinkNotValid::new)
        .use(clock.instant());
    accounts.open(
        MailAddress.of(email),
        displayName,
        password,
        Set.of(Role.ORGANISER, Role.PROGRAMME, Role.CEREMONY, Role.PRESS, Role.OPERATOR));
  }
}
