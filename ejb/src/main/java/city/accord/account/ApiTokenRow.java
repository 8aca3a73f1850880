package city.accord.account;

import java.time.Instant;
import java.util.List;

/**
 * A token as its owner sees it; the token itself is not among it.
 *
 * @param lastUsedAt to the minute; null as long as nobody has used it
 */
public record ApiTokenRow(
    long id,
    String name,
    List<String> scopes,
    Instant createdAt,
    Instant expiresAt,
    Instant lastUsedAt,
    boolean expired) {}
