package city.accord.attendee;

import city.accord.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The zones of a summit that the people of each category may enter, as the door knows them. */
public interface ZonesOfCategories {

  /**
   * The names of those zones, in their order, by the code of the category; one that is open to
   * nobody but others is left out.
   */
  Map<String, List<LocalizedText>> of(long summit, Collection<String> categories);
}
