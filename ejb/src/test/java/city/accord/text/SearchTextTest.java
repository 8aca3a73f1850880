package city.accord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are found however their name is typed. */
class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
    "柯文哲, 文哲",
    "柯文哲, wenzhe",
    "柯文哲, Wénzhé",
    "柯文哲, wen zhe",
    "Ko Wen-je, wenje",
    "Ko Wen-je, KO WEN-JE",
    "Ko Wen-je, wen-je ko",
    "Žižková, zizkova",
    "O’Brien, obrien",
    "O’Brien, o'brien",
    "Straße, strasse",
    "Иванов, ivanov",
    "Παπαδόπουλος, papadopoulos",
    "jana@pisek.example, jana@pisek",
    "１２３, 123"
  })
  void aQueryInAnyScriptFindsTheText(String text, String query) {
    assertTrue(finds(text, query), () -> SearchText.of(Stream.of(text)));
  }

  @ParameterizedTest
  @CsvSource({"柯文哲, 文則", "Jana Koubková, jana nova"})
  void aQueryWithAWordThatIsNotThereFindsNothing(String text, String query) {
    assertFalse(finds(text, query));
  }

  @Test
  void nothingTypedIsNoWord() {
    assertEquals(List.of(), SearchText.words(null));
    assertEquals(List.of(), SearchText.words(" \u3000"));
  }

  @Test
  void aLongTextIsNotFoundByTheSoundsOfItsCharacters() {
    String searched = SearchText.of(Stream.of("臺北"), Stream.of("城市聽見多少人的聲音"));
    assertTrue(searched.contains("taibei"));
    assertTrue(searched.contains("聲音"));
    assertFalse(searched.contains("sheng"));
  }

  private static boolean finds(String text, String query) {
    String searched = SearchText.of(Stream.of(text, null));
    return SearchText.words(query).stream().allMatch(searched::contains);
  }
}
