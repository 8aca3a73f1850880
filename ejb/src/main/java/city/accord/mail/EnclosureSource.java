package city.accord.mail;

import city.accord.text.Language;
import java.util.Optional;

/** Makes files that go with letters, once these are written. */
public interface EnclosureSource {

  /** What it makes, as {@link Outbox#encloseLater} is told. */
  String kind();

  /**
   * @param about what the file is about, by the id that the outbox was given
   * @param language of the letter
   * @return empty where there is nothing to enclose any more
   */
  Optional<Enclosure> make(long about, Language language);
}
