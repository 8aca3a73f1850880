package city.accord.press.photo;

import city.accord.text.LocalizedText;
import city.accord.text.SearchText;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A photograph that everyone may see.
 *
 * @param takenOn null where nobody knows
 */
public record PublicPhotograph(
    long id,
    LocalizedText caption,
    String credit,
    LocalizedText rights,
    LocalDate takenOn,
    Map<PhotographSize, FileRow> files) {

  static PublicPhotograph of(Photograph photograph, Map<PhotographSize, FileRow> files) {
    return new PublicPhotograph(
        photograph.id(),
        photograph.caption(),
        photograph.credit(),
        photograph.rights(),
        photograph.takenOn(),
        files);
  }

  public FileRow file(PhotographSize size) {
    return files.get(size);
  }

  public FileRow getThumb() {
    return file(PhotographSize.THUMB);
  }

  public FileRow getScreen() {
    return file(PhotographSize.SCREEN);
  }

  public FileRow getPrint() {
    return file(PhotographSize.PRINT);
  }

  /** All that a reader may look for it by. */
  String sought() {
    return SearchText.of(
        Stream.concat(
            caption.asMap().values().stream(), Stream.of(credit, String.valueOf(takenOn))));
  }
}
