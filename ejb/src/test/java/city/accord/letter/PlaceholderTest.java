package city.accord.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An officer sees a letter with an example of each thing that differs from reader to reader. */
class PlaceholderTest {

  private static final Set<Placeholder> SAID_BY_THE_SUMMIT =
      EnumSet.of(
          Placeholder.SUMMIT,
          Placeholder.HOST,
          Placeholder.VENUE,
          Placeholder.FIRST_DAY,
          Placeholder.LAST_DAY);

  @Test
  void eachHasAnExample() {
    Set<String> wanted = new TreeSet<>();
    EnumSet.complementOf(EnumSet.copyOf(SAID_BY_THE_SUMMIT)).forEach(one -> wanted.add(one.name()));
    for (Language house : List.of(Language.EN, Language.ZH_HANT)) {
      ResourceBundle examples =
          ResourceBundle.getBundle("city.accord.letter.examples", house.locale());
      assertEquals(wanted, new TreeSet<>(examples.keySet()));
    }
  }
}
