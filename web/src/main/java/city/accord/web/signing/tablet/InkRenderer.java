package city.accord.web.signing.tablet;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.FacesRenderer;
import java.io.IOException;
import org.primefaces.component.signature.SignatureRenderer;

/** Draws the paper in two layers, dry ink below and wet ink above, and its field. */
@FacesRenderer(componentFamily = "org.primefaces.component", rendererType = InkRenderer.TYPE)
public class InkRenderer extends SignatureRenderer {

  static final String TYPE = "city.accord.web.signing.tablet.InkRenderer";

  private static final String VALUE = "_value";

  @Override
  public void decode(FacesContext context, UIComponent component) {
    Ink ink = (Ink) component;
    if (!shouldDecode(ink)) return;
    String posted =
        context.getExternalContext().getRequestParameterMap().get(ink.getClientId(context) + VALUE);
    ink.setSubmittedValue(posted);
    decodeBehaviors(context, ink);
  }

  @Override
  public Object getConvertedValue(FacesContext context, UIComponent component, Object submitted) {
    if (submitted == null || submitted.toString().isEmpty()) return null;
    SignedInk signed = SignedInk.of(submitted.toString());
    if (signed == null)
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, submitted.toString(), null));
    return signed;
  }

  @Override
  public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
    Ink ink = (Ink) component;
    encodePaper(context, ink);
    encodeWidget(context, ink);
  }

  private void encodePaper(FacesContext context, Ink ink) throws IOException {
    ResponseWriter out = context.getResponseWriter();
    String id = ink.getClientId(context);
    out.startElement("div", ink);
    out.writeAttribute("id", id, null);
    out.writeAttribute("class", createStyleClass(ink, "accord-ink"), null);
    encodeLayer(out, ink, "dry");
    out.writeAttribute("aria-hidden", "true", null);
    out.endElement("canvas");
    encodeLayer(out, ink, "wet");
    out.writeAttribute("role", "img", null);
    out.writeAttribute("aria-label", ink.getAriaLabel(), null);
    out.endElement("canvas");
    encodeField(out, ink, id + VALUE);
    out.endElement("div");
  }

  private static void encodeLayer(ResponseWriter out, Ink ink, String layer) throws IOException {
    out.startElement("canvas", ink);
    out.writeAttribute("class", layer, null);
  }

  private static void encodeField(ResponseWriter out, Ink ink, String name) throws IOException {
    out.startElement("input", ink);
    out.writeAttribute("type", "hidden", null);
    out.writeAttribute("id", name, null);
    out.writeAttribute("name", name, null);
    out.writeAttribute("autocomplete", "off", null);
    out.endElement("input");
  }

  private void encodeWidget(FacesContext context, Ink ink) throws IOException {
    var widget = getWidgetBuilder(context).init("AccordInk", ink);
    widget.attr("slot", ink.getSlot()).attr("aspect", ink.getAspect());
    encodeClientBehaviors(context, ink);
    widget.finish();
  }
}
