package city.accord.web.letter;

import city.accord.letter.LetterTemplates;
import city.accord.letter.TemplateRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every kind of letter, and whether the organisers have worded it themselves. */
@Named
@RequestScoped
public class LetterTemplatesPage {

  @Inject private LetterTemplates templates;

  private List<TemplateRow> rows;

  public List<TemplateRow> getRows() {
    if (rows == null) rows = templates.all();
    return rows;
  }
}
