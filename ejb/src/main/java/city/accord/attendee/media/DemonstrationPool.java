package city.accord.attendee.media;

import city.accord.All;
import city.accord.DemonstrationPart;
import city.accord.attendee.Attendee;
import city.accord.summit.Hue;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.TextJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pool of the press at the demonstration's signing, some of whom wait for a place. */
@Dependent
class DemonstrationPool implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private PoolStore store;
  @Inject private Summits summits;
  @Inject private All<Occasion.Source> sources;

  /** After the press and the programme. */
  @Override
  public int order() {
    return 58;
  }

  @Override
  public void fill(Welcome welcome) {
    try (JsonReader reader =
        JsonFactory.createReader(
            DemonstrationPool.class.getResourceAsStream("demonstration.json"))) {
      fill(reader.readObject());
    }
  }

  private void fill(JsonObject told) {
    long summit = summits.current().id();
    Occasion occasion =
        sources.stream()
            .flatMap(source -> source.occasions(summit).stream())
            .filter(one -> one.name().in(Language.EN).equals(told.getString("occasion")))
            .findFirst()
            .orElseThrow();
    Map<Medium, Integer> places = new EnumMap<>(Medium.class);
    JsonObject numbers = told.getJsonObject("places");
    numbers.keySet().forEach(key -> places.put(Medium.valueOf(key), numbers.getInt(key)));
    Pool pool =
        new Pool(
            summit,
            new DescribePool(
                0,
                occasion.key(),
                occasion.name(),
                TextJson.text(told.getJsonObject("point")),
                occasion.startsAt().minus(Duration.ofMinutes(told.getInt("minutesBefore"))),
                occasion.endsAt(),
                places,
                Hue.ROSE));
    em.persist(pool);
    List<Attendee> press = store.press(summit);
    long rank = 0;
    for (JsonObject one : told.getJsonArray("people").getValuesAs(JsonObject.class)) {
      Medium medium = Medium.valueOf(one.getString("medium"));
      PlaceState state = PlaceState.valueOf(one.getString("state"));
      em.persist(new PoolPlace(pool, named(press, one.getString("name")), medium, state, ++rank));
    }
    em.flush();
  }

  private static Attendee named(List<Attendee> press, String name) {
    return press.stream()
        .filter(one -> one.name().inOwnScript().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
