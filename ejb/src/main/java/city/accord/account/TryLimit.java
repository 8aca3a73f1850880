package city.accord.account;

import java.time.Duration;

/**
 * How often someone may try a password or a code in vain. After the free tries each further one has
 * to wait, twice as long every time.
 *
 * @param subject whose tries are counted, such as a caller's address; tells kinds of limits apart
 * @param forgivenAfter a quiet after which the count begins anew
 */
public record TryLimit(
    String subject, int freeTries, Duration firstWait, Duration maxWait, Duration forgivenAfter) {}
