package city.accord.press.list;

import city.accord.Entities;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The press list at the press officers' desk: how many there are, and who has to be taken off. */
@Stateless
@RolesAllowed(Right.PRESS)
public class PressListDesk {

  @PersistenceContext private EntityManager em;
  @Inject private PressListStore store;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  @RolesAllowed({Right.PRESS, Right.READ})
  public PressListCounts counts() {
    List<PressSubscriber> all = store.all(summits.current().id());
    SortedMap<Language, Long> confirmed =
        all.stream()
            .filter(PressSubscriber::isConfirmed)
            .map(PressSubscriber::language)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return new PressListCounts(confirmed, all.stream().filter(one -> !one.isConfirmed()).count());
  }

  /**
   * The addresses that have these letters, in their order.
   *
   * @param sought empty for all
   * @param most so many at most
   */
  public List<SubscriberRow> find(String sought, int most) {
    String letters = sought.strip().toLowerCase(Locale.ROOT);
    return store.all(summits.current().id()).stream()
        .map(PressSubscriber::row)
        .filter(one -> PressSubscriber.key(one.email()).contains(letters))
        .limit(most)
        .toList();
  }

  /** Takes an address off the list; its owner may ask anew. */
  public void remove(long id) {
    store.forget(Entities.require(em, PressSubscriber.class, id));
    audit.record("press-list.removed", "press list", null);
  }
}
