package city.accord.account;

import city.accord.NotThere;
import city.accord.Right;
import city.accord.account.SecondFactors.SecondFactorRequired;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The passkeys of whoever is signed in. */
@Stateless
@RolesAllowed({Right.SIGNED_IN, Right.SETTING_UP})
public class OwnPasskeys {

  @Resource private SessionContext session;
  @Inject private AccountFinder finder;
  @Inject private Passkeys passkeys;
  @Inject private SecondFactors secondFactors;
  @Inject private RecentProof proof;
  @Inject private Clock clock;

  /** In the order in which they were added. */
  public List<PasskeyRow> all() {
    return passkeys.of(own().id());
  }

  /** What the owner's authenticator is asked for to make another. */
  public PasskeyRequest creation() {
    Account own = own();
    return passkeys.creation(own.id(), own.email(), own.displayName());
  }

  /**
   * Keeps the passkey that an authenticator has made, and signs the owner out everywhere else.
   *
   * @param answer of the authenticator to the request, in JSON
   * @return recovery codes, which are shown this once; none where the owner has some already
   * @throws RecentProof.ProofNeeded if whoever asks has not shown who they are for a while
   * @throws Passkeys.PasskeyRefused if it does not answer the request
   */
  public List<String> add(PasskeyRequest request, String answer, String name) {
    proof.require();
    Account own = own();
    List<String> codes =
        secondFactors.addPasskey(own.id(), own.email(), request, answer, name.strip());
    own.endSessions(clock.instant());
    return codes;
  }

  /**
   * Removes a passkey, and signs the owner out everywhere else.
   *
   * @throws RecentProof.ProofNeeded if whoever asks has not shown who they are for a while
   * @throws SecondFactorRequired if the settings ask for a second factor, and this is the last
   */
  public void remove(long id) {
    proof.require();
    Account own = own();
    secondFactors.removePasskey(own.id(), id, own.email());
    if (secondFactors.isRequired(own.rights()) && !secondFactors.isAsked(own.id()))
      throw new SecondFactorRequired();
    own.endSessions(clock.instant());
  }

  private Account own() {
    String email = session.getCallerPrincipal().getName();
    return finder.find(email).orElseThrow(() -> new NotThere(email));
  }
}
