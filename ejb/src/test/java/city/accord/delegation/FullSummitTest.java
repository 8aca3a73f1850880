package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.text.JsonFactory;
import city.accord.typeset.Drawable;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invented people of the largest summits are such as a form would have taken. */
class FullSummitTest {

  @Test
  void everyNameCanBePrinted() {
    Map<String, Object> wrong = new TreeMap<>();
    try (JsonReader reader =
        JsonFactory.createReader(FullSummit.class.getResourceAsStream("full-summit.json"))) {
      texts(reader.readObject())
          .forEach(text -> Drawable.problem(text).ifPresent(why -> wrong.put(text, why)));
    }
    assertEquals(Map.of(), wrong);
  }

  private static Stream<String> texts(JsonValue value) {
    if (value instanceof JsonString text) return Stream.of(text.getString());
    if (value instanceof JsonArray array) return array.stream().flatMap(FullSummitTest::texts);
    if (value instanceof JsonObject object)
      return object.values().stream().flatMap(FullSummitTest::texts);
    return Stream.empty();
  }
}
