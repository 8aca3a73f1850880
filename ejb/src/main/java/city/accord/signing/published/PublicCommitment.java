package city.accord.signing.published;

/**
 * One thing that the signatories undertake.
 *
 * @param lead the phrase it opens with, set with emphasis, or ""
 */
public record PublicCommitment(String lead, String text) {

  public boolean hasLead() {
    return !lead.isEmpty();
  }
}
