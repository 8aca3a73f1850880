package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.JsonFactory;
import city.accord.text.PersonName;
import city.accord.text.TextJson;
import city.accord.typeset.DrawableGlyphs;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who comes to the demonstration without a delegation. */
class DemonstrationGuestsTest {

  private static List<JsonObject> people() {
    try (JsonReader reader =
        JsonFactory.createReader(
            DemonstrationGuests.class.getResourceAsStream("demonstration.json"))) {
      return reader.readObject().getJsonArray("people").getValuesAs(JsonObject.class);
    }
  }

  @Test
  void theDemonstrationHasTwentyFivePressInEveryState() {
    List<JsonObject> press =
        people().stream().filter(one -> one.getString("category").equals("press")).toList();
    assertEquals(25, press.size());
    Set<String> states = new HashSet<>();
    for (JsonObject one : press) states.add(one.getString("state"));
    assertTrue(states.size() >= 7, states.toString());
  }

  @Test
  void everyNameAndOutletCanStandOnABadge() {
    DrawableGlyphs drawable = new DrawableGlyphs();
    for (JsonObject one : people()) {
      PersonName name = TextJson.name(one);
      drawable.require(name);
      assertTrue(drawable.problem(name.nativeName()).isEmpty(), name.latin());
      drawable.require(TextJson.text(one.getJsonObject("of")));
    }
  }
}
