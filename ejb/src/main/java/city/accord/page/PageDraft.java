package city.accord.page;

/**
 * A page at the organisers' desk.
 *
 * @param version tells whether someone else wrote in the meantime
 */
public record PageDraft(int version, String slug, boolean published, WritePage written) {}
