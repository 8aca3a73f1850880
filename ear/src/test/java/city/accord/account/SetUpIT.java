package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Right;
import city.accord.Role;
import city.accord.SchemaReady;
import city.accord.Settings;
import city.accord.account.ExpiringLink.LinkNotValid;
import city.accord.testing.AsOrganiser;
import city.accord.testing.SoftAuthenticator;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
  @Inject private PasswordLinks links;
  @Inject private Passkeys passkeys;
  @Inject private SecondFactors secondFactors;
  @Inject private StaffAccounts staff;
  @Inject private AsOrganiser organiser;
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

  /**
   * What docs/operating.md says under “Lost access”, for whoever has neither password nor phone.
   */
  @Test
  void anOrganiserWhoLostPhoneAndPasswordGetsInByTheOperatorsLink() throws Exception {
    String email = token + "@lost.example";
    String from = "2001:db8:105::1";
    accounts.open(email, "Lin Yi-chun", PASSWORD, Set.of(Role.ORGANISER));
    addPasskey(email);
    assertTrue(accounts.signIn(email, PASSWORD, from, null).orElseThrow().needsCode());

    System.setProperty("accord.recover.account", email);
    try {
      setUp.greet(new SchemaReady());
    } finally {
      System.clearProperty("accord.recover.account");
    }
    Path file = Settings.dataFolder().resolve("recovery-link.txt");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    String link = Files.readString(file).strip();
    links.choose(link.substring(link.lastIndexOf('/') + 1), "three other words");
    assertEquals(Optional.empty(), accounts.signIn(email, PASSWORD, from, null));
    SignedIn owner = accounts.signIn(email, "three other words", from, null).orElseThrow();
    assertFalse(owner.needsCode());
    assertTrue(owner.rights().contains(Right.ACCOUNTS));
  }

  private void addPasskey(String email) throws Exception {
    long id =
        organiser.get(staff::all).stream()
            .filter(account -> account.email().equals(email))
            .findFirst()
            .orElseThrow()
            .id();
    SoftAuthenticator phone = new SoftAuthenticator();
    phone.origin = Settings.baseUrl();
    PasskeyRequest request = passkeys.creation(id, email, "Lin Yi-chun");
    secondFactors.addPasskey(id, email, request, phone.create(request.options()), "Phone");
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
