package city.accord;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * A figure that the operator's monitor reads a few times a minute. Neither its name nor its labels
 * tell anything about a person.
 *
 * @param name in the style of Prometheus, such as {@code accord_viewers}; of what is counted since
 *     the start, without {@code _total}, which is added
 * @param counted whether it only grows until the server stops
 * @param value is asked for by a thread of the server's management; empty where it is not known
 */
public record Metric(
    String name,
    String help,
    Map<String, String> labels,
    boolean counted,
    Supplier<OptionalDouble> value) {

  public static Metric counted(
      String name, String help, Map<String, String> labels, Supplier<Number> value) {
    return new Metric(name, help, labels, true, some(value));
  }

  public static Metric counted(String name, String help, Supplier<Number> value) {
    return counted(name, help, Map.of(), value);
  }

  public static Metric now(String name, String help, Supplier<Number> value) {
    return new Metric(name, help, Map.of(), false, some(value));
  }

  private static Supplier<OptionalDouble> some(Supplier<Number> value) {
    return () -> OptionalDouble.of(value.get().doubleValue());
  }
}
