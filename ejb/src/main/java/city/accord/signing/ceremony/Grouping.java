package city.accord.signing.ceremony;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import city.accord.typeset.Drawable;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which group each signatory of a ceremony stands in. A group stands nowhere but above its members,
 * so one that has a name and nobody in it is asked about rather than forgotten.
 *
 * @param names of the groups, in the order in which they stand
 * @param members the number of each slot's group, from 1; 0 for none
 */
public record Grouping(List<LocalizedText> names, Map<Long, Integer> members) {

  /**
   * @throws GroupWithoutMembers if nobody stands in a group that has a name
   */
  public Grouping {
    requireMembers(names, members.values());
  }

  /**
   * @param taken the numbers of the groups that somebody stands in
   * @throws GroupWithoutMembers if nobody stands in a group that has a name
   */
  public static void requireMembers(List<LocalizedText> names, Collection<Integer> taken) {
    for (int number = 1; number <= names.size(); number++)
      if (!names.get(number - 1).isEmpty() && !taken.contains(number))
        throw new GroupWithoutMembers(number);
  }

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

  /** A group has a name, and nobody stands in it. */
  public static class GroupWithoutMembers extends Refused {

    private static final long serialVersionUID = 1;

    private final int number;

    GroupWithoutMembers(int number) {
      this.number = number;
    }

    @Override
    public String field() {
      return "group-" + number;
    }
  }
}
