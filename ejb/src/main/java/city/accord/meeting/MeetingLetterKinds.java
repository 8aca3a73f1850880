package city.accord.meeting;

import city.accord.letter.LetterKind;
import city.accord.letter.Placeholder;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The letters about meetings. Subjects, and the words of whoever declines, stand behind the link
 * alone: a mail is no place for what two delegations have to say to each other.
 */
@Dependent
class MeetingLetterKinds implements LetterKind.Source {

  static final String BUNDLE = "city.accord.meeting.letters";

  private static final Set<Placeholder> OWN =
      EnumSet.of(
          Placeholder.NAME,
          Placeholder.DELEGATION,
          Placeholder.OTHER,
          Placeholder.TIME,
          Placeholder.LINK);

  private static final List<LetterKind> ALL =
      Stream.concat(
              Stream.of("asked", "proposed", "declined", "withdrawn", "cancelled")
                  .map(key -> kind(key, OWN)),
              Stream.of("accepted", "moved").map(key -> kind(key, withRoom())))
          .toList();

  private static Set<Placeholder> withRoom() {
    Set<Placeholder> all = EnumSet.copyOf(OWN);
    all.add(Placeholder.ROOM);
    return all;
  }

  private static LetterKind kind(String key, Set<Placeholder> own) {
    return new LetterKind("meeting-" + key, BUNDLE, key, own);
  }

  static LetterKind of(String key) {
    return ALL.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
  }

  @Override
  public List<LetterKind> kinds() {
    return ALL;
  }
}
