package city.accord.delegation;

import city.accord.DemonstrationPart;
import city.accord.attendee.Attendee;
import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.attendee.UsualCategories;
import city.accord.city.CityProfile;
import city.accord.city.PublishedCities;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.PersonName;
import city.accord.text.TextJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * The delegations of the demonstration summit: ten cities and two of industry that sign, two that
 * speak. A city is led by whom its profile names. All people are invented.
 */
@Dependent
class DemonstrationDelegations implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private PublishedCities cities;
  @Inject private CategoryStore categories;
  @Inject private InvitationMailer mailer;
  @Inject private Clock clock;

  private int places;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void fill(Welcome welcome) {
    try (JsonReader reader =
        JsonFactory.createReader(
            DemonstrationDelegations.class.getResourceAsStream("demonstration.json"))) {
      reader.readArray().getValuesAs(JsonObject.class).forEach(told -> add(told, welcome));
    }
    em.flush();
  }

  private void add(JsonObject told, Welcome welcome) {
    boolean ofCity = told.containsKey("city");
    CityProfile city = ofCity ? cities.profile(told.getString("city")) : null;
    Represented represented =
        ofCity
            ? Represented.of(city)
            : Represented.organisation(
                TextJson.text(told.getJsonObject("organisation")),
                TextJson.text(told.getJsonObject("country")));
    Delegation delegation =
        new Delegation(summits.current().id(), represented, !told.getBoolean("speaks", false));
    delegation.takePlace(++places);
    delegation.allow(categories.require(UsualCategories.DELEGATE), 3);
    delegation.allow(categories.require(UsualCategories.STAFF), 4);
    delegation.allow(categories.require(UsualCategories.INTERPRETER), 1);
    delegation.nameFocalPoint(focalPoint(told.getJsonObject("focal"), delegation));
    em.persist(delegation);
    em.flush();
    name(delegation, ofCity ? city.leader() : TextJson.name(told.getJsonObject("head")));
    told.getJsonArray("people").getValuesAs(JsonObject.class).forEach(one -> join(delegation, one));
    bring(delegation, told.getString("state"), welcome);
  }

  private static FocalPoint focalPoint(JsonObject told, Delegation delegation) {
    return new FocalPoint(
        told.getString("name"),
        "protocol@" + delegation.slug() + ".example",
        told.getString("phone", null),
        Language.of(told.getString("language")));
  }

  private void name(Delegation delegation, PersonName name) {
    Attendee head =
        new Attendee(
            categories.require(delegation.categoryOfHead()), delegation.affiliation(), name);
    em.persist(head);
    delegation.appointHead(head);
  }

  private void join(Delegation delegation, JsonObject told) {
    Category category = categories.require(told.getString("category"));
    Attendee person = new Attendee(category, delegation.affiliation(), TextJson.name(told));
    bring(person, told.getString("state", "approved"));
    em.persist(person);
  }

  private void bring(Attendee person, String state) {
    if (state.equals("approved")) person.approve();
    if (state.equals("registered")) person.register(person.name(), clock.instant());
  }

  /** Brings a delegation as far as the demonstration shows it. */
  private void bring(Delegation delegation, String state, Welcome welcome) {
    Attendee head = delegation.head();
    switch (state) {
      case "invited" -> invite(delegation, welcome);
      case "registered" -> head.register(head.name(), clock.instant());
      default -> {
        head.register(head.name(), clock.instant());
        head.approve();
      }
    }
  }

  private void invite(Delegation delegation, Welcome welcome) {
    InvitationLetter letter = mailer.send(delegation);
    Language language = delegation.focalPoint().language();
    welcome.tell(
        "Invitation       " + letter.link(language) + "   " + delegation.place().in(Language.EN));
  }
}
