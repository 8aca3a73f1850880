package city.accord.signing.examine;

import city.accord.signing.stroke.Point;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The full series of a signature in the Ink Markup Language (InkML, W3C Recommendation, 20
 * September 2011): one trace a stroke, its channels X, Y, F, OTx, OTy (clause 3.1.4) and T as the
 * tablet's own integers, T in milliseconds since the first point. Annotations say whose it is, and
 * how the channels lie on the slot.
 */
public final class InkMl {

  static final String NAMESPACE = "http://www.w3.org/2003/InkML";

  /** The media type of InkML, as the Recommendation names it. */
  public static final String TYPE = "application/inkml+xml";

  private static final String SPACE =
      "X is 0 at the slot's left edge and 65535 at its right, Y is 0 at its top and 65535 at its"
          + " bottom; the slot is %s times as wide as high, so that one step of X is %s times one"
          + " step of Y. The tablet's size in millimetres is not known.";

  private static final String CHANNELS =
      "F is 0 without and 65535 at the most pressure that the pen reports. OTx and OTy are degrees"
          + " from the vertical, as tiltX and tiltY of W3C Pointer Events. T is milliseconds since"
          + " the first point; a pause between strokes is told up to 6553.5 ms.";

  private final Specimen specimen;
  private final XMLStreamWriter out;

  private InkMl(Specimen specimen, XMLStreamWriter out) {
    this.specimen = specimen;
    this.out = out;
  }

  public static String of(Specimen specimen) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new InkMl(specimen, out).write();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.append('\n').toString();
  }

  private void write() throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.setDefaultNamespace(NAMESPACE);
    out.writeStartElement("ink");
    out.writeDefaultNamespace(NAMESPACE);
    out.writeAttribute("documentID", "urn:sha256:" + specimen.ink().hash());
    annotations();
    definitions();
    for (List<Sample> samples : Sample.of(specimen.ink().strokes())) trace(samples);
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void annotations() throws XMLStreamException {
    for (Map.Entry<String, String> one : new TreeMap<>(specimen.signatory().name()).entrySet())
      annotation("writer", one.getKey(), one.getValue());
    for (Map.Entry<String, String> one : new TreeMap<>(specimen.signatory().proxy()).entrySet())
      annotation("proxy", one.getKey(), one.getValue());
    annotation("slot", null, "" + specimen.position());
    annotation("attempt", null, "" + specimen.attempt());
    annotation("confirmedAt", null, specimen.confirmedAt().toString());
    annotation("contentHash", null, specimen.contentHash());
    annotation("ceremonyNonce", null, specimen.nonce());
    annotation("strokesHash", null, specimen.ink().hash());
    String aspect = decimal(specimen.aspect(), 3);
    annotation("mapping", "en", String.format(SPACE, aspect, aspect));
    annotation("channels", "en", CHANNELS);
    if (specimen.ink().isTyped()) annotation("typed", null, specimen.ink().typed());
  }

  private void annotation(String type, String language, String text) throws XMLStreamException {
    out.writeStartElement("annotation");
    out.writeAttribute("type", type);
    if (language != null)
      out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private void definitions() throws XMLStreamException {
    out.writeStartElement("definitions");
    identified("timestamp", "start");
    out.writeEndElement();
    identified("traceFormat", "points");
    channel("X", "integer", 0, Point.MAX, "dev");
    channel("Y", "integer", 0, Point.MAX, "dev");
    channel("F", "integer", 0, Point.MAX, "dev");
    channel("OTx", "integer", -90, 90, "deg");
    channel("OTy", "integer", -90, 90, "deg");
    out.writeEmptyElement("channel");
    out.writeAttribute("name", "T");
    out.writeAttribute("type", "decimal");
    out.writeAttribute("units", "ms");
    out.writeAttribute("respectTo", "#start");
    out.writeEndElement();
    identified("context", "tablet");
    out.writeAttribute("traceFormatRef", "#points");
    out.writeAttribute("timestampRef", "#start");
    out.writeEndElement();
    out.writeEndElement();
  }

  private void identified(String element, String id) throws XMLStreamException {
    out.writeStartElement(element);
    out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "id", id);
  }

  private void channel(String name, String type, int least, int most, String units)
      throws XMLStreamException {
    out.writeEmptyElement("channel");
    out.writeAttribute("name", name);
    out.writeAttribute("type", type);
    out.writeAttribute("min", "" + least);
    out.writeAttribute("max", "" + most);
    out.writeAttribute("units", units);
  }

  private void trace(List<Sample> samples) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement("trace");
    out.writeAttribute("contextRef", "#tablet");
    out.writeCharacters(samples.stream().map(InkMl::values).collect(Collectors.joining(", ")));
    out.writeEndElement();
  }

  private static String values(Sample sample) {
    Point point = sample.point();
    return String.join(
        " ",
        "" + point.x(),
        "" + point.y(),
        "" + point.pressure(),
        "" + point.tiltX(),
        "" + point.tiltY(),
        decimal(sample.time(), 1));
  }

  private static String decimal(long value, int digits) {
    return java.math.BigDecimal.valueOf(value, digits).toPlainString();
  }
}
