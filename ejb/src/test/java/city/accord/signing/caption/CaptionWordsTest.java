package city.accord.signing.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How what was said is divided into lines. */
class CaptionWordsTest {

  @Test
  void aLineBreaksBetweenWords() {
    assertEquals(
        List.of("We, leaders", "of cities,", "have met."),
        CaptionWords.lines("  We, leaders of\ncities, have met. ", 12));
  }

  @Test
  void chineseBreaksBetweenCharacters() {
    assertEquals(List.of("我們城市的", "領導者"), CaptionWords.lines("我們城市的領導者", 5));
  }

  @Test
  void aWordThatIsTooLongIsCutButNoCharacterIs() {
    assertEquals(List.of("abcde", "fgh"), CaptionWords.lines("abcdefgh", 5));
    assertEquals(List.of("abcd", "\ud83d\ude00efg"), CaptionWords.lines("abcd\ud83d\ude00efg", 5));
  }

  @Test
  void nothingSaidIsNoLine() {
    assertEquals(List.of(), CaptionWords.lines(" \n ", 5));
    assertEquals(List.of(), CaptionWords.lines(null, 5));
  }
}
