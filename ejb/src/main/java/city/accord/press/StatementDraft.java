package city.accord.press;

/**
 * A statement at the press officers' desk.
 *
 * @param version tells whether someone else wrote in the meantime
 */
public record StatementDraft(int version, Standing standing, WriteStatement written) {}
