package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every answer, item and outcome can be said in both languages of page and command. */
class VerdictTextsTest {

  private static final ResourceBundle ENGLISH = VerdictTexts.in(Locale.ENGLISH);
  private static final ResourceBundle CHINESE = VerdictTexts.in(Locale.forLanguageTag("zh-Hant"));

  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(CHINESE.keySet()));
  }

  @Test
  void everyFindingHasAText() {
    Set<String> wanted = new TreeSet<>();
    for (Verdict answer : Verdict.values())
      wanted.addAll(Set.of("answer-" + answer, "says-" + answer));
    for (Check item : Check.values()) wanted.addAll(Set.of("item-" + item, "about-" + item));
    for (Outcome outcome : Outcome.values()) wanted.add("outcome-" + outcome);
    assertTrue(ENGLISH.keySet().containsAll(wanted), () -> wanted + " in " + ENGLISH.keySet());
  }
}
