package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.Role;
import city.accord.account.ExpiringLink.LinkNotValid;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The link that lets the first organiser in, once somebody else has an account. */
@ArquillianTest
class SetUpIT {

  private static final String PASSWORD = "a few easy words";

  @Inject private SetUp setUp;
  @Inject private Accounts accounts;
  @PersistenceContext private EntityManager em;
  @Resource private UserTransaction transaction;

  private final String token = UUID.randomUUID().toString();

  @Test
  void aLinkOfAnEarlierStartCreatesNoSecondOrganiser() throws Exception {
    String first = token + "@first.example";
    accounts.open(first, "Lin Yi-chun", PASSWORD, Set.of(Role.WITNESS));
    keepLinkOfAnEarlierStart();
    assertFalse(setUp.isOpen(token));
    String second = token + "@second.example";
    assertThrows(LinkNotValid.class, () -> setUp.openFirst(token, second, "Mallory", PASSWORD));
    assertEquals(Optional.empty(), accounts.signIn(second, PASSWORD, "2001:db8:5e7::1", null));
  }

  private void keepLinkOfAnEarlierStart() throws Exception {
    transaction.begin();
    em.createNativeQuery("insert into set_up_link (token_hash, expires_at) values (?, ?)")
        .setParameter(1, Secret.hash(token))
        .setParameter(2, java.sql.Timestamp.from(Instant.now().plusSeconds(3600)))
        .executeUpdate();
    transaction.commit();
  }
}
