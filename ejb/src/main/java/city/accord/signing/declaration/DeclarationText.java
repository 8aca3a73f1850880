package city.accord.signing.declaration;

import city.accord.text.Completeness;
import city.accord.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The declaration in one language. The languages need not be parallel: one may open its commitments
 * with a lead phrase and another not, and a closing is free to be missing.
 *
 * @param closing the words after the commitments, or "" for none
 */
public record DeclarationText(
    Language language,
    String title,
    String motto,
    List<String> preamble,
    List<Commitment> commitments,
    String closing) {

  public DeclarationText {
    title = NormalizedText.tidy(title);
    motto = NormalizedText.tidy(motto);
    preamble = NormalizedText.tidy(preamble);
    commitments = commitments.stream().filter(commitment -> !commitment.isEmpty()).toList();
    closing = NormalizedText.tidy(closing);
  }

  /** A language that has just been added, with nothing written in it yet. */
  public static DeclarationText blank(Language language) {
    return new DeclarationText(language, "", "", List.of(), List.of(), "");
  }

  /** What has to be written before this text can be frozen. */
  public List<TextPart> missing() {
    List<TextPart> missing = new ArrayList<>();
    if (title.isEmpty()) missing.add(TextPart.TITLE);
    if (commitments.isEmpty() || commitments.stream().anyMatch(one -> one.text().isEmpty()))
      missing.add(TextPart.COMMITMENT);
    return List.copyOf(missing);
  }

  /** How many of the usual parts are written: title, motto, preamble, commitments. */
  public Completeness completeness() {
    List<Boolean> written =
        List.of(
            !title.isEmpty(),
            !motto.isEmpty(),
            !preamble.isEmpty(),
            !missing().contains(TextPart.COMMITMENT));
    return new Completeness(Collections.frequency(written, true), written.size());
  }

  /** Every piece of text in it, in reading order: what must be drawn on wall and paper. */
  public List<String> pieces() {
    List<String> pieces = new ArrayList<>(List.of(title, motto));
    pieces.addAll(preamble);
    for (Commitment commitment : commitments) {
      pieces.add(commitment.lead());
      pieces.add(commitment.text());
    }
    pieces.add(closing);
    return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
  }
}
