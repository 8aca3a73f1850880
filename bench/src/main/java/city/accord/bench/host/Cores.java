package city.accord.bench.host;

import java.io.IOException;

/** Which of the machine's cores a process may use. */
public enum Cores {
  FIRST("0"),
  SECOND("1"),
  ALL("0-" + (Runtime.getRuntime().availableProcessors() - 1));

  private static final int TRIES = 5;

  private final String list;

  Cores(String list) {
    this.list = list;
  }

  /**
   * From now on the process, with all its threads, runs on these only. A thread that ends while its
   * turn comes makes taskset fail; the next try no longer meets it.
   */
  public void hold(long pid) {
    try {
      for (int tries = 1; taskset(pid) != 0; tries++)
        if (tries == TRIES) throw new IllegalStateException("taskset refuses core " + list);
    } catch (IOException e) {
      throw new IllegalStateException("taskset is needed (util-linux)", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private int taskset(long pid) throws IOException, InterruptedException {
    return new ProcessBuilder("taskset", "-a", "-c", "-p", list, String.valueOf(pid))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
