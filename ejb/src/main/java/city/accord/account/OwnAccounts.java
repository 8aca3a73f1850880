package city.accord.account;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.Role;
import city.accord.account.Account.AccountTaken;
import city.accord.account.Brake.TooManyTries;
import city.accord.account.SecondFactors.SecondFactorRequired;
import city.accord.audit.AuditTrail;
import city.accord.mail.MailAddress;
import city.accord.text.Language;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What everybody with an account may do to their own. */
@Stateless
@RolesAllowed(Right.SIGNED_IN)
public class OwnAccounts {

  private static final int MAX_SIGN_INS = 20;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private AccountFinder finder;
  @Inject private Passwords passwords;
  @Inject private AccountChanges changes;
  @Inject private SecondFactors secondFactors;
  @Inject private Passkeys passkeys;
  @Inject private RecentProof proof;
  @Inject private Brake brake;
  @Inject private AccountMailer mailer;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  public OwnAccount show() {
    Account own = own();
    return new OwnAccount(
        own.email(),
        own.displayName(),
        own.language().orElse(null),
        Role.ALL.stream().filter(own.roles()::contains).toList(),
        Right.GRANTABLE.stream().filter(own.singleRights()::contains).toList(),
        secondFactors.isOn(own.id()),
        signIns(own));
  }

  private List<SignInRow> signIns(Account own) {
    return em.createQuery(
            "select s from SignIn s where s.account = :own order by s.at desc, s.id desc",
            SignIn.class)
        .setParameter("own", own)
        .setMaxResults(MAX_SIGN_INS)
        .getResultStream()
        .map(SignIn::row)
        .toList();
  }

  /** Changes the name, and the language in which the owner is written to. */
  public void rename(String displayName, Language language) {
    own().rename(displayName.strip(), language);
    audit.record("account.renamed", own().email(), null);
  }

  /**
   * Chooses another password, which signs the owner out everywhere. Runs without a transaction,
   * because hashing is slow and would keep a connection waiting.
   *
   * @param from the caller's network address
   * @throws WrongPassword if the current one is not right
   * @throws TooManyTries after too many wrong ones, until the wait is over
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public void changePassword(String current, String wanted, String from) {
    Account own = own();
    requirePassword(own, current, from);
    changes.keep(own.id(), passwords.chosen(wanted, own.email(), own.displayName()));
  }

  /**
   * Mails a link to a new address; the account moves there once the link was opened.
   *
   * @throws WrongPassword if the password is not right
   * @throws AccountTaken if somebody signs in with that address already
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public void askForEmail(String email, String password, Language language, String from) {
    Account own = own();
    requirePassword(own, password, from);
    changes.askForEmail(own.id(), MailAddress.of(email), language);
  }

  private void requirePassword(Account own, String password, String from) {
    SignInLimits limits = SignInLimits.of(own.email(), from);
    brake.admit(limits.all());
    boolean right;
    try {
      // whoever signs in by a provider may have none
      right = own.letsIn() && passwords.fits(password, own.passwordHash());
    } catch (Passwords.TooManyAtOnce e) {
      brake.takeBack(limits.all());
      throw e;
    }
    if (!right) throw new WrongPassword();
    brake.forgive(List.of(limits.own()));
    brake.takeBack(limits.shared());
  }

  /**
   * Shows once more who is at the desk, by the password or, where an app is on, by its code.
   *
   * @param from the caller's network address
   * @throws WrongPassword if it is neither
   * @throws TooManyTries after too many wrong ones, until the wait is over
   */
  @RolesAllowed({Right.SIGNED_IN, Right.SETTING_UP})
  @TransactionAttribute(NOT_SUPPORTED)
  public void prove(String passwordOrCode, String from) {
    Account own = own();
    boolean isCode = passwordOrCode.matches("\\d{3} ?\\d{3}") && secondFactors.isOn(own.id());
    if (isCode) requireCode(own, passwordOrCode);
    else requirePassword(own, passwordOrCode, from);
    proof.give(isCode ? Proof.Kind.CODE : Proof.Kind.PASSWORD);
  }

  /**
   * Shows once more who is at the desk, by a passkey of theirs.
   *
   * @throws Passkeys.PasskeyRefused if it is another's, or does not answer the request
   */
  @RolesAllowed({Right.SIGNED_IN, Right.SETTING_UP})
  public void prove(PasskeyRequest request, String answer) {
    if (passkeys.use(request, answer) != own().id()) throw new Passkeys.PasskeyRefused(null);
    proof.give(Proof.Kind.PASSKEY);
  }

  /** What an authenticator is asked for to show that. */
  @RolesAllowed({Right.SIGNED_IN, Right.SETTING_UP})
  public PasskeyRequest proofRequest() {
    return passkeys.request(Optional.of(own().email()));
  }

  /** Whether the owner can show it by a passkey. */
  @RolesAllowed({Right.SIGNED_IN, Right.SETTING_UP})
  public boolean hasPasskeys() {
    return passkeys.has(own().id());
  }

  private void requireCode(Account own, String code) {
    List<TryLimit> limits = List.of(Accounts.codeLimit(own));
    brake.admit(limits);
    if (!secondFactors.takes(own.id(), own.email(), code)) throw new SecondFactors.WrongCode();
    brake.forgive(limits);
  }

  /** The owner's authenticator app, or the one to be set up. */
  @RolesAllowed({Right.SIGNED_IN, Right.SETTING_UP})
  public OwnSecondFactor secondFactor() {
    Account own = own();
    boolean on = secondFactors.isOn(own.id());
    boolean required = secondFactors.isRequired(own.rights()) && !passkeys.has(own.id());
    boolean asked = secondFactors.isAsked(own.id());
    if (on) return new OwnSecondFactor(true, asked, required, null, null);
    String secret = secondFactors.secret(own.id());
    return new OwnSecondFactor(false, asked, required, secret, address(own, secret));
  }

  /** As apps read it; see the key URI format of Google Authenticator, which all of them follow. */
  private static String address(Account own, String secret) {
    String who = URLEncoder.encode(own.email(), UTF_8).replace("+", "%20");
    return "otpauth://totp/Accord:" + who + "?secret=" + secret + "&issuer=Accord";
  }

  /**
   * Turns the app on by its first code, and signs the owner out everywhere else.
   *
   * @return recovery codes, which are shown this once
   * @throws SecondFactors.WrongCode if the code is not right
   * @throws RecentProof.ProofNeeded if whoever asks has not shown who they are for a while
   */
  @RolesAllowed({Right.SIGNED_IN, Right.SETTING_UP})
  public List<String> turnSecondFactorOn(String code) {
    proof.require();
    Account own = own();
    brake.admit(List.of(Accounts.codeLimit(own)));
    List<String> codes = secondFactors.turnOn(own.id(), own.email(), code);
    brake.forgive(List.of(Accounts.codeLimit(own)));
    own.endSessions(clock.instant());
    return codes;
  }

  /** Who the caller is once the app is on, with all that they may do. */
  @RolesAllowed({Right.SIGNED_IN, Right.SETTING_UP})
  public SignedIn me() {
    return SignedIn.of(own(), secondFactors);
  }

  /**
   * New recovery codes in the place of those of before.
   *
   * @throws WrongPassword if the password is not right
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public List<String> newRecoveryCodes(String password, String from) {
    Account own = own();
    requirePassword(own, password, from);
    return secondFactors.newRecoveryCodes(own.id(), own.email());
  }

  /**
   * Removes the app, and the recovery codes where there is no passkey for which they stand in.
   *
   * @throws WrongPassword if the password is not right
   * @throws SecondFactorRequired if the settings ask for it
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public void turnSecondFactorOff(String password, String from) {
    Account own = own();
    if (secondFactors.isRequired(own.rights()) && !passkeys.has(own.id()))
      throw new SecondFactorRequired();
    requirePassword(own, password, from);
    secondFactors.turnOff(own.id(), own.email());
  }

  /** Signs the owner out wherever else they are signed in. */
  public void signOutElsewhere() {
    own().endSessions(clock.instant());
    audit.record("account.signed-out-elsewhere", own().email(), null);
  }

  /** The address that a link confirms; empty if it does not work, whatever the reason. */
  @PermitAll
  public Optional<String> confirmedBy(String token) {
    return ExpiringLink.find(em, EmailLink.class, token)
        .filter(link -> link.works(clock.instant()))
        .map(EmailLink::email);
  }

  /**
   * Moves an account to the address that a link confirms, and tells the one of before.
   *
   * @throws ExpiringLink.LinkNotValid if the link is unknown, used or expired
   * @throws AccountTaken if somebody has come to sign in with that address meanwhile
   */
  @PermitAll
  public void moveTo(String token, Language language) {
    EmailLink link =
        ExpiringLink.find(em, EmailLink.class, token).orElseThrow(ExpiringLink.LinkNotValid::new);
    Account account = link.account();
    String before = account.email();
    changes.requireFree(link.email(), account);
    link.use(clock.instant());
    mailer.tellOldAddress(before, account, account.language().orElse(language));
    audit.record("account.email-changed", before, account.email());
  }

  private Account own() {
    String email = session.getCallerPrincipal().getName();
    return finder.find(email).orElseThrow(() -> new NotThere(email));
  }

  /** The current password is not right. */
  public static class WrongPassword extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "current-password";
    }
  }
}
