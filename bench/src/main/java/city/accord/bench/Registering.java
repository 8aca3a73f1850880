package city.accord.bench;

import city.accord.bench.load.Delays;
import city.accord.bench.load.Due;
import city.accord.bench.office.Registrant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Guests who register by an open form, so many a second; every tenth sends the form twice in a row.
 * Each of them is to come once.
 */
record Registering(String name, int perSecond, int seconds, String goal) implements Scenario {

  private static final String CATEGORY = "guest";

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    hall.office().openForm(CATEGORY);
    int guests = perSecond * seconds;
    List<Registrant> all = new ArrayList<>();
    for (int i = 0; i < guests; i++) all.add(new Registrant(hall.summit(), CATEGORY, i));
    List<Registrant> sent = new ArrayList<>();
    for (int i = 0; i < guests; i++) {
      sent.add(all.get(i));
      if (i % 10 == 0) sent.add(all.get(i));
    }
    Due due = new Due(perSecond);
    Delays delays = due.run(sent.stream().map(one -> (Due.Task) one::register).toList());
    List<String> registered = hall.office().addressesOf(Registrant.FAMILY);
    int different = new HashSet<>(registered).size();
    seen.accept(
        Row.of(name, perSecond + " forms a second", goal, "forms sent:", sent.size())
            .delays("", delays)
            .note(due.refused() + " answered otherwise")
            .note(guests - different + " lost")
            .note(registered.size() - different + " doubled"));
  }
}
