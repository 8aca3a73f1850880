package city.accord.proposal;

import java.time.Instant;

/**
 * Whether delegations may propose sessions.
 *
 * @param taking whether the programme office has said so
 * @param closesAt when that ends by itself; null for never
 * @param open whether they may now
 */
public record CallRow(boolean taking, Instant closesAt, boolean open) {}
