package city.accord.signing.runsheet;

import city.accord.text.JsonFactory;
import city.accord.text.TextJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;

/** Cues as they are written in a file of ours. */
final class CueList {

  private CueList() {}

  /** What every ceremony begins with: nobody likes an empty page. */
  static List<DescribeCue> usual() {
    return read("usual.json");
  }

  /** The demonstration's own. */
  static List<DescribeCue> demonstration() {
    return read("demonstration.json");
  }

  private static List<DescribeCue> read(String file) {
    try (JsonReader reader = JsonFactory.createReader(CueList.class.getResourceAsStream(file))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(CueList::cue).toList();
    }
  }

  private static DescribeCue cue(JsonObject told) {
    String action = told.getString("action", null);
    return new DescribeCue(
        TextJson.text(told.getJsonObject("title")),
        TextJson.text(told.getJsonObject("owner")),
        TextJson.text(told.getJsonObject("notes")),
        told.getInt("seconds"),
        action == null ? null : CueAction.valueOf(action));
  }
}
