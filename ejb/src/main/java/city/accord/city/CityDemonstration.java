package city.accord.city;

import city.accord.DemonstrationPart;
import city.accord.emblem.ChangeMarks;
import city.accord.emblem.EmblemStore;
import city.accord.emblem.Marks;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.TextJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * The cities of the demonstration. Eight exist, and what is said of them is generally known; four
 * are invented and say so. Their leaders are invented, all of them.
 */
@Dependent
class CityDemonstration implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private EmblemStore emblems;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void fill(Welcome welcome) {
    try (JsonReader reader =
        JsonFactory.createReader(
            CityDemonstration.class.getResourceAsStream("demonstration.json"))) {
      reader.readArray().getValuesAs(JsonObject.class).forEach(this::add);
    }
    em.flush();
  }

  private void add(JsonObject told) {
    City city = new City(told.getString("slug"), described(told));
    city.show(emblems.changed(Marks.NONE, new ChangeMarks(told.getString("flag", null), null)));
    city.place(
        new Coordinates(
            told.getJsonNumber("latitude").doubleValue(),
            told.getJsonNumber("longitude").doubleValue()));
    city.publish(List.of(Language.ZH_HANT, Language.EN), clock.instant());
    em.persist(city);
  }

  private static DescribeCity described(JsonObject told) {
    return new DescribeCity(
        text(told, "name"),
        text(told, "country"),
        told.getString("emblem"),
        TextJson.name(told.getJsonObject("leader")),
        told.getJsonNumber("population").longValue(),
        told.getInt("year"),
        text(told, "focus"),
        text(told, "about"),
        told.getJsonArray("projects").getValuesAs(JsonObject.class).stream()
            .map(project -> new Project(text(project, "title"), text(project, "text")))
            .toList(),
        List.of(),
        told.getBoolean("invented", false));
  }

  private static LocalizedText text(JsonObject told, String what) {
    return TextJson.text(told.getJsonObject(what));
  }
}
