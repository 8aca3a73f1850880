package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.Right;
import city.accord.text.Language;
import city.accord.text.VisibleText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Someone who signs in to work on the summit. Opened by an organiser, it has no password until its
 * owner has chosen one; closed, it lets nobody in, and what it did stays on record.
 */
@Entity
public class Account {

  /** Who has given what the OpenID Connect provider says. */
  static final String PROVIDER = "OpenID Connect";

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private String email;
  private String displayName;
  private String passwordHash;
  private boolean closed;
  private Instant closedAt;
  private Language language;
  private Instant sessionsEndedAt;
  private String openIdIssuer;
  private String openIdSubject;

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @AttributeOverride(name = "name", column = @Column(name = "role"))
  private Set<Grant> roles = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "account_right", joinColumns = @JoinColumn(name = "account_id"))
  @AttributeOverride(name = "name", column = @Column(name = "right_name"))
  private Set<Grant> rights = new HashSet<>();

  protected Account() {}

  Account(String email, String displayName, String passwordHash, Set<Grant> roles) {
    this.email = email;
    this.displayName = visible(displayName);
    this.passwordHash = passwordHash;
    this.roles = new HashSet<>(roles);
  }

  /** An account whose owner has not chosen a password yet. */
  Account(String email, String displayName, Set<Grant> roles) {
    this(email, displayName, null, roles);
  }

  /** Two names that look alike would be two officers in the audit log, and one to its reader. */
  private static String visible(String name) {
    VisibleText.require(name);
    return name;
  }

  /** Whoever signed in with the password of before has to sign in again. */
  void choosePassword(String hash, Instant now) {
    passwordHash = hash;
    endSessions(now);
  }

  /** Signs everybody out who signed in before. */
  void endSessions(Instant now) {
    sessionsEndedAt = now;
  }

  /** Whether it has just these roles, and just these rights beside what they bring. */
  boolean hasGrants(Set<String> someRoles, Set<String> someRights) {
    return roles().equals(someRoles) && singleRights().equals(someRights);
  }

  /** Whoever signed in by the roles or the address of before has to sign in again. */
  void changeGrants(Set<String> newRoles, Set<String> newRights, String by, Instant now) {
    regrant(roles, newRoles, by, now);
    regrant(rights, newRights, by, now);
    endSessions(now);
  }

  /**
   * Gives the roles that the OpenID Connect provider says, and takes back those that it said
   * before; what officers have given stays.
   *
   * @return whether anything has changed
   */
  boolean regrantByProvider(Set<String> wanted, Instant now) {
    boolean changed = roles.removeIf(role -> role.isBy(PROVIDER) && !wanted.contains(role.name()));
    if (changed) endSessions(now);
    for (String name : wanted) changed |= roles.add(new Grant(name, PROVIDER, now));
    return changed;
  }

  /** Whether it looks after accounts now and, with the roles that the provider says, no more. */
  boolean wouldLeaveAccounts(Set<String> said) {
    if (!rights().contains(Right.ACCOUNTS) || singleRights().contains(Right.ACCOUNTS)) return false;
    return roles.stream()
        .filter(role -> Right.ofRole(role.name()).contains(Right.ACCOUNTS))
        .allMatch(role -> role.isBy(PROVIDER) && !said.contains(role.name()));
  }

  Set<String> rolesThatKeepAccounts() {
    Set<String> keeping = new TreeSet<>(roles());
    keeping.removeIf(role -> !Right.ofRole(role).contains(Right.ACCOUNTS));
    return keeping;
  }

  /** Of what stays given, it is still known who gave it first. */
  private static void regrant(Set<Grant> given, Set<String> wanted, String by, Instant now) {
    given.removeIf(grant -> !wanted.contains(grant.name()));
    wanted.forEach(name -> given.add(new Grant(name, by, now)));
  }

  void moveTo(String newEmail, Instant now) {
    email = newEmail;
    endSessions(now);
  }

  void rename(String newName, Language newLanguage) {
    displayName = visible(newName);
    language = newLanguage;
  }

  /**
   * Whether the provider means this account. Whoever it is at the first sign-in, it stays: from
   * then on they are known by what the provider never gives to another, and not by an address
   * (OpenID Connect Core 1.0, section 5.7). Another provider begins anew.
   */
  boolean admits(OpenIdPerson person) {
    if (person.issuer().equals(openIdIssuer)) return person.subject().equals(openIdSubject);
    openIdIssuer = person.issuer();
    openIdSubject = person.subject();
    return true;
  }

  void close(Instant now) {
    closed = true;
    closedAt = now;
    openIdIssuer = null;
    openIdSubject = null;
  }

  /** For the same person once more; the password of before opens nothing. */
  void openAgain(String newName, Set<Grant> newRoles) {
    displayName = visible(newName);
    roles = new HashSet<>(newRoles);
    rights = new HashSet<>();
    passwordHash = null;
    closed = false;
  }

  /**
   * Whether this is the account's mail address. The database takes ö for o; who guesses passwords
   * would have as many addresses, each with free tries, as there are such letters.
   */
  boolean isOf(String address) {
    return usual(email).equals(usual(address));
  }

  /** A mail address as it counts: without the spaces around it, in small letters. */
  static String usual(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  boolean isOpen() {
    return !closed;
  }

  /** Whether somebody who signed in at that moment still is: nobody from before it was closed. */
  boolean mayGoOn(Instant since) {
    return isOpen()
        && (closedAt == null || closedAt.isBefore(since))
        && (sessionsEndedAt == null || sessionsEndedAt.isBefore(since));
  }

  /** Whether there is a password that lets its owner in. */
  boolean letsIn() {
    return isOpen() && passwordHash != null;
  }

  long id() {
    return id;
  }

  public String email() {
    return email;
  }

  /** The language in which its owner is written to; empty as long as nobody has said. */
  Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  public String displayName() {
    return displayName;
  }

  /** Whether the OpenID Connect provider has signed its owner in. */
  boolean isKnownToProvider() {
    return openIdSubject != null;
  }

  String passwordHash() {
    return passwordHash;
  }

  public Set<String> roles() {
    return roles.stream().map(Grant::name).collect(Collectors.toUnmodifiableSet());
  }

  /** The rights that it was given one by one. */
  Set<String> singleRights() {
    return rights.stream().map(Grant::name).collect(Collectors.toUnmodifiableSet());
  }

  /** All that it may do: the one answer that pages and services go by. */
  Set<String> rights() {
    Set<String> all = new TreeSet<>(Right.ofRoles(roles()));
    all.addAll(singleRights());
    all.add(Right.SIGNED_IN);
    return all;
  }

  /** Each right that it has, and where that comes from. */
  Stream<Permission> permissions() {
    Stream<Permission> ofRoles =
        roles.stream()
            .flatMap(
                role ->
                    Right.ofRole(role.name()).stream()
                        .map(right -> Permission.of(this, right, role.name(), role)));
    return Stream.concat(
        ofRoles, rights.stream().map(right -> Permission.of(this, right.name(), null, right)));
  }

  /** Someone signs in with this mail address already. */
  public static class AccountTaken extends Refused {

    private static final long serialVersionUID = 1;

    public AccountTaken(String email) {
      super(email);
    }

    @Override
    public String field() {
      return "email";
    }
  }
}
