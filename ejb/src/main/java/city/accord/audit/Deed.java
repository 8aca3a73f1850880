package city.accord.audit;

/**
 * What somebody did.
 *
 * @param event the fact in lower-case words with dots, such as {@code delegation.created}
 * @param subject what it happened to
 * @param detail what else is worth knowing, or null
 * @param was the state or the fields before it, or null
 * @param became the same after it, or null
 */
record Deed(String event, String subject, String detail, String was, String became) {}
