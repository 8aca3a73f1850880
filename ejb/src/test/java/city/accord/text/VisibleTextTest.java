package city.accord.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @Test
  void anInvisibleCharacterIsRefusedByItsName() {
    HiddenCharacter refused =
        assertThrows(HiddenCharacter.class, () -> VisibleText.require("\u200b\u2060"));
    assertEquals(List.of("U+200B ZERO WIDTH SPACE, U+2060 WORD JOINER"), refused.arguments());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eve \u202e",
        "rof \u202d x",
        "a\u00adb",
        "\u3164",
        "\u2800",
        "bell\u0007",
        "a\u2028b",
        "Ann\u200da",
        "\u200dAnna",
        "Anna\u200c",
        "A\u034fnna",
        "x\ufe0f",
        "1\u200d2"
      })
  void everyInvisibleCharacterIsRefused(String text) {
    assertThrows(HiddenCharacter.class, () -> VisibleText.require(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë 👩🏽\u200d🚒",
        "❤\ufe0f\u200d🔥",
        "می\u200cخواهم",
        "क्\u200dष",
        "ශ්\u200dරී",
        "two\nlines"
      })
  void joinersStayWhereTheSpellingNeedsThem(String text) {
    assertDoesNotThrow(() -> VisibleText.require(text));
  }

  @Test
  void aQuotedTextShowsWhereHiddenCharactersStandAndKeepsItsJoiners() {
    assertEquals("a[U+202E]b", VisibleText.quoted("a\u202eb"));
    assertEquals("👩🏽\u200d🚒 می\u200cخواهم", VisibleText.quoted("👩🏽\u200d🚒 می\u200cخواهم"));
  }

  @Test
  void spacesOfAnyWidthAreNoName() {
    assertTrue(VisibleText.isBlank(" \u00a0\u3000\u2003"));
    assertThrows(
        NoFamilyName.class,
        () ->
            new PersonName(
                null,
                "Ann",
                "\u00a0",
                PersonName.Order.GIVEN_FIRST,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY));
    assertTrue(LocalizedText.of(Language.EN, "\u3000\u00a0").isEmpty());
  }

  @Test
  void lettersOfOtherScriptsAreNamedWhereLatinOnesBelong() {
    assertEquals(
        "雅 U+96C5 CJK UNIFIED IDEOGRAPH-96C5, 文 U+6587 CJK UNIFIED IDEOGRAPH-6587",
        LatinLetters.othersIn("雅文"));
    assertEquals("", LatinLetters.othersIn("Ọlá O’Brien-Łódź, Jr. 3rd ʻAkahi"));
  }
}
