package city.accord.web.text;

import city.accord.text.VisibleText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** A localized text that has to be written in one language at least. */
@Named
@RequestScoped
public class RequiredText {

  @Inject @RequestParameterMap private Map<String, String> sent;

  /**
   * Whether nothing was written in any language; asked by the first language's field, which says
   * so, and by none of the others.
   *
   * @param field its id in the page: the text's own, the number of the language, the field's
   */
  public boolean isMissing(String field) {
    return isMissing(field, sent);
  }

  static boolean isMissing(String field, Map<String, String> sent) {
    if (field == null) return false;
    String row = field.substring(0, field.lastIndexOf(':'));
    String text = row.substring(0, row.lastIndexOf(':') + 1);
    if (!row.equals(text + "0")) return false;
    return sent.entrySet().stream()
        .filter(one -> one.getKey().startsWith(text))
        .allMatch(one -> VisibleText.isBlank(one.getValue()));
  }
}
