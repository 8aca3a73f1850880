package city.accord.delegation;

import city.accord.attendee.Affiliation;
import city.accord.attendee.Category;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many more may come, by the quotas of delegations and of categories; counted down here. */
public final class FreePlaces {

  /** So many come in a category, for a delegation or, where that is null, in all. */
  record Coming(Long delegationId, long categoryId) {}

  private final Map<Long, Delegation> delegations = new HashMap<>();
  private final Map<Coming, Long> coming = new HashMap<>();

  FreePlaces(Collection<Delegation> delegations, Map<Coming, Long> coming) {
    delegations.forEach(delegation -> this.delegations.put(delegation.id(), delegation));
    this.coming.putAll(coming);
  }

  /**
   * Takes a place for one more person.
   *
   * @throws Delegation.QuotaFull where the delegation may bring no more in the category
   * @throws Category.CategoryFull where the category has as many people as it may
   */
  public void take(Affiliation affiliation, Category category) {
    Coming inAll = new Coming(null, category.id());
    Coming own = new Coming(affiliation.delegationId(), category.id());
    Delegation delegation = delegations.get(affiliation.delegationId());
    if (delegation != null) delegation.requireRoomFor(category, coming.getOrDefault(own, 0L));
    category.requireRoom(coming.getOrDefault(inAll, 0L));
    coming.merge(inAll, 1L, Long::sum);
    if (delegation != null) coming.merge(own, 1L, Long::sum);
  }
}
