package city.accord.signing.declaration;

/**
 * One thing that the signatories undertake.
 *
 * @param lead the phrase it opens with, set with emphasis; "" where a language has none
 * @param text the rest of the sentence
 */
public record Commitment(String lead, String text) {

  public Commitment {
    lead = NormalizedText.tidy(lead);
    text = NormalizedText.tidy(text);
  }

  public boolean hasLead() {
    return !lead.isEmpty();
  }

  boolean isEmpty() {
    return lead.isEmpty() && text.isEmpty();
  }
}
