package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.SiteLanguages;
import city.accord.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
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

  /** But for how the command is used, which speaks two languages. */
  @Test
  void everyLanguageOfTheSiteSaysAllThatAPageSays() throws IOException {
    Set<String> wanted = new TreeSet<>(ENGLISH.keySet());
    wanted.remove("usage");
    for (Language language : SiteLanguages.ALL) {
      if (SiteLanguages.HOUSE.contains(language)) continue;
      Properties words = new Properties();
      try (Reader in =
          new InputStreamReader(
              VerdictTexts.class.getResourceAsStream("words_" + language.tag() + ".properties"),
              StandardCharsets.UTF_8)) {
        words.load(in);
      }
      assertEquals(wanted, words.stringPropertyNames(), language.tag());
      assertEquals(
          words.getProperty("answer-GENUINE"),
          VerdictTexts.in(language.locale()).getString("answer-GENUINE"));
    }
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
