package city.accord.proposal;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.text.LocalizedText;
import city.accord.text.VisibleText;
import java.util.List;
import java.util.Set;

/**
 * What a delegation proposes.
 *
 * @param title in one language at least
 * @param minutes how long it would last: one of {@link #LENGTHS}
 * @param wishes when, where and with what, or null
 * @param people the ids of those of the delegation who would be on stage
 */
public record ProposeSession(
    ProposedKind kind,
    LocalizedText title,
    LocalizedText summary,
    int minutes,
    String wishes,
    Set<Long> people) {

  public static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180);

  /**
   * @throws ProposalWithoutTitle where it is called nothing in any language
   */
  void requireWhole() {
    if (title.isEmpty()) throw new ProposalWithoutTitle();
    if (!LENGTHS.contains(minutes)) throw new NotThere(minutes);
    VisibleText.require(wishes);
    for (LocalizedText text : List.of(title, summary))
      text.asMap().values().forEach(VisibleText::require);
  }

  /** Whoever reads a proposal has to call it something. */
  public static class ProposalWithoutTitle extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "title";
    }
  }
}
