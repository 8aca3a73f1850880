package city.accord.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailSearchTest {

  @Test
  void wordsAreLookedForOneByOneWhateverTheSpaceBetweenThem() {
    assertEquals(
        List.of("%grenoble%", "%邀請函%", "%2016%"),
        new MailSearch("  grenoble\u3000邀請函\u00a02016 ").patterns());
  }

  @Test
  void charactersThatMeanAnythingInAPatternAreMeantAsTheyAreTyped() {
    assertEquals(List.of("%100!%%", "%a!_b!!%"), new MailSearch("100% a_b!").patterns());
  }

  @Test
  void nothingTypedFindsEveryLetter() {
    assertEquals(List.of(), new MailSearch(null).patterns());
    assertEquals(List.of(), new MailSearch(" \u3000 ").patterns());
  }

  @Test
  void whatIsTooLongIsLookedForAsFarAsItGoes() {
    String found = new MailSearch("x".repeat(5000)).patterns().get(0);
    assertEquals(MailSearch.MAX_LENGTH + 2, found.length());
  }

  @Test
  void theTextOfALetterIsNotSearchedSinceItsLinkWouldBeFoundOutByGuessing() {
    String condition = new MailSearch("a b").condition();
    assertFalse(condition.contains("body") || condition.contains("secret"), condition);
  }
}
