package city.accord.signing.ceremony;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
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

  protected CeremonyPlan() {}

  /**
   * @param name what the desk calls it; empty where the declaration's title does
   * @param consent the sentence that each signatory agrees to before the pen
   */
  public CeremonyPlan(
      LocalizedText name, Instant scheduledAt, LocalizedText place, LocalizedText consent) {
    this.name = name;
    this.scheduledAt = scheduledAt;
    this.place = place;
    this.consent = consent;
  }

  CeremonyPlan named(LocalizedText other) {
    return new CeremonyPlan(other, scheduledAt, place, consent);
  }

  CeremonyPlan at(Instant other) {
    return new CeremonyPlan(name, other, place, consent);
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
