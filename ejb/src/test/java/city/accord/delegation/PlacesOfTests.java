package city.accord.delegation;

import city.accord.attendee.Category;
import city.accord.attendee.DescribeCategory;
import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** Categories with ids, and a summit without anybody, for rules that count places. */
public final class PlacesOfTests {

  private PlacesOfTests() {}

  /**
   * @param quota null without a limit
   */
  public static Category category(long id, String code, LocalizedText name, Integer quota) {
    DescribeCategory described = new DescribeCategory(name, Hue.INDIGO, true, true, quota);
    return new Category(1, code, described, 1) {
      @Override
      public Long id() {
        return id;
      }
    };
  }

  /** Nobody is there, and no delegation has a quota. */
  public static FreePlaces free() {
    return new FreePlaces(List.of(), Map.of());
  }
}
