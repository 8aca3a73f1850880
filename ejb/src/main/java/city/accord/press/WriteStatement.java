package city.accord.press;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement as a press officer writes it.
 *
 * @param dated the date that it bears, which need not be that of what it tells
 * @param embargoedUntil nobody reads it before, or null
 * @param untilDeclaration the slug of a declaration: nobody reads it before that is published; or
 *     null
 * @param accreditedOnly whether the accredited press alone gets it
 * @param correction what readers are told of another wording, once it was public; else empty
 */
public record WriteStatement(
    LocalizedText issuer,
    LocalDate dated,
    LocalizedText contact,
    String telephone,
    LocalizedText headline,
    LocalizedText subheadline,
    LocalizedText body,
    List<Attachment> attachments,
    Instant embargoedUntil,
    String untilDeclaration,
    boolean accreditedOnly,
    LocalizedText correction) {

  /** A statement that is for everyone. */
  public WriteStatement(
      LocalizedText issuer,
      LocalDate dated,
      LocalizedText contact,
      String telephone,
      LocalizedText headline,
      LocalizedText subheadline,
      LocalizedText body,
      List<Attachment> attachments,
      Instant embargoedUntil,
      String untilDeclaration,
      LocalizedText correction) {
    this(
        issuer,
        dated,
        contact,
        telephone,
        headline,
        subheadline,
        body,
        attachments,
        embargoedUntil,
        untilDeclaration,
        false,
        correction);
  }
}
