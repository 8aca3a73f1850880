package city.accord.signing.ceremony;

import city.accord.emblem.ShownMarks;
import city.accord.signing.order.Originals;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What a ceremony was prepared for: a name, an hour, a place, and a sentence that signatories agree
 * to.
 */
@Embeddable
public class CeremonyPlan {

  private LocalizedText name;
  private Instant scheduledAt;
  private LocalizedText place;
  private LocalizedText consent;
  private LocalizedText witness;

  @Enumerated(EnumType.STRING)
  private ShownMarks shownMarks;

  @Enumerated(EnumType.STRING)
  private Originals originals;

  protected CeremonyPlan() {}

  /**
   * @param name what the desk calls it; empty where the declaration's title does
   * @param consent the sentence that each signatory agrees to before the pen
   * @param witness who witnesses the signing, as the wall names them; empty without one
   * @param shownMarks which pictures stand beside the names
   * @param originals in how many documents it is sealed
   */
  public CeremonyPlan(
      LocalizedText name,
      Instant scheduledAt,
      LocalizedText place,
      LocalizedText consent,
      LocalizedText witness,
      ShownMarks shownMarks,
      Originals originals) {
    this.name = name;
    this.scheduledAt = scheduledAt;
    this.place = place;
    this.consent = consent;
    this.witness = witness;
    this.shownMarks = shownMarks;
    this.originals = originals;
  }

  CeremonyPlan named(LocalizedText other) {
    return new CeremonyPlan(other, scheduledAt, place, consent, witness, shownMarks, originals);
  }

  CeremonyPlan witnessedBy(LocalizedText other) {
    return new CeremonyPlan(name, scheduledAt, place, consent, other, shownMarks, originals);
  }

  CeremonyPlan at(Instant other) {
    return new CeremonyPlan(name, other, place, consent, witness, shownMarks, originals);
  }

  CeremonyPlan showing(ShownMarks other) {
    return new CeremonyPlan(name, scheduledAt, place, consent, witness, other, originals);
  }

  CeremonyPlan sealedIn(Originals other) {
    return new CeremonyPlan(name, scheduledAt, place, consent, witness, shownMarks, other);
  }

  public LocalizedText name() {
    return name;
  }

  public Instant scheduledAt() {
    return scheduledAt;
  }

  public LocalizedText place() {
    return place;
  }

  public LocalizedText consent() {
    return consent;
  }

  /** Who witnesses the signing, as the wall names them; the sealed file does not contain it. */
  public LocalizedText witness() {
    return witness;
  }

  /** Which pictures stand beside the names. */
  public ShownMarks shownMarks() {
    return shownMarks;
  }

  /** In how many documents it is sealed. */
  public Originals originals() {
    return originals;
  }

  /**
   * What a signatory agrees to, in the language nearest to theirs: else English, if it is there.
   */
  Consent consentIn(Language language) {
    Language written =
        consent.languages().contains(language) || !consent.languages().contains(Language.EN)
            ? language
            : Language.EN;
    return new Consent(written, consent.in(written));
  }
}
