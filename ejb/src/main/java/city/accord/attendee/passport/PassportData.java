package city.accord.attendee.passport;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The travel document in a person's own file: read by an officer who may, on record; for others the
 * file says that something is withheld.
 */
@Dependent
class PassportData implements PersonalData {

  @PersistenceContext private EntityManager em;
  @Inject private Passports passports;

  @Override
  public List<Part> of(long attendee) {
    Passport known = em.find(Passport.class, attendee);
    return List.of(new Part("passport", known == null ? List.of() : List.of(entry(attendee))));
  }

  private Map<String, Object> entry(long attendee) {
    Optional<PassportDetails> read = passports.readWhereAllowed(attendee);
    Optional<PassportName> name = read.map(PassportDetails::name);
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("surname", name.map(PassportName::surname).orElse(null));
    entry.put("givenNames", name.map(PassportName::givenNames).orElse(null));
    entry.put("birthDate", read.map(PassportDetails::birthDate).orElse(null));
    entry.put("withheld", read.isEmpty());
    return entry;
  }

  @Override
  public void erase(Attendee attendee) {
    em.createQuery("delete from Passport p where p.attendeeId = :id")
        .setParameter("id", attendee.id())
        .executeUpdate();
  }
}
