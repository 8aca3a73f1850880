package city.accord.audit;

import java.time.Instant;

/**
 * An entry of the record as its readers see it.
 *
 * @param who by the mail address they sign in with; anonymous where nobody had signed in
 * @param caller the network address, or null where the server did it by itself
 * @param was the fields that changed, a line each, as they were; or null
 * @param became the same as they became; or null
 */
public record AuditRow(
    long id,
    Instant at,
    String who,
    String caller,
    String event,
    String subject,
    String detail,
    String was,
    String became) {}
