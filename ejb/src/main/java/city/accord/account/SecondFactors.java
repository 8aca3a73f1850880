package city.accord.account;

import city.accord.Refused;
import city.accord.Right;
import city.accord.Role;
import city.accord.Settings;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked for after the password: an authenticator app, a passkey, or a recovery code in
 * their place. Its callers answer for whose.
 */
@Stateless
@PermitAll
public class SecondFactors {

  @PersistenceContext private EntityManager em;
  @Inject private Passkeys passkeys;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Whether the password alone does not let the owner in. */
  public boolean isAsked(long accountId) {
    return isOn(accountId) || passkeys.has(accountId);
  }

  /** Whether the owner has an authenticator app. */
  public boolean isOn(long accountId) {
    SecondFactor factor = em.find(SecondFactor.class, accountId);
    return factor != null && factor.isOn();
  }

  /**
   * Whether the settings ask for a second factor of whoever has one of these rights. They name
   * roles or rights; a role stands for its rights, however an account came by them.
   */
  public boolean isRequired(Set<String> rights) {
    return Stream.of(Settings.get("accord.second.factor.roles", "").split("[,\\s]+"))
        .flatMap(name -> Role.ALL.contains(name) ? Right.ofRole(name).stream() : Stream.of(name))
        .anyMatch(rights::contains);
  }

  /** The secret of an app that is about to be set up; the same until its first code was right. */
  public String secret(long accountId) {
    SecondFactor factor = em.find(SecondFactor.class, accountId);
    if (factor == null) em.persist(factor = new SecondFactor(accountId, Totp.newSecret()));
    if (factor.isOn()) throw new SecondFactorOn();
    return factor.secret();
  }

  /**
   * Turns an app on by its first code.
   *
   * @return recovery codes, which are shown this once; none where the owner has some already
   * @throws WrongCode if the code is not right
   */
  public List<String> turnOn(long accountId, String email, String code) {
    SecondFactor factor = locked(accountId);
    if (factor == null || !factor.takes(code, clock.instant())) throw new WrongCode();
    boolean first = !isAsked(accountId);
    factor.turnOn(clock.instant());
    audit.record("account.second-factor-on", email, null);
    return first ? newRecoveryCodes(accountId, email) : List.of();
  }

  /**
   * Keeps a passkey that the owner's authenticator has made.
   *
   * @return recovery codes, which are shown this once; none where the owner has some already
   */
  public List<String> addPasskey(
      long accountId, String email, PasskeyRequest request, String answer, String name) {
    boolean first = !isAsked(accountId);
    passkeys.add(accountId, email, request, answer, name);
    return first ? newRecoveryCodes(accountId, email) : List.of();
  }

  /** Removes a passkey, and the recovery codes with the last of what they stand in for. */
  public void removePasskey(long accountId, long id, String email) {
    passkeys.remove(accountId, id, email);
    if (!isAsked(accountId)) deleteRecoveryCodes(accountId);
  }

  /** New recovery codes; those of before no longer work. */
  public List<String> newRecoveryCodes(long accountId, String email) {
    deleteRecoveryCodes(accountId);
    List<String> codes =
        Stream.generate(RecoveryCode::random).limit(RecoveryCode.HOW_MANY).toList();
    for (String code : codes) em.persist(new RecoveryCode(accountId, code));
    audit.record("account.recovery-codes", email, null);
    return codes;
  }

  /** Whether this is the app's code of now, or a recovery code; either is taken once. */
  public boolean takes(long accountId, String email, String code) {
    if (!isAsked(accountId)) return false;
    SecondFactor factor = locked(accountId);
    boolean ofApp = factor != null && factor.isOn() && factor.takes(code, clock.instant());
    return ofApp || takesRecoveryCode(accountId, email, code);
  }

  private boolean takesRecoveryCode(long accountId, String email, String code) {
    List<RecoveryCode> found =
        em.createQuery(
                "select r from RecoveryCode r where r.accountId = :account and r.codeHash = :hash"
                    + " and r.usedAt is null",
                RecoveryCode.class)
            .setParameter("account", accountId)
            .setParameter("hash", RecoveryCode.hash(code))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    for (RecoveryCode each : found) {
      each.use(clock.instant());
      audit.record("account.recovery-code-used", email, null);
    }
    return !found.isEmpty();
  }

  /** Removes app, passkeys and recovery codes: the password alone lets the owner in. */
  public void removeAll(long accountId, String email) {
    passkeys.removeAll(accountId, email);
    turnOff(accountId, email);
  }

  /** Removes the app, and the recovery codes with the last of what they stand in for. */
  public void turnOff(long accountId, String email) {
    SecondFactor factor = locked(accountId);
    if (factor != null) {
      em.remove(factor);
      em.flush();
      audit.record("account.second-factor-off", email, null);
    }
    if (!isAsked(accountId)) deleteRecoveryCodes(accountId);
  }

  private void deleteRecoveryCodes(long accountId) {
    em.createQuery("delete from RecoveryCode r where r.accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  private SecondFactor locked(long accountId) {
    return em.find(SecondFactor.class, accountId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The code is not the one of now. */
  public static class WrongCode extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "code";
    }
  }

  /** There is an app already: it has to be removed before another is set up. */
  public static class SecondFactorOn extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** Whoever has these roles keeps at least one second factor. */
  public static class SecondFactorRequired extends Refused {

    private static final long serialVersionUID = 1;
  }
}
