package city.accord.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The fields of a form whose content was refused, in the order of the page. */
@Named
@RequestScoped
public class FieldErrors {

  /** How many fields of the form of this id are wrong. */
  public int count(String form) {
    return in(form).size();
  }

  /** The first of them, by the id it has in the page. */
  public String first(String form) {
    return in(form).get(0);
  }

  private static List<String> in(String form) {
    List<String> wrong = new ArrayList<>();
    FacesContext.getCurrentInstance()
        .getClientIdsWithMessages()
        .forEachRemaining(
            id -> {
              if (id != null && id.startsWith(form + ":")) wrong.add(id);
            });
    return wrong;
  }
}
