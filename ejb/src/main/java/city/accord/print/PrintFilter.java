package city.accord.print;

/**
 * Whose cards a page offers to print; only people who are approved get one.
 *
 * @param kind which cards
 * @param category the code of one, or null for all
 * @param delegation the slug of one, or null for all and for people without one
 * @param printed whether those are shown too whose card was printed already
 */
public record PrintFilter(CardKind kind, String category, String delegation, boolean printed) {}
