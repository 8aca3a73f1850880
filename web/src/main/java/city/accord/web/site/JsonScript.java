package city.accord.web.site;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Data for search engines within a page, which no browser runs. What the attribute {@code value}
 * holds is JSON; no character of it ends the element that it stands in.
 */
@FacesComponent(JsonScript.TYPE)
public class JsonScript extends UIComponentBase {

  static final String TYPE = "accord.JsonScript";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    Object value = getAttributes().get("value");
    if (value == null || value.toString().isEmpty()) return;
    ResponseWriter writer = context.getResponseWriter();
    writer.write("<script type=\"application/ld+json\">");
    writer.write(safe(value.toString()));
    writer.write("</script>");
  }

  /** In JSON such characters stand only within texts, where they may be written by number. */
  static String safe(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
