package city.accord.account;

import java.time.Instant;

/**
 * One right of one account, and why it has it.
 *
 * @param role that brings it, or null where it was given by itself
 * @param by who gave the role or the right, or null where the server did so itself
 * @param at when that was, or null where nobody knows
 */
public record Permission(
    long accountId,
    String displayName,
    String email,
    String right,
    String role,
    String by,
    Instant at) {

  static Permission of(Account account, String right, String role, Grant grant) {
    return new Permission(
        account.id(),
        account.displayName(),
        account.email(),
        right,
        role,
        grant.by().orElse(null),
        grant.at().orElse(null));
  }
}
