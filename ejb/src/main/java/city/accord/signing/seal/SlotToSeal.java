package city.accord.signing.seal;

import city.accord.signing.binding.TabletSignature;
import city.accord.signing.stroke.Ink;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * A place on the declaration, and the signature in it if there is one.
 *
 * @param position in the order of precedence, from 1
 * @param place the city or organisation signed for
 * @param group the group of signatories that they stand in, or empty
 * @param emblem one or two letters that stand for the place
 * @param mark the flag or the emblem that stands beside the name, or null where the letters do
 * @param aspect the slot's width by its height, in thousandths, as frozen in the content
 * @param signature null where the signatory declined or was absent
 */
public record SlotToSeal(
    int position,
    LocalizedText name,
    LocalizedText title,
    LocalizedText place,
    LocalizedText group,
    String emblem,
    MarkToSeal mark,
    int aspect,
    Signature signature) {

  /** In a declaration without groups and pictures. */
  public SlotToSeal(
      int position,
      LocalizedText name,
      LocalizedText title,
      LocalizedText place,
      String emblem,
      int aspect,
      Signature signature) {
    this(position, name, title, place, LocalizedText.EMPTY, emblem, null, aspect, signature);
  }

  /**
   * What a signatory wrote and confirmed.
   *
   * @param proxy who signed in the signatory's stead, or empty
   * @param consentLanguage in which the signatory read what they agreed to
   * @param inkHash the {@link city.accord.signing.binding.InkBinding} made at the confirmation
   * @param tablet what the tablet signed with its own key, or null
   */
  public record Signature(
      Ink ink,
      long attempt,
      Instant confirmedAt,
      LocalizedText proxy,
      Language consentLanguage,
      String consentHash,
      String inkHash,
      TabletSignature tablet) {

    /** A signature from a tablet without a key of its own. */
    public Signature(
        Ink ink,
        long attempt,
        Instant confirmedAt,
        LocalizedText proxy,
        Language consentLanguage,
        String consentHash,
        String inkHash) {
      this(ink, attempt, confirmedAt, proxy, consentLanguage, consentHash, inkHash, null);
    }
  }
}
