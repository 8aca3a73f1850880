package city.accord.delegation;

import city.accord.DemonstrationPart;
import city.accord.attendee.Attendee;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who of the hosts accompanies some delegations of the demonstration summit; one has two. */
@Dependent
class DemonstrationLiaisons implements DemonstrationPart {

  @PersistenceContext private EntityManager em;

  /** After the hosts. */
  @Override
  public int order() {
    return 46;
  }

  @Override
  public void fill(Welcome welcome) {
    try (JsonReader reader =
        JsonFactory.createReader(DemonstrationLiaisons.class.getResourceAsStream("liaison.json"))) {
      reader.readArray().getValuesAs(JsonObject.class).forEach(this::appoint);
    }
    em.flush();
  }

  private void appoint(JsonObject told) {
    em.createQuery("select d from Delegation d where d.slug = :slug", Delegation.class)
        .setParameter("slug", told.getString("of"))
        .getResultStream()
        .findFirst()
        .ifPresent(delegation -> appoint(delegation, told));
  }

  private void appoint(Delegation delegation, JsonObject told) {
    Attendee officer =
        em.createQuery(
                "select a from Attendee a where a.name.nativeName = :name and a.erasedAt is null",
                Attendee.class)
            .setParameter("name", told.getString("officer"))
            .getResultList()
            .get(0);
    em.persist(
        new LiaisonOfficer(
            delegation,
            officer,
            new AppointLiaison(
                delegation.id(),
                officer.id(),
                told.getJsonArray("languages").getValuesAs(JsonString.class).stream()
                    .map(tag -> Language.of(tag.getString()))
                    .toList(),
                told.getString("phone"),
                told.getString("duties", null))));
  }
}
