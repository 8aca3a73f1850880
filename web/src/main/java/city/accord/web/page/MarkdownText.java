package city.accord.web.page;

import city.accord.page.Markdown;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A text in Markdown as the reader reads it. One that has not been written in the page's language
 * is marked with the language that it stands in, and its direction.
 */
@FacesComponent(MarkdownText.TYPE)
public class MarkdownText extends UIComponentBase {

  static final String TYPE = "accord.MarkdownText";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (!(getAttributes().get("value") instanceof LocalizedText text)) return;
    Language reader = Language.of(context.getViewRoot().getLocale().toLanguageTag());
    Language wanted = getAttributes().get("in") instanceof Language in ? in : reader;
    Language shown = text.shownTo(wanted);
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("div", this);
    writer.writeAttribute("class", "markdown", null);
    if (!shown.equals(reader)) {
      writer.writeAttribute("lang", shown.tag(), null);
      writer.writeAttribute("dir", shown.isRightToLeft() ? "rtl" : "ltr", null);
    }
    writer.write(Markdown.toHtml(text.in(wanted)));
    writer.endElement("div");
  }
}
