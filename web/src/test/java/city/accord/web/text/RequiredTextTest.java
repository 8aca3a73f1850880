package city.accord.web.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredTextTest {

  @Test
  void aTextInNoLanguageIsMissingAtItsFirstField() {
    Map<String, String> sent =
        Map.of("form:title:0:short", "", "form:title:1:short", "\u3000 ", "form:name", "Jana");
    assertTrue(RequiredText.isMissing("form:title:0:short", sent));
    assertFalse(RequiredText.isMissing("form:title:1:short", sent));
  }

  @Test
  void aTextInAnyLanguageIsEnough() {
    Map<String, String> sent = Map.of("form:title:0:short", "", "form:title:1:short", "Mayor");
    assertFalse(RequiredText.isMissing("form:title:0:short", sent));
  }
}
