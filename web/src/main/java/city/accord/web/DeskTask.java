package city.accord.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that waits for somebody, on the desk's first page.
 *
 * @param to the page where it is done, showing just what it is about
 * @param count how many of them there are
 * @param what what is to be done
 * @param names of the first of them, in the reader's language
 * @param urgent whether it stands still until somebody does it
 */
public record DeskTask(String to, int count, String what, List<String> names, boolean urgent) {

  private static final int MAX_NAMES = 3;

  /** What an area asks of an account; each area that asks anything has a bean of this type. */
  public interface Source {

    /** Where its tasks stand among those of the other areas. */
    int place();

    /** The tasks, the most urgent first; none for an account that has no business with them. */
    List<DeskTask> tasks();
  }

  /** A task that names the first few of those it is about, and says how many more there are. */
  public static DeskTask of(String to, String what, List<String> names, boolean urgent, Site site) {
    int more = names.size() - MAX_NAMES;
    List<String> shown =
        more <= 0
            ? List.copyOf(names)
            : Stream.concat(
                    names.stream().limit(MAX_NAMES), Stream.of(site.say("desk.task-more", more)))
                .toList();
    return new DeskTask(to, names.size(), what, shown, urgent);
  }
}
