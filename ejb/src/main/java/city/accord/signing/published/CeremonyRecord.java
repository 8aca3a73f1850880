package city.accord.signing.published;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * What the minutes of a ceremony are written from: the formal acts of its audit chain, and where
 * that chain ends.
 *
 * @param witness who is named as the witness, or empty
 * @param attested the names of those who attested that they saw the signing
 * @param fingerprint of the sealed declaration; null before the seal
 * @param length how many links the chain has, formal acts and others
 * @param end the hash of its last link
 */
public record CeremonyRecord(
    LocalizedText title,
    LocalizedText name,
    Instant scheduledAt,
    LocalizedText place,
    LocalizedText witness,
    List<String> attested,
    String fingerprint,
    int length,
    String end,
    List<Act> acts) {

  /**
   * One formal act.
   *
   * @param number of its link in the chain
   * @param event such as {@code slot.confirmed}
   * @param place of the signatory whom it is about; empty where it is about the ceremony
   * @param signatory their name
   */
  public record Act(
      int number, Instant at, String event, LocalizedText place, LocalizedText signatory) {}
}
