package city.accord.emblem;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.emblem.EmblemRefused.EmblemNotPlain;
import city.accord.emblem.EmblemRefused.EmblemTooIntricate;
import city.accord.emblem.EmblemRefused.EmblemTooNarrow;
import city.accord.emblem.EmblemRefused.NotAnEmblem;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an SVG drawing anew with the elements and attributes of a still picture alone. What an
 * editor notes beside the drawing is left out; what could run, load, move or hide is refused, and
 * so is what would change the picture by being left out.
 */
final class SvgEmblem {

  static final int MAX_RATIO = 4;

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final int MAX_DEPTH = 64;

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "clipPath",
          "mask",
          "linearGradient",
          "radialGradient",
          "stop");

  /** Words about the drawing, which nobody sees. */
  private static final Set<String> NOTES = Set.of("title", "desc", "metadata");

  /** What may stand in an attribute, by the attribute's name. */
  private static final Map<String, Pattern> ATTRIBUTES = new TreeMap<>();

  private static final String LENGTH = "[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?(px|pt|mm|cm|in|%)?";
  private static final Pattern NUMBERS = Pattern.compile("[-+0-9.eE,\\s%]*");
  private static final Pattern WORD = Pattern.compile("[a-zA-Z-]{1,30}");
  private static final Pattern ID = Pattern.compile("[\\w.-]{1,200}");
  private static final Pattern REFERENCE =
      Pattern.compile("url\\(\\s*['\"]?#([\\w.-]{1,200})['\"]?\\s*\\)");
  private static final Pattern FRAGMENT = Pattern.compile("#([\\w.-]{1,200})");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}|[a-zA-Z]{1,30}|(rgb|rgba|hsl|hsla)\\([0-9.,%\\s/deg]*\\)");
  private static final Pattern PAINT =
      Pattern.compile(
          COLOUR.pattern() + "|" + REFERENCE.pattern() + "(\\s+(" + COLOUR.pattern() + "))?");

  static {
    allow(Pattern.compile(LENGTH), "x y width height cx cy r rx ry x1 y1 x2 y2 fx fy fr offset");
    allow(Pattern.compile(LENGTH), "stroke-width stroke-miterlimit stroke-dashoffset");
    allow(Pattern.compile(LENGTH), "opacity fill-opacity stroke-opacity stop-opacity");
    allow(NUMBERS, "viewBox points");
    allow(Pattern.compile("[MmZzLlHhVvCcSsQqTtAaEe0-9.,+\\-\\s]*"), "d");
    allow(
        Pattern.compile(
            "((matrix|translate|scale|rotate|skewX|skewY)\\s*\\([-+0-9.eE,\\s]*\\)[\\s,]*)*"),
        "transform gradientTransform");
    allow(Pattern.compile("none|[0-9.,\\s]+"), "stroke-dasharray");
    allow(WORD, "fill-rule clip-rule stroke-linecap stroke-linejoin display visibility overflow");
    allow(WORD, "gradientUnits spreadMethod clipPathUnits maskUnits maskContentUnits mask-type");
    allow(Pattern.compile("[a-zA-Z\\s]{1,40}"), "preserveAspectRatio paint-order");
    allow(ID, "id");
    allow(Pattern.compile("none|" + REFERENCE.pattern()), "clip-path mask");
    allow(PAINT, "fill stroke");
    allow(COLOUR, "stop-color color");
  }

  private final XMLStreamReader in;
  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter out;
  private final Uses uses = new Uses();

  private SvgEmblem(String drawing) throws XMLStreamException {
    XMLInputFactory reading = XMLInputFactory.newDefaultFactory();
    reading.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    reading.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    reading.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    in = reading.createXMLStreamReader(new StringReader(drawing));
    out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
  }

  private static void allow(Pattern value, String names) {
    Arrays.stream(names.split(" ")).forEach(name -> ATTRIBUTES.put(name, value));
  }

  /**
   * The drawing, written anew.
   *
   * @throws EmblemRefused where it is none, or not a plain one
   */
  static byte[] sanitized(byte[] upload) {
    String drawing = withoutPlainDoctype(decoded(upload));
    try {
      return new SvgEmblem(drawing).copied().getBytes(UTF_8);
    } catch (XMLStreamException broken) {
      throw new NotAnEmblem();
    }
  }

  private static String decoded(byte[] upload) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(upload)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException otherEncoding) {
      throw new NotAnEmblem();
    }
  }

  /** Editors name the document type of SVG 1.1; one that declares anything is refused. */
  private static String withoutPlainDoctype(String drawing) {
    String plain = drawing.replaceFirst("<!DOCTYPE\\s+svg[^\\[>]*>", "");
    if (plain.contains("<!DOCTYPE") || plain.contains("<!ENTITY"))
      throw new EmblemNotPlain("DOCTYPE");
    return plain;
  }

  private String copied() throws XMLStreamException {
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (isNote()) skip();
          else {
            if (++depth > MAX_DEPTH) throw new EmblemTooIntricate();
            open(depth == 1);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          uses.close();
          out.writeEndElement();
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new EmblemNotPlain("DOCTYPE");
        default -> {} // text, comments and instructions are no part of the picture
      }
    }
    out.flush();
    if (uses.total() < 2) throw new NotAnEmblem();
    return written.toString();
  }

  private boolean isNote() {
    String space = in.getNamespaceURI();
    if (SVG.equals(space)) return NOTES.contains(in.getLocalName());
    if (space == null || space.isEmpty()) throw new NotAnEmblem();
    if (XHTML.equals(space)) throw new EmblemNotPlain(in.getLocalName());
    return true;
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) depth++;
      if (event == XMLStreamConstants.END_ELEMENT) depth--;
    }
  }

  private void open(boolean isRoot) throws XMLStreamException {
    String name = in.getLocalName();
    if (isRoot != name.equals("svg")) {
      if (isRoot) throw new NotAnEmblem();
      throw new EmblemNotPlain("svg");
    }
    if (!ELEMENTS.contains(name)) throw new EmblemNotPlain(name);
    Map<String, String> attributes = attributes();
    uses.open(attributes.get("id"));
    out.writeStartElement(name);
    if (isRoot) {
      out.writeDefaultNamespace(SVG);
      attributes.put("viewBox", viewBox(attributes));
      for (String extent : Set.of("width", "height", "x", "y")) attributes.remove(extent);
    }
    for (Map.Entry<String, String> attribute : attributes.entrySet())
      out.writeAttribute(attribute.getKey(), attribute.getValue());
  }

  private Map<String, String> attributes() {
    Map<String, String> kept = new TreeMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String space = in.getAttributeNamespace(i);
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i).strip();
      boolean isPlain = space == null || space.isEmpty();
      if (name.toLowerCase(Locale.ROOT).startsWith("on")) throw new EmblemNotPlain(name);
      if (name.equals("href") && (isPlain || XLINK.equals(space))) refer(value, kept);
      else if (name.equals("base")) throw new EmblemNotPlain(name);
      else if (isPlain && name.equals("style")) style(value, kept);
      else if (isPlain) keep(name, value, kept, false);
    }
    return kept;
  }

  private void refer(String value, Map<String, String> kept) {
    Matcher fragment = FRAGMENT.matcher(value);
    if (!fragment.matches()) throw new EmblemNotPlain("href");
    uses.refer(fragment.group(1));
    kept.put("href", value);
  }

  /** The declarations of a style as attributes, which need no style sheet. */
  private void style(String value, Map<String, String> kept) {
    if (value.contains("@") || value.contains("\\")) throw new EmblemNotPlain("style");
    for (String declaration : value.replaceAll("/\\*.*?\\*/", "").split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0)
        keep(
            declaration.substring(0, colon).strip(),
            declaration.substring(colon + 1).strip(),
            kept,
            true);
    }
  }

  private void keep(String name, String value, Map<String, String> kept, boolean isStyle) {
    if (name.equals("filter") || name.startsWith("marker") && !value.equals("none"))
      throw new EmblemNotPlain(name);
    Pattern allowed = ATTRIBUTES.get(name);
    String plain = isStyle ? value.replaceFirst("\\s*!important$", "") : value;
    if (allowed == null) {
      if (plain.toLowerCase(Locale.ROOT).contains("url(")) throw new EmblemNotPlain(name);
      return;
    }
    if (value.isEmpty()) return;
    if (!allowed.matcher(plain).matches())
      throw new EmblemNotPlain(name + "=\"" + shortened(value) + "\"");
    Matcher reference = REFERENCE.matcher(plain);
    if (reference.find()) uses.refer(reference.group(1));
    kept.put(name, plain);
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }

  /** What is seen of the drawing; where it only has a width and a height, all of these. */
  private static String viewBox(Map<String, String> root) {
    String box = root.get("viewBox");
    if (box == null) box = "0 0 " + number(root.get("width")) + " " + number(root.get("height"));
    double[] sides =
        Arrays.stream(box.strip().split("[\\s,]+")).mapToDouble(SvgEmblem::number).toArray();
    if (sides.length != 4 || !(sides[2] > 0) || !(sides[3] > 0)) throw new NotAnEmblem();
    double ratio = sides[2] / sides[3];
    if (ratio > MAX_RATIO || ratio < 1.0 / MAX_RATIO) throw new EmblemTooNarrow(MAX_RATIO);
    return box.strip();
  }

  private static double number(String length) {
    try {
      return length == null ? 0 : Double.parseDouble(length.replaceFirst("(px|pt|mm|cm|in)$", ""));
    } catch (NumberFormatException notPlain) {
      throw new NotAnEmblem();
    }
  }
}
