package city.accord.web.signing.order;

import city.accord.signing.ceremony.Grouping;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The groups of a ceremony's signatories while a form holds them, in the order in which they stand.
 */
public class EditableGroups implements Serializable {

  private static final long serialVersionUID = 1;

  /** Who may stand in a group. */
  public interface Member {

    /** The number of their group, from 1; 0 for none. */
    int getGroup();

    void setGroup(int group);
  }

  private final List<Language> languages;
  private final List<EditableText> names = new ArrayList<>();

  public EditableGroups(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  /** Adds a group that has no name yet. */
  public void add() {
    names.add(new EditableText(LocalizedText.EMPTY, languages));
  }

  /** The number of the group of this name, from 1; where there is none, it is added. */
  public int numbered(LocalizedText name) {
    for (int i = 0; i < names.size(); i++) if (isSame(names.get(i).toText(), name)) return i + 1;
    names.add(new EditableText(name, languages));
    return names.size();
  }

  /** Whether two names say the same in a language that both are in. */
  private static boolean isSame(LocalizedText one, LocalizedText other) {
    return other.asMap().entrySet().stream()
        .anyMatch(entry -> entry.getValue().equalsIgnoreCase(one.exactly(entry.getKey())));
  }

  /** Moves a group before the one above it, with everyone in it. */
  public void raise(int index, List<? extends Member> members) {
    if (index < 1 || index >= names.size()) return;
    Collections.swap(names, index - 1, index);
    for (Member member : members) {
      if (member.getGroup() == index) member.setGroup(index + 1);
      else if (member.getGroup() == index + 1) member.setGroup(index);
    }
  }

  /** Removes a group; those in it stand in none. */
  public void remove(int index, List<? extends Member> members) {
    if (index < 0 || index >= names.size()) return;
    names.remove(index);
    for (Member member : members) {
      if (member.getGroup() == index + 1) member.setGroup(0);
      else if (member.getGroup() > index + 1) member.setGroup(member.getGroup() - 1);
    }
  }

  /**
   * @throws Grouping.GroupWithoutMembers if a group has a name and none of these
   */
  public void requireMembers(List<? extends Member> members) {
    Grouping.requireMembers(toTexts(), members.stream().map(Member::getGroup).toList());
  }

  /** What the names say. */
  List<LocalizedText> toTexts() {
    return names.stream().map(EditableText::toText).toList();
  }

  /** The numbers of the groups, from 1. */
  public List<Integer> getNumbers() {
    return IntStream.rangeClosed(1, names.size()).boxed().toList();
  }

  /** The names of the groups, in the order in which they stand. */
  public List<EditableText> getNames() {
    return names;
  }
}
