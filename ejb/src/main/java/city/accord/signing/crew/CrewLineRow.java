package city.accord.signing.crew;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A line as the console shows it, with all whom it is for. */
public record CrewLineRow(
    LocalizedText words, String sentBy, Instant sentAt, List<Reader> readers) {

  /**
   * @param position of the slot; 0 for backstage
   * @param place of the slot's signatory; null for backstage
   * @param acknowledgedAt null while it is awaited
   */
  public record Reader(int position, LocalizedText place, Instant acknowledgedAt) {

    public boolean isBackstage() {
      return position == 0;
    }
  }

  public CrewLineRow {
    readers = readers.stream().sorted(Comparator.comparingInt(Reader::position)).toList();
  }

  /** Those who have acknowledged it. */
  public List<Reader> seen() {
    return readers.stream().filter(one -> one.acknowledgedAt() != null).toList();
  }

  /** Those who have not. */
  public List<Reader> awaited() {
    return readers.stream().filter(one -> one.acknowledgedAt() == null).toList();
  }
}
