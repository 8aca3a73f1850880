package city.accord.programme;

import java.util.List;

/**
 * One release beside another.
 *
 * @param release the one that is looked at
 * @param other the one that it is compared with, or null where it is the first
 * @param changes what differs in it from the other
 */
public record ReleaseComparison(
    ReleaseRow release, Programme programme, ReleaseRow other, List<SessionChange> changes) {}
