package city.accord.city;

import city.accord.audit.AuditTrail;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Slug;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/**
 * The profiles of cities for those who put a delegation on the list before anybody has written its
 * city's profile. The service that uses it asks for the rights.
 */
@Dependent
public class CityDrafts {

  @PersistenceContext private EntityManager em;
  @Inject private AuditTrail audit;

  /** Every city, shown or not. */
  public List<CityProfile> all() {
    return em.createQuery("select c from City c", City.class)
        .getResultStream()
        .map(CityProfile::of)
        .toList();
  }

  /** Begins profiles that only officers see, under the plain letters of their English names. */
  public List<CityProfile> begin(List<Draft> drafts) {
    List<City> cities = drafts.stream().map(Draft::city).toList();
    cities.forEach(em::persist);
    em.flush();
    for (City city : cities) audit.recordChange("city.added", city.slug(), null, null, null);
    return cities.stream().map(CityProfile::of).toList();
  }

  /** A profile with a name and a country, and nothing else. */
  public record Draft(LocalizedText name, LocalizedText country) {

    private City city() {
      String english = name.in(Language.EN);
      return new City(
          Slug.of(english),
          new DescribeCity(
              name,
              country,
              Character.toString(english.codePointAt(0)),
              null,
              null,
              null,
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              List.of(),
              List.of(),
              false));
    }
  }

  /** Removes those profiles that nobody has worked on since they were begun; others stay. */
  public void removeUntouched(Collection<Long> ids) {
    if (ids.isEmpty()) return;
    List<City> untouched =
        em.createQuery("select c from City c where c.id in :ids", City.class)
            .setParameter("ids", ids)
            .getResultStream()
            .filter(city -> !city.isPublished() && city.version() <= 1)
            .toList();
    for (City city : untouched) {
      em.remove(city);
      audit.recordChange("city.removed", city.slug(), null, null, null);
    }
  }
}
