package city.accord.city;

import city.accord.summit.WrittenPart;
import city.accord.summit.WrittenThing;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** The profiles of cities, with their projects and the title of who leads each. */
@Dependent
class WrittenCities implements WrittenPart {

  @PersistenceContext private EntityManager em;

  @Override
  public List<WrittenThing> written(long summitId) {
    return em.createQuery("select c from City c order by c.slug", City.class)
        .getResultStream()
        .map(city -> new WrittenThing("city", city.slug(), city.name(), texts(city)))
        .toList();
  }

  private static List<LocalizedText> texts(City city) {
    List<LocalizedText> texts =
        new ArrayList<>(List.of(city.name(), city.country(), city.focus(), city.about()));
    if (city.leader() != null) texts.add(city.leader().title());
    for (Project project : city.projects()) {
      texts.add(project.title());
      texts.add(project.text());
    }
    return texts;
  }
}
