package city.accord.web.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/en", "/zh-Hant/desk/ceremonies/1", "/en/desk/statements/2016-03-23-ten"})
  void aSignInLeadsToThePageThatWasAskedFor(String address) {
    assertTrue(Entry.isOfThisSite(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example",
        "/\\elsewhere.example",
        "/\t/elsewhere.example",
        "/\n/elsewhere.example",
        "/en\r\nSet-Cookie: a=b",
        "https://elsewhere.example",
        "javascript:alert(1)",
        "elsewhere",
        ""
      })
  void noRedirectLeadsToAnotherSite(String address) {
    assertFalse(Entry.isOfThisSite(address));
  }
}
