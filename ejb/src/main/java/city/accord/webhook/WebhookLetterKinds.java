package city.accord.webhook;

import city.accord.letter.LetterKind;
import city.accord.letter.Placeholder;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;

/** The letter about webhooks. */
@Dependent
class WebhookLetterKinds implements LetterKind.Source {

  /** To whoever made a webhook that was switched off since it failed; they have to mend it. */
  static final LetterKind OFF =
      new LetterKind(
          "webhook-off",
          "city.accord.webhook.letters",
          "off",
          EnumSet.of(Placeholder.NAME, Placeholder.NOTE, Placeholder.LINK),
          true);

  @Override
  public List<LetterKind> kinds() {
    return List.of(OFF);
  }
}
