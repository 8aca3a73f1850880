package city.accord.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlPanelGroup;
import jakarta.faces.component.html.HtmlSelectBooleanCheckbox;
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
 * wrong, and which texts explain it: by the ids that {@code a:field} and {@code a:group} give to
 * their hints and messages.
 */
public class FieldDescriptions implements SystemEventListener {

  private static final String GROUP = "-group";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof HtmlInputText
        || source instanceof HtmlInputTextarea
        || source instanceof HtmlInputSecret
        || source instanceof HtmlInputFile
        || source instanceof HtmlSelectBooleanCheckbox
        || source instanceof HtmlSelectOneMenu
        || source instanceof HtmlPanelGroup group && isGroup(group);
  }

  /** A panel that {@code a:group} lays around what is ticked. */
  private static boolean isGroup(HtmlPanelGroup panel) {
    return panel.getId() != null && panel.getId().endsWith(GROUP);
  }

  @Override
  public void processEvent(SystemEvent event) {
    if (event.getSource() instanceof HtmlPanelGroup group) describe(group, event.getFacesContext());
    else describe((UIInput) event.getSource(), event.getFacesContext());
  }

  private static void describe(HtmlPanelGroup group, FacesContext context) {
    String id = group.getId().substring(0, group.getId().length() - GROUP.length());
    UIInput ticked = (UIInput) group.findComponent(id);
    Map<String, Object> attributes = group.getPassThroughAttributes();
    attributes.put("role", ticked instanceof HtmlSelectOneRadio ? "radiogroup" : "group");
    attributes.put("aria-labelledby", group.findComponent(id + "-label").getClientId(context));
    set(attributes, "data-invalid", isWrong(ticked, context) ? "true" : null);
    explain(ticked, attributes, context);
  }

  private static void describe(UIInput field, FacesContext context) {
    Map<String, Object> attributes = field.getPassThroughAttributes();
    set(attributes, "aria-required", field.isRequired() ? "true" : null);
    set(attributes, "aria-invalid", isWrong(field, context) ? "true" : null);
    explain(field, attributes, context);
  }

  private static void explain(UIInput field, Map<String, Object> attributes, FacesContext context) {
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
