package city.accord.typeset;

import city.accord.Refused;
import city.accord.text.DrawableText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The rule of the seal's fonts, for areas that know nothing of signing. */
@ApplicationScoped
public class DrawableGlyphs implements DrawableText {

  @Override
  public Optional<Refused> problem(String text) {
    return text == null ? Optional.empty() : Drawable.problem(text);
  }
}
