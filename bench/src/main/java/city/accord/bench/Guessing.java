package city.accord.bench;

import city.accord.bench.load.Delays;
import city.accord.bench.load.PageReader;
import city.accord.bench.office.Guesser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Many wrong passwords at the same moment, for an account each, while a public page is read. */
record Guessing(String name, int atOnce, String goal) implements Scenario {

  private static final String PAGE = "/en";
  private static final int QUIET_SECONDS = 5;

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    PageReader reader = new PageReader(hall.summit().http() + PAGE);
    long until = System.nanoTime() + QUIET_SECONDS * 1_000_000_000L;
    Delays quiet = reader.readWhile(() -> System.nanoTime() < until);
    seen.accept(row("the home page, nobody signs in", "", quiet));

    List<Guesser> guessers = new ArrayList<>();
    for (int i = 0; i < atOnce; i++)
      guessers.add(new Guesser(hall.summit(), "nobody-" + i + "@guess.example"));
    ExecutorService hands = Executors.newFixedThreadPool(atOnce);
    try {
      long start = System.nanoTime();
      List<CompletableFuture<String>> guesses =
          guessers.stream().map(each -> CompletableFuture.supplyAsync(each::guess, hands)).toList();
      CompletableFuture<Void> all =
          CompletableFuture.allOf(guesses.toArray(CompletableFuture[]::new));
      Delays meanwhile = reader.readWhile(() -> !all.isDone());
      double seconds = (System.nanoTime() - start) / 1e9;
      Map<String, Long> answers =
          guesses.stream()
              .map(CompletableFuture::join)
              .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
      seen.accept(
          row("the home page, " + atOnce + " wrong passwords at once", goal, meanwhile)
              .note(String.format("all answered in %.1f s", seconds))
              .note(answers.toString()));
    } finally {
      hands.shutdownNow();
    }
  }

  private Row row(String load, String aim, Delays delays) {
    return Row.of(name, load, aim, "pages read:", delays.count()).delays("", delays);
  }
}
