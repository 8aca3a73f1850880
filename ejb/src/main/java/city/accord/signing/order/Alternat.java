package city.accord.signing.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rule of alternation: in the original that a party keeps, that party is named and signs first
 * (Satow, A Guide to Diplomatic Practice, on the alternat). The others keep the order that was
 * chosen for the ceremony, as the Regulation of Vienna of 19 March 1815 has it, whose article 7
 * leaves the order among those who alternate to one choice, the lot. Groups stay together: that of
 * the party comes first.
 */
public final class Alternat {

  private Alternat() {}

  /**
   * The signatures of each party, in the order of the parties.
   *
   * @param party whom a signature is for
   */
  public static <T> List<List<T>> parties(List<T> signatures, Function<T, Object> party) {
    Map<Object, List<T>> parties = new LinkedHashMap<>();
    for (T one : signatures)
      parties.computeIfAbsent(party.apply(one), key -> new ArrayList<>()).add(one);
    return List.copyOf(parties.values());
  }

  /**
   * All signatures as a party's own original shows them.
   *
   * @param own the party's
   * @param group in which a signature stands
   */
  public static <T> List<T> firstNamed(List<T> all, List<T> own, Function<T, Object> group) {
    Object leading = group.apply(own.get(0));
    List<T> order = new ArrayList<>(all);
    order.sort(
        Comparator.comparingInt(
            one -> !group.apply(one).equals(leading) ? 2 : own.contains(one) ? 0 : 1));
    return List.copyOf(order);
  }
}
