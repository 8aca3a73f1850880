package city.accord.testing;

import city.accord.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What several people do at the same moment: none begins before all are ready. */
public final class AtOnce {

  private AtOnce() {}

  /** What came of each deed, in their order. */
  public static <T> List<T> answers(List<? extends Callable<T>> deeds) throws Exception {
    CyclicBarrier ready = new CyclicBarrier(deeds.size());
    List<Callable<T>> together = new ArrayList<>();
    for (Callable<T> deed : deeds)
      together.add(
          () -> {
            ready.await();
            return deed.call();
          });
    ExecutorService hands = Executors.newFixedThreadPool(deeds.size());
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> each : hands.invokeAll(together)) answers.add(each.get());
      return answers;
    } finally {
      hands.shutdownNow();
    }
  }

  /** The same by so many people. */
  public static <T> List<T> answers(int people, Callable<T> deed) throws Exception {
    return answers(Collections.nCopies(people, deed));
  }

  public static void done(List<? extends Runnable> deeds) throws Exception {
    answers(deeds.stream().map(Executors::callable).toList());
  }

  /** The refusals of those that are refused, in no order. */
  public static List<Class<?>> refusals(List<? extends Runnable> deeds) throws Exception {
    List<Class<?>> refusals = Collections.synchronizedList(new ArrayList<>());
    done(deeds.stream().<Runnable>map(deed -> () -> noteRefusal(deed, refusals)).toList());
    return refusals;
  }

  private static void noteRefusal(Runnable deed, List<Class<?>> refusals) {
    try {
      deed.run();
    } catch (Refused refused) {
      refusals.add(refused.getClass());
    }
  }
}
