package city.accord.signing.declaration;

import city.accord.Refused;
import city.accord.text.Language;
import city.accord.typeset.Drawable;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that keeps a draft from being frozen: what is yet to be written, or what wall and paper
 * cannot show.
 *
 * @param piece the piece of text concerned, or "" where it is missing
 */
public record FreezeProblem(Language language, String piece, Refused reason) {

  /** All that stands in the way of texts, so that nobody learns of it one by one. */
  static List<FreezeProblem> of(DeclarationTexts texts) {
    List<FreezeProblem> obstacles = new ArrayList<>();
    for (DeclarationText text : texts.all()) {
      if (!text.missing().isEmpty())
        obstacles.add(
            new FreezeProblem(text.language(), "", new NotYetWritten(text.language().ownName())));
      for (String piece : text.pieces())
        Drawable.problem(piece)
            .ifPresent(reason -> obstacles.add(new FreezeProblem(text.language(), piece, reason)));
    }
    return List.copyOf(obstacles);
  }
}
