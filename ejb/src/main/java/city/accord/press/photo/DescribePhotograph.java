package city.accord.press.photo;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a press officer writes about a photograph.
 *
 * @param caption what it shows; those who do not see it are read the same
 * @param credit who took it, as it has to be printed
 * @param rights for what it may be used
 * @param takenOn null where nobody knows
 * @param embargoedUntil nobody sees it before, or null
 * @param untilDeclaration the slug of a declaration: nobody sees it before that is published; or
 *     null
 * @param accreditedOnly whether the accredited press alone gets it
 */
public record DescribePhotograph(
    LocalizedText caption,
    String credit,
    LocalizedText rights,
    LocalDate takenOn,
    Instant embargoedUntil,
    String untilDeclaration,
    boolean accreditedOnly)
    implements Serializable {

  /** A photograph that is for everyone. */
  public DescribePhotograph(
      LocalizedText caption,
      String credit,
      LocalizedText rights,
      LocalDate takenOn,
      Instant embargoedUntil,
      String untilDeclaration) {
    this(caption, credit, rights, takenOn, embargoedUntil, untilDeclaration, false);
  }
}
