package city.accord.signing.ceremony;

import city.accord.emblem.ShownMarks;
import city.accord.signing.order.Order;
import city.accord.signing.order.Originals;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * Prepares the signing of a frozen version.
 *
 * @param name what the desk calls it; may be empty
 * @param witness who witnesses the signing, as the wall names them; may be empty
 * @param shownMarks which pictures stand beside the names
 * @param originals in how many documents it is sealed
 * @param signatories in the order of precedence; those of a group are put together
 * @param order by what rule they stand in that order, and why
 */
public record PrepareCeremony(
    long declarationVersionId,
    LocalizedText name,
    Instant scheduledAt,
    LocalizedText place,
    LocalizedText consent,
    LocalizedText witness,
    ShownMarks shownMarks,
    Originals originals,
    List<Signatory> signatories,
    Order order) {

  /** Without a name, in the order in which the signatories are given. */
  public PrepareCeremony(
      long declarationVersionId,
      Instant scheduledAt,
      LocalizedText place,
      LocalizedText consent,
      List<Signatory> signatories) {
    this(
        declarationVersionId,
        LocalizedText.EMPTY,
        scheduledAt,
        place,
        consent,
        LocalizedText.EMPTY,
        ShownMarks.EMBLEMS,
        Originals.ONE,
        signatories,
        Order.AS_INVITED);
  }
}
