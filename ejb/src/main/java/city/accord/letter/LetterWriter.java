package city.accord.letter;

import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;

/** Writes letters as the organisers of the summit at hand word them. */
@Dependent
public class LetterWriter {

  @Inject private TemplateStore templates;
  @Inject private Summits summits;

  /**
   * @param values of the kind's own placeholders, in a language
   */
  public LetterText write(
      LetterKind kind, Language reader, Function<Language, Map<Placeholder, String>> values) {
    LetterTemplate own = templates.own(kind).map(OwnTemplate::template).orElse(LetterTemplate.NONE);
    return kind.write(own, summits.current(), reader, values);
  }
}
