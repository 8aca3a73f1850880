package city.accord.signing.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.binding.InkBinding;
import city.accord.signing.binding.SignatoryNames;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void theCanonicalFormIsThatOfTheStandard() throws Exception {
    String text =
        "{ \"\\u20ac\": \"Euro\", \"\\r\": \"\\u000f\\n\", \"1\": [1, -2, true, {}],"
            + " \"\\ud83d\\ude00\": \"😀 \\/ \\\\ \\\"\", \"臺\": \"智慧城市\", \"\\ufb33\": [] }";
    assertEquals(new JsonCanonicalizer(text).getEncodedString(), Json.canonical(Json.parse(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,\"a\":1}",
        "01",
        "1.5",
        "1e3",
        "-",
        "-0",
        "null",
        "\"",
        "\"\\x\"",
        "\"\u0001\"",
        "[] []",
        "9007199254740993",
        "99999999999999999999"
      })
  void whatIsNotAManifestsJsonIsRefused(String text) {
    assertThrows(MalformedManifest.class, () -> Json.parse(text));
  }

  @Test
  void deepNestingIsRefusedEarly() {
    assertThrows(MalformedManifest.class, () -> Json.parse("[".repeat(1_000_000)));
  }

  @Test
  void aSignatureIsTiedToEveryPartOfItsBinding() {
    SignatoryNames jana = new SignatoryNames(Map.of("en", "Jana"), Map.of(), Map.of(), Map.of());
    SignatoryNames petr = new SignatoryNames(Map.of("en", "Petr"), Map.of(), Map.of(), Map.of());
    InkBinding binding = new InkBinding("c", "n", 1, jana, 7, "k", "s", "p");
    for (InkBinding other :
        new InkBinding[] {
          new InkBinding("x", "n", 1, jana, 7, "k", "s", "p"),
          new InkBinding("c", "x", 1, jana, 7, "k", "s", "p"),
          new InkBinding("c", "n", 2, jana, 7, "k", "s", "p"),
          new InkBinding("c", "n", 1, petr, 7, "k", "s", "p"),
          new InkBinding("c", "n", 1, jana, 8, "k", "s", "p"),
          new InkBinding("c", "n", 1, jana, 7, "x", "s", "p"),
          new InkBinding("c", "n", 1, jana, 7, "k", "x", "p"),
          new InkBinding("c", "n", 1, jana, 7, "k", "s", "x")
        }) assertNotEquals(binding.hash(), other.hash());
  }
}
