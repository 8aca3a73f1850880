package city.accord.print;

import java.util.List;

/**
 * How a template is to be from now on.
 *
 * @param version as the page showed it
 * @param design the layout as JSON
 * @param categories the codes of those whose badges it lays out; empty for all that have no other
 */
public record SaveTemplate(
    long id, int version, String name, String design, List<String> categories, boolean inUse) {}
