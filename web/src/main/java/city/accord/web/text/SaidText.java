package city.accord.web.text;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A text as the reader reads it. One that has not been written in the page's language stands there
 * in another, marked with that language and its direction: it is read aloud as such, drawn with its
 * letters, and turns nothing of the line around it.
 */
@FacesComponent(SaidText.TYPE)
public class SaidText extends UIComponentBase {

  static final String TYPE = "accord.SaidText";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (!(getAttributes().get("value") instanceof LocalizedText text)) return;
    Language reader = Language.of(context.getViewRoot().getLocale().toLanguageTag());
    Language shown = text.shownTo(reader);
    ResponseWriter writer = context.getResponseWriter();
    if (shown.equals(reader)) {
      writer.writeText(text.in(reader), null);
      return;
    }
    writer.startElement("bdi", this);
    writer.writeAttribute("lang", shown.tag(), null);
    writer.writeAttribute("dir", shown.isRightToLeft() ? "rtl" : "ltr", null);
    writer.writeText(text.in(reader), null);
    writer.endElement("bdi");
  }
}
