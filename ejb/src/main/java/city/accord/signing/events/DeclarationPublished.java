package city.accord.signing.events;

/**
 * The signed declaration belongs to everyone. Whoever waits for it, such as a statement under
 * embargo, may go ahead.
 *
 * @param declaration its slug
 */
public record DeclarationPublished(long ceremonyId, String declaration) {}
