package city.accord.signing.order;

import city.accord.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order that was chosen for a ceremony, and why: slots, wall and paper follow it.
 *
 * @param reason why, or null where a rule says it all
 */
public record Order(Rule rule, HostPlace host, String reason) {

  public static final Order AS_INVITED = new Order(new Rule.AsInvited(), HostPlace.IN_LINE, null);

  /**
   * @throws OrderWithoutReason if someone was moved by hand and nobody says why
   */
  public Order {
    reason = reason == null || reason.isBlank() ? null : reason.strip();
    if (rule instanceof Rule.ByHand && reason == null) throw new OrderWithoutReason();
  }

  /** Puts in order; equals stand as on the list of delegations, and else as they are given. */
  public <T> List<T> sort(List<T> given, Function<T, Ranked> look) {
    if (rule instanceof Rule.ByHand) return List.copyOf(given);
    List<T> sorted = new ArrayList<>(given);
    sorted.sort(
        Comparator.comparing(
            look, hostPlace().thenComparing(rule.comparator()).thenComparing(Ranked::invited)));
    return sorted;
  }

  private Comparator<Ranked> hostPlace() {
    return switch (host) {
      case IN_LINE -> (one, other) -> 0;
      case FIRST -> Comparator.comparing(Ranked::host).reversed();
      case LAST -> Comparator.comparing(Ranked::host);
    };
  }

  /** The rule in one word of ASCII, to be stored: {@code place:zh-Hant-u-co-stroke:host-first}. */
  public String code() {
    return rule.code() + ":host-" + word(host);
  }

  /** The order of a stored word. */
  public static Order of(String code, String reason) {
    String[] parts = code.split(":");
    HostPlace host = HostPlace.valueOf(enumName(parts[parts.length - 1].substring(5)));
    Rule rule =
        switch (parts[0]) {
          case "invited" -> new Rule.AsInvited();
          case "hand" -> new Rule.ByHand();
          case "seniority" -> new Rule.BySeniority();
          default -> new Rule.Alphabetical(parts[1], Rule.Of.valueOf(enumName(parts[0])));
        };
    return new Order(rule, host, reason);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String enumName(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Someone was moved by hand and nobody said why. */
  public static class OrderWithoutReason extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "reason";
    }
  }
}
