package city.accord.web.signing.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups while they are edited: who stands in one stays in it, wherever it moves. */
class EditableGroupsTest {

  private static final List<Language> LANGUAGES = List.of(Language.ZH_HANT, Language.EN);
  private static final LocalizedText CITIES = LocalizedText.of("城市", "Cities");
  private static final LocalizedText INDUSTRY = LocalizedText.of("產業", "Industry");

  private final EditableGroups groups = new EditableGroups(LANGUAGES);
  private final Member mayor = new Member();
  private final Member chair = new Member();

  private static final class Member implements EditableGroups.Member {
    private int group;

    @Override
    public int getGroup() {
      return group;
    }

    @Override
    public void setGroup(int group) {
      this.group = group;
    }
  }

  @Test
  void aGroupOfAListIsTheOneThatHasItsNameInAnyLanguage() {
    assertEquals(1, groups.numbered(CITIES));
    assertEquals(2, groups.numbered(INDUSTRY));
    assertEquals(1, groups.numbered(LocalizedText.of(Language.EN, "cities")));
    assertEquals(2, groups.numbered(LocalizedText.of(Language.ZH_HANT, "產業")));
    assertEquals(List.of(1, 2), groups.getNumbers());
  }

  @Test
  void whoStandsInAGroupMovesWithIt() {
    mayor.setGroup(groups.numbered(CITIES));
    chair.setGroup(groups.numbered(INDUSTRY));
    groups.raise(1, List.of(mayor, chair));
    assertEquals(INDUSTRY, groups.getNames().get(0).toText());
    assertEquals(2, mayor.getGroup());
    assertEquals(1, chair.getGroup());
  }

  @Test
  void whoStoodInARemovedGroupStandsInNone() {
    mayor.setGroup(groups.numbered(CITIES));
    chair.setGroup(groups.numbered(INDUSTRY));
    groups.remove(0, List.of(mayor, chair));
    assertEquals(0, mayor.getGroup());
    assertEquals(1, chair.getGroup());
    assertEquals(INDUSTRY, groups.getNames().get(0).toText());
  }
}
