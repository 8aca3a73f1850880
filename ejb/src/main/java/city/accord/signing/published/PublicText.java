package city.accord.signing.published;

import city.accord.signing.declaration.DeclarationText;
import city.accord.text.Language;
import java.util.List;

/**
 * A declaration's words in one language; before the pens open, its title and motto alone.
 *
 * @param closing "" where there is none
 */
public record PublicText(
    Language language,
    String title,
    String motto,
    List<String> preamble,
    List<PublicCommitment> commitments,
    String closing) {

  static PublicText of(DeclarationText text, PublicStage stage) {
    if (!stage.showsText())
      return new PublicText(text.language(), text.title(), text.motto(), List.of(), List.of(), "");
    return new PublicText(
        text.language(),
        text.title(),
        text.motto(),
        text.preamble(),
        text.commitments().stream()
            .map(one -> new PublicCommitment(one.lead(), one.text()))
            .toList(),
        text.closing());
  }
}
