package city.accord.attendee.logistics;

import city.accord.DemonstrationPart;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.UsualCategories;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * How the delegations of the demonstration travel, each together, its staff a day before: those
 * that have registered, from abroad. Carriers and hotels are invented.
 */
@Dependent
class TravelDemonstration implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;

  private JsonObject told;
  private Summit summit;

  /** After everybody is there. */
  @Override
  public int order() {
    return 95;
  }

  @Override
  public void fill(Welcome welcome) {
    try (JsonReader reader =
        JsonFactory.createReader(
            TravelDemonstration.class.getResourceAsStream("demonstration.json"))) {
      told = reader.readObject();
    }
    summit = summits.current();
    int number = 0;
    for (Attendee person : registered()) plan(person, number++);
    em.flush();
  }

  private List<Attendee> registered() {
    return em.createQuery(
            "select a from Attendee a where a.summitId = :summit and a.status <> :expected"
                + " and a.affiliation.delegationId is not null order by a.id",
            Attendee.class)
        .setParameter("summit", summit.id())
        .setParameter("expected", AttendeeStatus.EXPECTED)
        .getResultList();
  }

  private void plan(Attendee person, int number) {
    JsonObject way = way(person);
    if (way == null) return;
    boolean ahead = person.category().code().equals(UsualCategories.STAFF);
    JsonObject comes = way.getJsonObject("arrival");
    JsonObject goes = way.getJsonObject("departure");
    Journey arrival = journey(comes, ahead ? 1 : 0);
    Journey departure = journey(goes, 0);
    String hotel = way.isNull("hotel") ? null : way.getString("hotel");
    TravelPlan plan = new TravelPlan(person);
    plan.say(
        new TravelDetails(
            arrival,
            departure,
            hotel == null ? Stay.NONE : new Stay(hotel, day(arrival), day(departure)),
            CarNeed.valueOf(way.getString("car")),
            way.containsKey("language") ? Language.of(way.getString("language")) : null,
            number % 6 == 1 ? one("diets", number) : null,
            number % 23 == 5 ? one("needs", number) : null));
    if (way.containsKey("driver"))
      plan.assign(
          new AssignedCar(way.getString("driver"), way.getString("plate"), way.getString("meet")));
    em.persist(plan);
  }

  /** Null for who is at home. */
  private JsonObject way(Attendee person) {
    JsonObject cities = told.getJsonObject("cities");
    String city = person.affiliation().citySlug();
    if (city == null || city.equals("taipei")) return null;
    if (cities.containsKey(city)) return cities.getJsonObject(city);
    JsonArray others = told.getJsonArray("others");
    return others.getJsonObject((int) (person.affiliation().delegationId() % others.size()));
  }

  private Journey journey(JsonObject told, int daysBefore) {
    LocalDate day = summit.firstDay().plusDays(told.getInt("day") - daysBefore);
    Instant at =
        day.atTime(LocalTime.parse(told.getString("time"))).atZone(summit.zone()).toInstant();
    return new Journey(
        at, told.getString("number"), told.getString("place"), told.getString("terminal"));
  }

  private LocalDate day(Journey journey) {
    return journey.at().atZone(summit.zone()).toLocalDate();
  }

  private String one(String list, int number) {
    JsonArray all = told.getJsonArray(list);
    return all.getString(number % all.size());
  }
}
