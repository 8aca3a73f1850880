package city.accord.attendee;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;

/**
 * What an organiser says about a category.
 *
 * @param needsApproval whether an officer has to approve those who register in it
 * @param ofDelegations whether delegations themselves register people in it
 * @param quota how many may come in it to the whole summit, or null without a limit
 */
public record DescribeCategory(
    LocalizedText name, Hue hue, boolean needsApproval, boolean ofDelegations, Integer quota) {}
