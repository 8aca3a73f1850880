package city.accord.attendee.registration;

import city.accord.upload.Upload;
import java.util.List;
import java.util.Map;

/**
 * What somebody wrote into a registration form, as it was sent.
 *
 * @param values the texts, or the codes of what was chosen, by field
 * @param uploads the files, by field
 */
public record Answers(Map<Long, List<String>> values, Map<Long, Upload> uploads) {

  /** The only value of a field, or null. */
  String value(long field) {
    List<String> all = values.getOrDefault(field, List.of());
    return all.isEmpty() || all.get(0) == null || all.get(0).isBlank() ? null : all.get(0).strip();
  }

  List<String> all(long field) {
    return values.getOrDefault(field, List.of());
  }
}
