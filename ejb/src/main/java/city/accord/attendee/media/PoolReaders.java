package city.accord.attendee.media;

import city.accord.letter.LetterKind;
import city.accord.letter.LetterReader;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Letters about pools reach whoever is in one, or waits, and has an address. */
@Dependent
class PoolReaders implements LetterReader.Source {

  @Inject private PoolStore store;
  @Inject private PoolLetters letters;
  @Inject private Summits summits;

  @Override
  public boolean knows(LetterKind kind) {
    return kind.bundle().equals(PoolLetterKinds.BUNDLE);
  }

  @Override
  public List<LetterReader> find(LetterKind kind, List<String> words, int most) {
    return all().filter(reader -> reader.has(words)).limit(most).toList();
  }

  @Override
  public Optional<LetterReader> of(LetterKind kind, long key) {
    return all().filter(reader -> reader.key() == key).findFirst();
  }

  private Stream<LetterReader> all() {
    return store.places(summits.current().id()).stream()
        .filter(place -> place.attendee().email() != null)
        .map(letters::reader);
  }
}
