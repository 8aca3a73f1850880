package city.accord.web.guide;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * The text of a guide within a page. It takes nothing but a {@link Guide}, whose HTML is made of
 * files that the build brings along: nothing that anybody types ever comes here.
 */
@FacesComponent(GuideText.TYPE)
public class GuideText extends UIComponentBase {

  static final String TYPE = "accord.GuideText";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    Guide guide = (Guide) getAttributes().get("value");
    context.getResponseWriter().write(guide.html());
  }
}
