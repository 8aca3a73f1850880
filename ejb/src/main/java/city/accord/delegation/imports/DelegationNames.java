package city.accord.delegation.imports;

import city.accord.attendee.Affiliation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the delegations of a summit by their slugs, or by their names in any language. */
final class DelegationNames {

  private final Map<String, Affiliation> delegations = new HashMap<>();

  /**
   * @param delegations what people of each delegation say of whom they come for
   */
  DelegationNames(List<Affiliation> delegations) {
    for (Affiliation delegation : delegations)
      PlaceNames.keys(delegation.delegationSlug(), delegation.name())
          .forEach(key -> this.delegations.put(key, delegation));
  }

  /** Null where none is called so. */
  Affiliation find(String name) {
    return delegations.get(PlaceNames.key(name));
  }
}
