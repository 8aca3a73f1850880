package city.accord.bench;

import java.util.function.Consumer;

/** Something that is measured, by its name; it says what it saw, row by row. */
interface Scenario {

  String name();

  /** Whether it measures what a server does after hours, with all its code compiled. */
  default boolean needsWarmServer() {
    return true;
  }

  void run(Hall hall, Consumer<Row> seen);
}
