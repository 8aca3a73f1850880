package city.accord.account;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param lastUsedAt null as long as nobody has signed in with it
 */
public record PasskeyRow(long id, String name, Instant createdAt, Instant lastUsedAt) {}
