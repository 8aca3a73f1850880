package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Role;
import city.accord.Settings;
import city.accord.account.Passkeys.PasskeyRefused;
import city.accord.testing.AsOrganiser;
import city.accord.testing.SoftAuthenticator;
import city.accord.text.Language;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a passkey lets in, and what it has to be for that. */
@ArquillianTest
class PasskeysIT {

  private static final String PASSWORD = "a few easy words";
  private static final String HERE = "192.0.2.1";

  @Inject private Accounts accounts;
  @Inject private SecondFactors secondFactors;
  @Inject private Passkeys passkeys;
  @Inject private StaffAccounts staff;
  @Inject private AsOrganiser organiser;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  private final String email = UUID.randomUUID() + "@passkey.example";

  private long account;
  private SoftAuthenticator phone;
  private List<String> recoveryCodes;

  @BeforeEach
  void addPasskey() throws Exception {
    accounts.open(email, "Tsai Hui-ling", PASSWORD, Set.of(Role.WITNESS));
    account = staffAccount().id();
    phone = new SoftAuthenticator();
    phone.origin = Settings.baseUrl();
    recoveryCodes = add(phone, "Phone");
  }

  @Test
  void aPasskeySignsItsOwnerInWithoutAPassword() throws Exception {
    SignedIn owner = signIn(phone);
    assertEquals(email, owner.email());
    assertFalse(owner.needsCode());
    PasskeyRow row = passkeys.of(account).get(0);
    assertEquals("Phone", row.name());
    assertTrue(row.lastUsedAt().isAfter(row.createdAt()));
  }

  @Test
  void afterThePasswordAPasskeyOrARecoveryCodeIsAskedFor() throws Exception {
    assertTrue(accounts.signIn(email, PASSWORD, HERE, null).orElseThrow().needsCode());
    assertEquals(10, recoveryCodes.size());
    assertEquals(email, accounts.confirm(email, recoveryCodes.get(0), HERE, null).email());
    PasskeyRequest request = accounts.passkeyRequest(Optional.of(email));
    String answer = phone.get(request.options());
    assertEquals(email, accounts.signIn(request, answer, HERE, null).email());
  }

  @Test
  void afterThePasswordNoPasskeyOfAnotherAccountWillDo() throws Exception {
    accounts.open("other-" + email, "Chen Mei-hui", PASSWORD, Set.of(Role.WITNESS));
    PasskeyRequest request = accounts.passkeyRequest(Optional.of("other-" + email));
    assertRefused(request, phone.get(request.options()));
  }

  @Test
  void aPasskeyServesARoleThatHasToHaveASecondFactor() throws Exception {
    System.setProperty("accord.second.factor.roles", "witness");
    try {
      assertFalse(signIn(phone).mustSetUp());
      assertFalse(accounts.signIn(email, PASSWORD, HERE, null).orElseThrow().mustSetUp());
      secondFactors.removePasskey(account, passkeys.of(account).get(0).id(), email);
      assertTrue(accounts.signIn(email, PASSWORD, HERE, null).orElseThrow().mustSetUp());
    } finally {
      System.clearProperty("accord.second.factor.roles");
    }
  }

  @Test
  void aPasskeyIsTakenFromAddressesOfThisServerOnly() throws Exception {
    for (String elsewhere :
        List.of("https://localhost.example", "http://localhost:1", "https://evil.localhost")) {
      phone.origin = elsewhere;
      PasskeyRequest request = accounts.passkeyRequest(Optional.empty());
      assertRefused(request, phone.get(request.options()));
      SoftAuthenticator another = new SoftAuthenticator();
      another.origin = elsewhere;
      assertThrows(PasskeyRefused.class, () -> add(another, "Elsewhere"));
    }
  }

  @Test
  void aPasskeyIsTakenOnlyWhereItsHolderWasVerified() throws Exception {
    phone.verified = false;
    PasskeyRequest request = accounts.passkeyRequest(Optional.empty());
    assertRefused(request, phone.get(request.options()));
    SoftAuthenticator another = new SoftAuthenticator();
    another.origin = phone.origin;
    another.verified = false;
    assertThrows(PasskeyRefused.class, () -> add(another, "Unverified"));
  }

  @Test
  void anAnswerToAnotherRequestIsRefused() throws Exception {
    PasskeyRequest first = accounts.passkeyRequest(Optional.empty());
    PasskeyRequest second = accounts.passkeyRequest(Optional.empty());
    assertRefused(second, phone.get(first.options()));
    assertRefused(second, "{}");
    assertRefused(second, "no JSON at all");
  }

  @Test
  void aPasskeyThatHasSignedLessOftenThanBeforeIsRefusedAndOnRecord() throws Exception {
    phone.count = 7;
    signIn(phone);
    phone.count = 6;
    PasskeyRequest request = accounts.passkeyRequest(Optional.empty());
    assertRefused(request, phone.get(request.options()));
    assertTrue(onRecord().contains("account.passkey-copied"), onRecord().toString());
    phone.count = 8;
    signIn(phone);
  }

  @Test
  void aRemovedPasskeyOpensNothingAndTheLastOneTakesTheRecoveryCodesAlong() throws Exception {
    SoftAuthenticator laptop = new SoftAuthenticator();
    laptop.origin = phone.origin;
    assertEquals(List.of(), add(laptop, "Laptop"), "the codes of the first serve both");
    secondFactors.removePasskey(account, passkeys.of(account).get(0).id(), email);
    PasskeyRequest request = accounts.passkeyRequest(Optional.empty());
    assertRefused(request, phone.get(request.options()));
    signIn(laptop);
    assertEquals(email, accounts.confirm(email, recoveryCodes.get(0), HERE, null).email());
    secondFactors.removePasskey(account, passkeys.of(account).get(0).id(), email);
    assertFalse(accounts.signIn(email, PASSWORD, HERE, null).orElseThrow().needsCode());
    assertThrows(
        SecondFactors.WrongCode.class,
        () -> accounts.confirm(email, recoveryCodes.get(1), HERE, null));
    assertTrue(onRecord().contains("account.passkey-removed"), onRecord().toString());
  }

  @Test
  void aPasskeyOfAClosedAccountOpensNothingNorOnceItIsOpenedAgain() throws Exception {
    organiser.run(() -> staff.close(account));
    PasskeyRequest request = accounts.passkeyRequest(Optional.empty());
    assertRefused(request, phone.get(request.options()));
    organiser.run(
        () -> staff.open(new OpenAccount(email, "Tsai", Set.of(Role.PRESS), Language.EN)));
    assertRefused(request, phone.get(request.options()));
    assertEquals(List.of(), passkeys.of(account));
  }

  private List<String> add(SoftAuthenticator made, String name) throws Exception {
    PasskeyRequest request = passkeys.creation(account, email, "Tsai Hui-ling");
    return secondFactors.addPasskey(account, email, request, made.create(request.options()), name);
  }

  private SignedIn signIn(SoftAuthenticator with) throws Exception {
    PasskeyRequest request = accounts.passkeyRequest(Optional.empty());
    return accounts.signIn(request, with.get(request.options()), HERE, null);
  }

  private void assertRefused(PasskeyRequest request, String answer) {
    assertThrows(PasskeyRefused.class, () -> accounts.signIn(request, answer, from(), null));
  }

  /** From a network of this test's own: what it does wrong is not held against another. */
  private String from() {
    return "2001:db8:" + Integer.toHexString(email.hashCode() >>> 16) + "::1";
  }

  private StaffAccount staffAccount() {
    return organiser.get(staff::all).stream()
        .filter(one -> one.email().equals(email))
        .findFirst()
        .orElseThrow();
  }

  private List<String> onRecord() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement events =
            connection.prepareStatement("select event from audit_entry where subject = ?")) {
      events.setString(1, email);
      List<String> all = new ArrayList<>();
      try (ResultSet rows = events.executeQuery()) {
        while (rows.next()) all.add(rows.getString(1));
      }
      return all;
    }
  }
}
