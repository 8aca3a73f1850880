package city.accord.signing.ceremony;

import city.accord.text.LocalizedText;
import city.accord.typeset.Drawable;
import java.util.List;
import java.util.Map;

/**
 * Which group each signatory of a ceremony stands in. A group without members does not stand
 * anywhere.
 *
 * @param names of the groups, in the order in which they stand
 * @param members the number of each slot's group, from 1; 0 for none
 */
public record Grouping(List<LocalizedText> names, Map<Long, Integer> members) {

  /**
   * @throws Signatory.GroupWithoutName if they stand in a group that has no name
   */
  Signatory of(Slot slot) {
    int number = members.getOrDefault(slot.id(), 0);
    if (number == 0) return slot.signatory().withoutGroup();
    LocalizedText name = names.get(number - 1);
    name.asMap().values().forEach(Drawable::require);
    return slot.signatory().inGroup(number, name);
  }
}
