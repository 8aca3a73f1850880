package city.accord.press.photo;

import city.accord.press.Standing;
import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * A photograph at the press officers' desk.
 *
 * @param version tells whether someone else wrote in the meantime
 * @param fileName as it was uploaded
 */
public record PhotographRow(
    long id,
    int version,
    String fileName,
    Instant uploadedAt,
    DescribePhotograph described,
    Standing standing,
    Photograph.Drawing drawing) {

  static PhotographRow of(Photograph one, Instant now) {
    return new PhotographRow(
        one.id(),
        one.version(),
        one.fileName(),
        one.uploadedAt(),
        one.described(),
        one.standing(now),
        one.drawing(now));
  }

  public LocalizedText caption() {
    return described.caption();
  }

  /** Whether there is a picture to be seen. */
  public boolean isDrawn() {
    return drawing == Photograph.Drawing.DRAWN;
  }
}
