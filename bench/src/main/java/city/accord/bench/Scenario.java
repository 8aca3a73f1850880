package city.accord.bench;

import java.util.function.Consumer;

/** Something that is measured, by its name; it says what it saw, row by row. */
interface Scenario {

  String name();

  void run(Hall hall, Consumer<Row> seen);
}
