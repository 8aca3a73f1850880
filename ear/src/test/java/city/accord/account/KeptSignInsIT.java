package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Right;
import city.accord.Role;
import city.accord.account.KeptSignIns.Given;
import city.accord.account.KeptSignIns.TakenUp;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How another server goes on with a sign-in. */
@ArquillianTest
class KeptSignInsIT {

  private static final String PASSWORD = "a few easy words";

  @Inject private Accounts accounts;
  @Inject private KeptSignIns signIns;

  private final String email = UUID.randomUUID() + "@kept.example";

  @Test
  void anotherServerKnowsWhoItIsWhatTheyMayAndWhenTheyShowedIt() {
    Given given = signIn(true);
    Proof shown = new Proof(Instant.now().truncatedTo(ChronoUnit.MICROS), Proof.Kind.PASSKEY);
    signIns.proved(given.id(), shown);
    TakenUp known = signIns.takeUp(given.token()).orElseThrow();
    assertEquals(given.id(), known.id());
    assertTrue(known.shared());
    assertEquals(email, known.owner().email());
    assertTrue(known.owner().rights().containsAll(Set.of(Right.WITNESS, Right.SIGNED_IN)));
    assertFalse(known.owner().mustSetUp());
    assertEquals(Optional.of(shown), known.proof());
  }

  @Test
  void aGuessedTokenOpensNothing() {
    signIn(false);
    assertEquals(Optional.empty(), signIns.takeUp(Secret.random()));
  }

  @Test
  void whoeverHasSignedOutIsSignedOutAtEveryServer() {
    Given given = signIn(false);
    signIns.end(given.id());
    assertFalse(signIns.mayGoOn(given.id()));
    assertEquals(Optional.empty(), signIns.takeUp(given.token()));
  }

  @Test
  void aRenewedSignInHasAnotherToken() {
    Given given = signIn(false);
    String next = signIns.renew(given.id());
    assertEquals(Optional.empty(), signIns.takeUp(given.token()));
    assertTrue(signIns.takeUp(next).isPresent());
  }

  private Given signIn(boolean shared) {
    accounts.open(email, "Tsai Hui-ling", PASSWORD, Set.of(Role.WITNESS));
    return signIns.keep(email, shared);
  }
}
