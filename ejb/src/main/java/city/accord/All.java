package city.accord;

import jakarta.enterprise.inject.Instance;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All beans that areas offer of a kind, made once for whoever has them injected. An {@code
 * Instance} makes dependent ones anew each time it is asked, and keeps every one until its owner
 * ends, which a pooled bean does when the server stops.
 */
public final class All<T> implements Iterable<T> {

  private final Instance<T> known;
  private List<T> made;

  All(Instance<T> known) {
    this.known = known;
  }

  /** Not before it is asked: beans of a kind may themselves have all beans of another. */
  private synchronized List<T> made() {
    if (made == null) made = known.stream().toList();
    return made;
  }

  @Override
  public Iterator<T> iterator() {
    return made().iterator();
  }

  public Stream<T> stream() {
    return made().stream();
  }
}
