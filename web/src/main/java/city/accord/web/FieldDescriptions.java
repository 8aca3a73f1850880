package city.accord.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectBooleanCheckbox;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of each field, to whoever does not see the page, whether it is required, whether it is
 * wrong, and which texts explain it: by the ids that {@code a:field} gives to its hint and its
 * message.
 */
public class FieldDescriptions implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof HtmlInputText
        || source instanceof HtmlInputTextarea
        || source instanceof HtmlInputSecret
        || source instanceof HtmlInputFile
        || source instanceof HtmlSelectBooleanCheckbox
        || source instanceof HtmlSelectManyCheckbox
        || source instanceof HtmlSelectOneMenu
        || source instanceof HtmlSelectOneRadio;
  }

  @Override
  public void processEvent(SystemEvent event) {
    UIInput field = (UIInput) event.getSource();
    FacesContext context = event.getFacesContext();
    Map<String, Object> attributes = field.getPassThroughAttributes();
    set(attributes, "aria-required", field.isRequired() ? "true" : null);
    set(attributes, "aria-invalid", isWrong(field, context) ? "true" : null);
    String described =
        Stream.of("-hint", "-error")
            .map(ending -> field.findComponent(field.getId() + ending))
            .filter(text -> text != null && text.isRendered() && isShown(text, field, context))
            .map(text -> text.getClientId(context))
            .collect(Collectors.joining(" "));
    set(attributes, "aria-describedby", described.isEmpty() ? null : described);
  }

  private static boolean isShown(UIComponent text, UIInput field, FacesContext context) {
    return !text.getId().endsWith("-error") || isWrong(field, context);
  }

  /** Of this post: a page remembers of each form whether its last content was valid. */
  private static boolean isWrong(UIInput field, FacesContext context) {
    return context.getMessages(field.getClientId(context)).hasNext();
  }

  private static void set(Map<String, Object> attributes, String name, String value) {
    if (value == null) attributes.remove(name);
    else attributes.put(name, value);
  }
}
