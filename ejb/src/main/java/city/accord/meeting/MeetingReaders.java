package city.accord.meeting;

import city.accord.delegation.Delegation;
import city.accord.delegation.FocalPoint;
import city.accord.letter.LetterKind;
import city.accord.letter.LetterReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Letters about meetings reach the focal points of both sides. */
@Dependent
class MeetingReaders implements LetterReader.Source {

  @Inject private MeetingStore store;
  @Inject private MeetingLetters letters;

  @Override
  public boolean knows(LetterKind kind) {
    return kind.bundle().equals(MeetingLetterKinds.BUNDLE);
  }

  @Override
  public List<LetterReader> find(LetterKind kind, List<String> words, int most) {
    return all(kind).filter(reader -> reader.has(words)).limit(most).toList();
  }

  @Override
  public Optional<LetterReader> of(LetterKind kind, long key) {
    return all(kind).filter(reader -> reader.key() == key).findFirst();
  }

  private Stream<LetterReader> all(LetterKind kind) {
    return store.meetings().stream()
        .flatMap(meeting -> Stream.of(Side.values()).map(side -> reader(kind, meeting, side)))
        .flatMap(Optional::stream);
  }

  private Optional<LetterReader> reader(LetterKind kind, Meeting meeting, Side side) {
    Delegation own = meeting.delegation(side);
    FocalPoint focal = own.focalPoint();
    if (focal == null) return Optional.empty();
    String token = own.invitedAt() == null ? null : LetterReader.SECRET;
    return Optional.of(
        new LetterReader(
            meeting.id() * Side.values().length + side.ordinal(),
            focal.name()
                + " · "
                + own.place().in(focal.language())
                + " – "
                + meeting.delegation(side.other()).place().in(focal.language()),
            focal.email(),
            focal.language(),
            language -> letters.values(meeting, side, token, language),
            MeetingLetters.isInCalendars(kind.key())
                ? List.of(MeetingLetters.CALENDAR)
                : List.of()));
  }
}
