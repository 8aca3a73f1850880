package city.accord.door;

import city.accord.attendee.ZonesOfCategories;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The zones of the door by category, for badges that name them. */
@Dependent
class OpenZones implements ZonesOfCategories {

  @PersistenceContext private EntityManager em;

  @Override
  public Map<String, List<LocalizedText>> of(long summit, Collection<String> categories) {
    List<Zone> zones =
        em.createQuery(
                "select z from Zone z where z.summitId = :summit and z.removedAt is null"
                    + " order by z.id",
                Zone.class)
            .setParameter("summit", summit)
            .getResultList();
    Map<String, List<LocalizedText>> open = new LinkedHashMap<>();
    for (String category : categories)
      open.put(
          category,
          zones.stream()
              .filter(zone -> zone.categories().isEmpty() || zone.categories().contains(category))
              .map(Zone::name)
              .toList());
    return open;
  }
}
