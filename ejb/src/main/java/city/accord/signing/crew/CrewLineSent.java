package city.accord.signing.crew;

import java.util.List;

/**
 * The console has sent a line.
 *
 * @param slots whose tablets show it; none where it is for backstage
 */
public record CrewLineSent(long ceremonyId, List<Long> slots) {}
