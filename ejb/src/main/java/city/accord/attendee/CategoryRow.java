package city.accord.attendee;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * A category as lists and forms show it.
 *
 * @param id null for one that is not saved yet
 * @param ofDelegations whether delegations themselves register people in it
 * @param people how many come in it
 */
public record CategoryRow(
    Long id,
    int version,
    String code,
    LocalizedText name,
    Hue hue,
    boolean needsApproval,
    boolean ofDelegations,
    Integer quota,
    long people)
    implements Serializable {

  static CategoryRow of(Category category, long people) {
    return new CategoryRow(
        category.id(),
        category.version(),
        category.code(),
        category.name(),
        category.hue(),
        category.needsApproval(),
        category.isOfDelegations(),
        category.quota(),
        people);
  }

  DescribeCategory described() {
    return new DescribeCategory(name, hue, needsApproval, ofDelegations, quota);
  }
}
