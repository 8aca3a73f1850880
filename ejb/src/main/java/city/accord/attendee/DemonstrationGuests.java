package city.accord.attendee;

import city.accord.DemonstrationPart;
import city.accord.text.JsonFactory;
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
 * Who comes to the demonstration summit without a delegation: press in every state, hosts,
 * interpreters and guests. People and outlets are invented.
 */
@Dependent
class DemonstrationGuests implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private CategoryStore categories;
  @Inject private Clock clock;

  /** After the delegations. */
  @Override
  public int order() {
    return 45;
  }

  @Override
  public void fill(Welcome welcome) {
    try (JsonReader reader =
        JsonFactory.createReader(
            DemonstrationGuests.class.getResourceAsStream("demonstration.json"))) {
      reader.readObject().getJsonArray("people").getValuesAs(JsonObject.class).forEach(this::add);
    }
    em.flush();
  }

  private void add(JsonObject told) {
    PersonName name = TextJson.name(told);
    Attendee person =
        new Attendee(
            categories.require(told.getString("category")),
            Affiliation.of(TextJson.text(told.getJsonObject("of"))),
            name);
    person.writeTo(told.getString("email", null));
    bring(person, name, told.getString("state"));
    em.persist(person);
  }

  private void bring(Attendee person, PersonName name, String state) {
    if (!state.equals("expected")) person.register(name, clock.instant());
    switch (state) {
      case "expected", "registered" -> {}
      case "pre-approved" -> person.preApprove();
      case "on-hold" -> person.hold();
      case "approved" -> person.approve();
      case "rejected" -> person.reject();
      case "withdrawn" -> person.withdraw();
      default -> throw new IllegalArgumentException(state);
    }
  }
}
