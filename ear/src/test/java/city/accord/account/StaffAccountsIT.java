package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.Right;
import city.accord.Role;
import city.accord.account.Account.AccountTaken;
import city.accord.account.ExpiringLink.LinkNotValid;
import city.accord.account.Passwords.WeakPassword;
import city.accord.account.RecentProof.ProofNeeded;
import city.accord.account.StaffAccounts.AccountWithoutRole;
import city.accord.account.StaffAccounts.LastOrganiser;
import city.accord.mail.MailAddress.NotAnAddress;
import city.accord.mail.MailRow;
import city.accord.mail.Outbox;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsWitness;
import city.accord.testing.Letters;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How someone is let in to work on the summit, and how that ends. */
@ArquillianTest
class StaffAccountsIT {

  private static final String PASSWORD = "a few easy words";

  @Inject private AsOrganiser organiser;
  @Inject private AsWitness witness;
  @Inject private AsAccount account;
  @Inject private StaffAccounts staff;
  @Inject private RecentProof proof;
  @Inject private KeptSignIns signIns;
  @Inject private PasswordLinks links;
  @Inject private Accounts accounts;
  @Inject private OpenIdAccounts openIds;
  @Inject private Outbox outbox;
  @Inject private Letters letters;

  private final String email = UUID.randomUUID() + "@staff.example";

  @Test
  void aNewAccountHolderChoosesAPasswordByTheLinkAndSignsIn() {
    open(email, Role.WITNESS, Role.PRESS);
    assertEquals(Optional.empty(), signIn(PASSWORD), "there is no password yet");
    String token = token();
    assertEquals(Optional.of(email), links.owner(token));
    links.choose(token, PASSWORD);
    assertEquals(rights(Role.WITNESS, Role.PRESS), signIn(PASSWORD).orElseThrow().rights());
  }

  @Test
  void anOrganiserNeverReadsTheLinkOfSomebodyElse() {
    open(email, Role.WITNESS);
    String before = body();
    String token = token();
    assertFalse(before.contains(token), before);
    assertFalse(body().contains(token), body());
    assertTrue(body().contains("/zh-Hant/password/••••••••"), body());
  }

  @Test
  void whoeverHasARoleOfTheSettingHasToSetUpAnAppFirst() {
    open(email, Role.WITNESS);
    links.choose(token(), PASSWORD);
    assertFalse(signIn(PASSWORD).orElseThrow().mustSetUp());
    System.setProperty("accord.second.factor.roles", "ceremony, witness");
    try {
      assertTrue(signIn(PASSWORD).orElseThrow().mustSetUp());
    } finally {
      System.clearProperty("accord.second.factor.roles");
    }
  }

  @Test
  void aLinkWorksOnce() {
    open(email, Role.WITNESS);
    String token = token();
    assertThrows(WeakPassword.class, () -> links.choose(token, "too short"));
    links.choose(token, PASSWORD);
    assertThrows(LinkNotValid.class, () -> links.choose(token, "somebody else’s words"));
    assertEquals(Optional.empty(), links.owner(token));
    assertTrue(signIn(PASSWORD).isPresent());
  }

  @Test
  void aLinkSentAgainReplacesTheOneBefore() {
    open(email, Role.WITNESS);
    String first = token();
    organiser.run(() -> staff.sendAgain(account().id(), Language.ZH_HANT));
    assertThrows(LinkNotValid.class, () -> links.choose(first, PASSWORD));
    links.choose(token(), PASSWORD);
    assertTrue(signIn(PASSWORD).isPresent());
  }

  @Test
  void aClosedAccountCannotSignInAndItsSessionsEnd() {
    open(email, Role.WITNESS);
    long before = here();
    links.choose(token(), PASSWORD);
    assertFalse(signIns.mayGoOn(before), "with the password of before");
    long here = here();
    assertTrue(signIns.mayGoOn(here));
    organiser.run(() -> staff.close(account().id()));
    assertEquals(Optional.empty(), signIn(PASSWORD));
    assertFalse(signIns.mayGoOn(here));
  }

  /** Somebody who is signed in from now on. */
  private long here() {
    return signIns.keep(email, false).id();
  }

  @Test
  void theLinkOfAClosedAccountDoesNotWork() {
    open(email, Role.WITNESS);
    String token = token();
    organiser.run(() -> staff.close(account().id()));
    assertThrows(LinkNotValid.class, () -> links.choose(token, PASSWORD));
  }

  @Test
  void aReopenedAccountHasNewRolesAndNoneOfTheOldOnes() {
    open(email, Role.WITNESS);
    long here = here();
    links.choose(token(), PASSWORD);
    organiser.run(() -> staff.close(account().id()));
    open(email, Role.PRESS);
    assertEquals(Optional.empty(), signIn(PASSWORD));
    assertFalse(signIns.mayGoOn(here), "whoever was here before it was closed");
    links.choose(token(), PASSWORD);
    assertEquals(rights(Role.PRESS), signIn(PASSWORD).orElseThrow().rights());
  }

  @Test
  void anAccountNeedsAnAddressOfItsOwnAndARole() {
    open(email, Role.WITNESS);
    assertThrows(AccountTaken.class, () -> open(email, Role.PRESS));
    assertThrows(AccountWithoutRole.class, () -> open("no-role-" + email));
    assertThrows(NotAnAddress.class, () -> open("nowhere", Role.PRESS));
  }

  /** Or every such address would be another one to try five passwords for. */
  @Test
  void anAddressOfOtherLettersOpensNothingWhateverTheDatabaseTakesThemFor() {
    open(email, Role.WITNESS);
    links.choose(token(), PASSWORD);
    String accented = email.replace("staff", "stäff");
    assertEquals(Optional.empty(), accounts.signIn(accented, PASSWORD, "192.0.2.1", null));
    String capital = " " + email.toUpperCase(Locale.ROOT);
    assertTrue(accounts.signIn(capital, PASSWORD, "192.0.2.1", null).isPresent());
  }

  @Test
  void theLastOrganiserWhoCanSignInStays() {
    open(email, Role.ORGANISER);
    links.choose(token(), PASSWORD);
    // nobody signs in to this database: other tests act by role
    List<StaffAccount> others =
        organisers().stream().filter(one -> !one.email().equals(email)).toList();
    for (StaffAccount other : others) organiser.run(() -> staff.close(other.id()));
    open("waiting-" + email, Role.ORGANISER);
    assertThrows(
        LastOrganiser.class, () -> organiser.run(() -> staff.close(account().id())), "one waits");
    assertTrue(signIn(PASSWORD).isPresent());
  }

  @Test
  void theProviderTakesTheRoleFromAnyOrganiserButTheLast() {
    open(email, Role.WITNESS);
    links.choose(token(), PASSWORD);
    OpenIdSettings provider =
        new OpenIdSettings(
            URI.create("https://provider.example"),
            "accord",
            null,
            URI.create("https://summit.example/return"),
            "groups",
            Map.of("desk", Set.of(Role.ORGANISER)),
            true,
            Set.of());
    assertTrue(signIn(provider, "desk").contains(Right.ACCOUNTS));
    List<StaffAccount> others =
        organisers().stream().filter(one -> !one.email().equals(email)).toList();
    for (StaffAccount other : others) organiser.run(() -> staff.close(other.id()));
    assertTrue(signIn(provider, "all staff").contains(Right.ACCOUNTS), "nobody else is left");
    open("second-" + email, Role.ORGANISER);
    links.choose(tokenOf("second-" + email), PASSWORD);
    assertFalse(signIn(provider, "all staff").contains(Right.ACCOUNTS));
  }

  private Set<String> signIn(OpenIdSettings provider, String group) {
    OpenIdPerson person =
        new OpenIdPerson(
            "https://provider.example",
            email,
            email,
            "Chiu",
            Set.of(group),
            true,
            Optional.empty());
    return openIds.signIn(person, provider, "192.0.2.1", null).rights();
  }

  @Test
  void onlyOrganisersCreateAccounts() {
    assertThrows(EJBAccessException.class, () -> witness.get(staff::all));
  }

  @Test
  void anAccountMayDoWhatItsRolesBringAndWhatItWasGivenOneByOne() {
    open(email, Role.WITNESS);
    links.choose(token(), PASSWORD);
    change(Set.of(Role.WITNESS), Set.of(Right.SEAL));
    assertEquals(
        Set.of(Right.WITNESS, Right.SEAL, Right.SIGNED_IN),
        signIn(PASSWORD).orElseThrow().rights());
    assertThrows(AccountWithoutRole.class, () -> change(Set.of(), Set.of()));
    assertThrows(NotThere.class, () -> change(Set.of(), Set.of(Right.SETTING_UP)));
  }

  @Test
  void rolesAsBeforeSignNobodyOut() {
    open(email, Role.WITNESS);
    links.choose(token(), PASSWORD);
    assertTrue(change(Set.of(Role.PRESS), Set.of(Right.SEAL)));
    assertFalse(change(Set.of(Role.PRESS), Set.of(Right.SEAL)));
  }

  @Test
  void anOfficersNameHidesNothing() {
    OpenAccount turned =
        new OpenAccount(email, "Tsai\u202e Hui-ling", Set.of(Role.WITNESS), Language.EN);
    assertThrows(HiddenCharacter.class, () -> organiser.run(() -> staff.open(turned)));
  }

  @Test
  void itIsKnownWhyAnAccountHasARightAndWhoGaveIt() {
    open(email, Role.WITNESS);
    Set<String> keeper = Set.of(Right.ACCOUNTS);
    account.run(
        "keeper@staff.example",
        keeper,
        () -> {
          proof.give(Proof.Kind.PASSWORD);
          staff.changeGrants(account().id(), Set.of(Role.WITNESS), Set.of(Right.SEAL));
        });
    List<Permission> known =
        organiser.get(staff::permissions).stream()
            .filter(one -> one.email().equals(email))
            .toList();
    assertEquals(
        List.of(Right.SEAL, Right.WITNESS), known.stream().map(Permission::right).toList());
    assertNull(known.get(0).role(), "given by itself");
    assertEquals("keeper@staff.example", known.get(0).by());
    assertEquals(Role.WITNESS, known.get(1).role());
    assertEquals("anonymous", known.get(1).by(), "kept from before");
  }

  @Test
  void whoeverSignedInLongAgoShowsOnceMoreWhoTheyAre() {
    open(email, Role.WITNESS);
    Set<String> keeper = Set.of(Right.ACCOUNTS);
    Runnable close = () -> staff.close(account().id());
    String nobody = "long-ago-" + email;
    assertThrows(ProofNeeded.class, () -> account.run(nobody, keeper, close));
    assertTrue(account().open());
    Runnable proved =
        () -> {
          proof.give(Proof.Kind.PASSWORD);
          close.run();
        };
    account.run(nobody, keeper, proved);
    assertFalse(account().open());
  }

  private boolean change(Set<String> roles, Set<String> rights) {
    return organiser.get(() -> staff.changeGrants(account().id(), roles, rights));
  }

  private static Set<String> rights(String... roles) {
    Set<String> rights = Right.ofRoles(List.of(roles));
    rights.add(Right.SIGNED_IN);
    return rights;
  }

  private void open(String address, String... roles) {
    OpenAccount wanted = new OpenAccount(address, "Tsai Hui-ling", Set.of(roles), Language.ZH_HANT);
    organiser.run(() -> staff.open(wanted));
  }

  private List<StaffAccount> organisers() {
    return organiser.get(staff::all).stream()
        .filter(one -> one.open() && !one.waiting() && one.roles().contains(Role.ORGANISER))
        .toList();
  }

  private StaffAccount account() {
    return organiser.get(staff::all).stream()
        .filter(one -> one.email().equals(email))
        .findFirst()
        .orElseThrow();
  }

  private Optional<SignedIn> signIn(String password) {
    return accounts.signIn(email, password, "192.0.2.1", null);
  }

  /** The newest mail to the account's owner, as the desk shows it. */
  private String body() {
    return organiser.get(() -> outbox.newest(null, 50)).stream()
        .filter(mail -> mail.recipient().equals(email))
        .map(MailRow::body)
        .findFirst()
        .orElseThrow();
  }

  /** What the newest mail to the account’s owner leads to. */
  private String token() {
    return tokenOf(email);
  }

  private String tokenOf(String address) {
    return letters.newestTo(address).replaceFirst("(?s).*/zh-Hant/password/(\\S+).*", "$1");
  }
}
