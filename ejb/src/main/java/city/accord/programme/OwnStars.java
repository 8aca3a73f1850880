package city.accord.programme;

import java.util.Set;

/**
 * What a guest has starred.
 *
 * @param slugs of the sessions, some of which may have left the programme
 * @param letters whether they are written to when a release changes one
 */
public record OwnStars(Set<String> slugs, boolean letters) {}
