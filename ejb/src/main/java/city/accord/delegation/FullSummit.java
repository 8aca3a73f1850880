package city.accord.delegation;

import city.accord.DemonstrationPart;
import city.accord.Settings;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendee;
import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.attendee.UsualCategories;
import city.accord.city.CityDrafts;
import city.accord.city.CityProfile;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills the demonstration up to the size of the largest summits, 150 delegations and 2,000 people,
 * where the setting {@code accord.demonstration} is {@code full}: for trying, and for measuring.
 * Cities, outlets and people are invented, and the same each time. The delegations added here speak
 * and do not sign, so that the ceremony stays as it is; photos, and profiles of the cities that the
 * public would see, are left out.
 */
@Dependent
class FullSummit implements DemonstrationPart {

  private static final int DELEGATIONS = 150;
  private static final int PEOPLE = 2_000;
  private static final int OF_A_DELEGATION = 10;
  private static final long SEED = 2016;

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private CategoryStore categories;
  @Inject private CityDrafts cities;
  @Inject private Clock clock;

  private final Random random = new Random(SEED);
  private final Map<String, Category> byCode = new HashMap<>();
  private JsonObject told;

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void fill(Welcome welcome) {
    if (!Settings.fullDemonstration()) return;
    try (JsonReader reader =
        JsonFactory.createReader(FullSummit.class.getResourceAsStream("full-summit.json"))) {
      told = reader.readObject();
    }
    int there = count("select count(d) from Delegation d");
    List<CityProfile> begun = cities.begin(places().subList(there, DELEGATIONS));
    categories.all().forEach(category -> byCode.put(category.code(), category));
    List<Delegation> added = new ArrayList<>();
    for (CityProfile city : begun) added.add(delegation(city, ++there));
    em.flush();
    added.forEach(this::fill);
    em.flush();
    for (int i = count("select count(a) from Attendee a"); i < PEOPLE; i++) addSingly(i);
    em.flush();
    welcome.tell("Size             " + DELEGATIONS + " delegations, " + PEOPLE + " people");
  }

  private int count(String query) {
    return em.createQuery(query, Long.class).getSingleResult().intValue();
  }

  /** Each first part of a name with each second one. */
  private List<CityDrafts.Draft> places() {
    List<CityDrafts.Draft> places = new ArrayList<>();
    JsonObject parts = told.getJsonObject("places");
    JsonArray countries = told.getJsonArray("countries");
    for (JsonValue second : parts.getJsonArray("second"))
      for (JsonValue first : parts.getJsonArray("first")) {
        LocalizedText name =
            LocalizedText.of(
                first.asJsonArray().getString(0) + second.asJsonArray().getString(0) + "市",
                first.asJsonArray().getString(1) + second.asJsonArray().getString(1));
        places.add(
            new CityDrafts.Draft(
                name, text(countries.getJsonArray(places.size() % countries.size()))));
      }
    return places;
  }

  private Delegation delegation(CityProfile city, int place) {
    Delegation delegation = new Delegation(summits.current().id(), Represented.of(city), false);
    delegation.takePlace(place);
    delegation.allow(byCode.get(UsualCategories.DELEGATE), OF_A_DELEGATION);
    String email = "protocol@" + city.slug() + ".example";
    Language language = place % 4 == 0 ? Language.ZH_HANT : Language.EN;
    delegation.nameFocalPoint(new FocalPoint("Protocol office", email, null, language));
    em.persist(delegation);
    return delegation;
  }

  private void fill(Delegation delegation) {
    Affiliation affiliation = delegation.affiliation();
    delegation.appointHead(
        person(affiliation, delegation.categoryOfHead(), delegation.precedence()));
    for (int i = 1; i < OF_A_DELEGATION; i++)
      person(
          affiliation,
          i < 6
              ? UsualCategories.DELEGATE
              : i < 9 ? UsualCategories.STAFF : UsualCategories.INTERPRETER,
          i);
  }

  private void addSingly(int number) {
    switch (number % 4) {
      case 0 -> person(Affiliation.of(any("outlets")), UsualCategories.PRESS, number);
      case 1 -> person(Affiliation.of(LocalizedText.EMPTY), UsualCategories.STAFF, number);
      case 2 -> person(Affiliation.of(LocalizedText.EMPTY), UsualCategories.SECURITY, number);
      default -> person(Affiliation.of(any("outlets")), UsualCategories.GUEST, number);
    }
  }

  /** Most are approved; some wait for it, and some have yet to register. */
  private Attendee person(Affiliation affiliation, String categoryCode, int number) {
    Category category = byCode.get(categoryCode);
    JsonArray titles = told.getJsonObject("titles").getJsonArray(categoryCode);
    Attendee person = new Attendee(category, affiliation, name(any(titles)));
    if (number % 10 != 3) person.register(person.name(), clock.instant());
    if (number % 10 > 4 || number % 10 == 0) person.approve();
    em.persist(person);
    return person;
  }

  private PersonName name(LocalizedText title) {
    JsonArray scripts = told.getJsonArray("names");
    // half of the people write their names in Latin letters
    int script = random.nextBoolean() ? scripts.size() - 1 : random.nextInt(scripts.size() - 1);
    JsonObject names = scripts.getJsonObject(script);
    Order order = Order.valueOf(names.getString("order"));
    JsonArray family = one(names.getJsonArray("families"));
    JsonArray given = one(names.getJsonArray("givens"));
    return new PersonName(
        own(family, given, order),
        given.getString(1),
        family.getString(1),
        order,
        LocalizedText.EMPTY,
        title);
  }

  /** Whoever names the family first here writes the parts together, in Han and in Hangul. */
  private static String own(JsonArray family, JsonArray given, Order order) {
    if (family.isNull(0)) return null;
    return order == Order.FAMILY_FIRST
        ? family.getString(0) + given.getString(0)
        : given.getString(0) + " " + family.getString(0);
  }

  private LocalizedText any(String list) {
    return any(told.getJsonArray(list));
  }

  private LocalizedText any(JsonArray texts) {
    return text(one(texts));
  }

  private JsonArray one(JsonArray list) {
    return list.getJsonArray(random.nextInt(list.size()));
  }

  private static LocalizedText text(JsonArray both) {
    return LocalizedText.of(both.getString(0), both.getString(1));
  }
}
