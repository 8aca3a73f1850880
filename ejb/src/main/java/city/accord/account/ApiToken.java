package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Shortened;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which a program of an account's owner reads and changes what the token's scopes allow, until
 * it expires, is revoked, or the account is closed. Only its hash is kept.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

  /** Tells people and scanners of source code what it is. */
  static final String PREFIX = "accord_";

  static final int MAX_NAME = 100;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  private String name;
  private String tokenHash;
  private String scopes;
  private Instant createdAt;
  private Instant expiresAt;
  private Instant lastUsedAt;

  protected ApiToken() {}

  ApiToken(
      Account account,
      String token,
      String name,
      Collection<String> scopes,
      Duration life,
      Instant now) {
    this.account = account;
    this.tokenHash = Secret.hash(token);
    this.name = Shortened.to(MAX_NAME, name);
    this.scopes = String.join(" ", new TreeSet<>(scopes));
    this.createdAt = now;
    this.expiresAt = now.plus(life);
  }

  static String random() {
    return PREFIX + Secret.random();
  }

  boolean works(Instant now) {
    return account.isOpen() && now.isBefore(expiresAt);
  }

  /** Whether its last use has to be written down: to the minute is exact enough. */
  boolean wasNotUsedWithin(Duration grain, Instant now) {
    return lastUsedAt == null || !lastUsedAt.plus(grain).isAfter(now);
  }

  boolean isOf(Account owner) {
    return account.id() == owner.id();
  }

  Account owner() {
    return account;
  }

  /**
   * @param rights that its owner has now
   */
  ApiCaller caller(Set<String> rights) {
    return new ApiCaller(
        id,
        name,
        account.email(),
        Stream.of(scopes.split(" "))
            .filter(scope -> ApiScope.isFor(scope, rights))
            .collect(Collectors.toUnmodifiableSet()));
  }

  ApiTokenRow row(Instant now) {
    return new ApiTokenRow(
        id,
        name,
        List.of(scopes.split(" ")),
        createdAt,
        expiresAt,
        lastUsedAt,
        !now.isBefore(expiresAt));
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }
}
