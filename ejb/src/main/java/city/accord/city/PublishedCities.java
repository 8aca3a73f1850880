package city.accord.city;

import city.accord.NotThere;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The cities that the public may see. */
@Stateless
@PermitAll
public class PublishedCities {

  @PersistenceContext private EntityManager em;

  public List<CityProfile> all() {
    return em.createQuery("select c from City c order by c.slug", City.class)
        .getResultStream()
        .filter(City::isPublished)
        .map(CityProfile::of)
        .toList();
  }

  /**
   * @throws NotThere for a city that is not known or not shown: nobody can tell which
   */
  public CityProfile profile(String slug) {
    return find(slug).orElseThrow(() -> new NotThere(slug));
  }

  public Optional<CityProfile> find(String slug) {
    return em.createQuery("select c from City c where c.slug = :slug", City.class)
        .setParameter("slug", slug)
        .getResultStream()
        .filter(City::isPublished)
        .map(CityProfile::of)
        .findFirst();
  }
}
