package city.accord.account;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.audit.AuditTrail;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.InvalidSignatureCountException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Passkeys (Web Authentication, level 3); its callers answer for whose. A passkey is taken only
 * where its holder was verified, from an address of this server, and for a request that was kept.
 */
@Stateless
@PermitAll
public class Passkeys {

  private static final int HANDLE_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private PasskeyFinder finder;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Whether pages of this host can ask for passkeys: they belong to the host of the base URL. */
  public boolean isOffered(String host) {
    return PasskeySite.ofSettings().filter(site -> site.covers(host)).isPresent();
  }

  public List<PasskeyRow> of(long accountId) {
    return finder.of(accountId).stream().map(Passkey::row).toList();
  }

  public boolean has(long accountId) {
    return !finder.of(accountId).isEmpty();
  }

  /** What the owner's authenticator is asked for to make a passkey. */
  public PasskeyRequest creation(long accountId, String email, String displayName) {
    UserIdentity owner =
        UserIdentity.builder()
            .name(email)
            .displayName(displayName)
            .id(finder.handle(accountId, any()))
            .build();
    AuthenticatorSelectionCriteria authenticator =
        AuthenticatorSelectionCriteria.builder()
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();
    PublicKeyCredentialCreationOptions options =
        party()
            .startRegistration(
                StartRegistrationOptions.builder()
                    .user(owner)
                    .authenticatorSelection(authenticator)
                    .build());
    try {
      return new PasskeyRequest(
          options.getChallenge().getBase64Url(),
          options.toJson(),
          options.toCredentialsCreateJson());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ByteArray any() {
    byte[] bits = new byte[HANDLE_BYTES];
    RANDOM.nextBytes(bits);
    return new ByteArray(bits);
  }

  /**
   * Keeps the passkey that an authenticator has made.
   *
   * @param answer of the authenticator, as the browser passes it on in JSON
   * @throws PasskeyRefused if it does not answer the request
   */
  public void add(
      long accountId, String email, PasskeyRequest request, String answer, String name) {
    try {
      PublicKeyCredentialCreationOptions asked =
          PublicKeyCredentialCreationOptions.fromJson(request.kept());
      RegistrationResult made =
          party()
              .finishRegistration(
                  FinishRegistrationOptions.builder()
                      .request(asked)
                      .response(PublicKeyCredential.parseRegistrationResponseJson(answer))
                      .build());
      em.persist(new Passkey(accountId, made, name, clock.instant()));
      audit.record("account.passkey-added", email, name);
    } catch (RegistrationFailedException | IOException | IllegalArgumentException e) {
      throw new PasskeyRefused(e);
    }
  }

  /**
   * What an authenticator is asked for to sign its holder in.
   *
   * @param email of the account whose passkeys will do; empty for any, which then says whose it is
   */
  public PasskeyRequest request(Optional<String> email) {
    AssertionRequest request =
        party()
            .startAssertion(
                StartAssertionOptions.builder()
                    .username(email)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build());
    try {
      return new PasskeyRequest(
          request.getPublicKeyCredentialRequestOptions().getChallenge().getBase64Url(),
          request.toJson(),
          request.toCredentialsGetJson());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The account whose passkey has signed.
   *
   * @param answer of the authenticator, as the browser passes it on in JSON
   * @throws PasskeyRefused if it does not answer the request
   */
  public long use(PasskeyRequest request, String answer) {
    try {
      var credential = PublicKeyCredential.parseAssertionResponseJson(answer);
      Passkey passkey = finder.find(credential.getId()).orElseThrow(() -> new PasskeyRefused(null));
      em.refresh(passkey, PESSIMISTIC_WRITE);
      AssertionRequest asked = AssertionRequest.fromJson(request.kept());
      AssertionResult signed =
          party()
              .finishAssertion(
                  FinishAssertionOptions.builder().request(asked).response(credential).build());
      if (!isFor(asked, passkey)) throw new PasskeyRefused(null);
      passkey.use(signed.getSignatureCount(), clock.instant());
      return passkey.accountId();
    } catch (AssertionFailedException | IOException | IllegalArgumentException e) {
      throw new PasskeyRefused(e);
    }
  }

  /** The library lets any passkey answer for an account that has none. */
  private boolean isFor(AssertionRequest asked, Passkey passkey) {
    return asked.getUsername().isEmpty()
        || finder.getCredentialIdsForUsername(asked.getUsername().get()).stream()
            .anyMatch(passkey.descriptor()::equals);
  }

  /** Whose passkey an answer names, whether or not it is right; for the record of refusals. */
  public OptionalLong named(String answer) {
    try {
      var credential = PublicKeyCredential.parseAssertionResponseJson(answer);
      return finder.find(credential.getId()).stream().mapToLong(Passkey::accountId).findFirst();
    } catch (IOException | IllegalArgumentException e) {
      return OptionalLong.empty();
    }
  }

  /** Removes a passkey: what its authenticator holds opens nothing any more. */
  public void remove(long accountId, long id, String email) {
    Passkey passkey = em.find(Passkey.class, id, PESSIMISTIC_WRITE);
    if (passkey == null || passkey.accountId() != accountId) throw new NotThere(id);
    em.remove(passkey);
    audit.record("account.passkey-removed", email, passkey.name());
  }

  /** Removes all passkeys of an account. */
  public void removeAll(long accountId, String email) {
    for (Passkey passkey : finder.of(accountId)) remove(accountId, passkey.row().id(), email);
  }

  private RelyingParty party() {
    PasskeySite site = PasskeySite.ofSettings().orElseThrow(() -> new PasskeyRefused(null));
    return RelyingParty.builder()
        .identity(RelyingPartyIdentity.builder().id(site.id()).name("Accord").build())
        .credentialRepository(finder)
        .origins(site.origins())
        .clock(clock)
        .build();
  }

  /** A passkey is unknown here, or what it signed is not what was asked for. */
  public static class PasskeyRefused extends Refused {

    private static final long serialVersionUID = 1;

    private final boolean countedBack;

    PasskeyRefused(Exception cause) {
      countedBack = cause instanceof InvalidSignatureCountException;
      if (cause != null) initCause(cause);
    }

    /** Whether the passkey has signed less often than it had before: there may be a copy of it. */
    public boolean countedBack() {
      return countedBack;
    }
  }

  /** The request was made in another session, or is too old, or was answered already. */
  public static class PasskeyTooLate extends Refused {

    private static final long serialVersionUID = 1;
  }
}
