package city.accord.trace;

/** A step of a trace, which takes until it is closed. */
public interface Step extends AutoCloseable {

  Step NONE = new Step() {};

  /** As long as it is open, a step is the one under way on this thread. */
  interface Here extends AutoCloseable {

    @Override
    void close();
  }

  /** What it is, where that is known only later. */
  default void is(String name) {}

  default void note(String key, String value) {}

  default void note(String key, long value) {}

  /** It went wrong; of the failure only its kind is told, for its words may name somebody. */
  default void failed(String kind) {}

  /** Parts that begin on this thread belong to it from now on. */
  default Here here() {
    return () -> {};
  }

  @Override
  default void close() {}
}
