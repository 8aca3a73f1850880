package city.accord.text;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written from top to bottom. */
public final class Xml {

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;

  public Xml() {
    try {
      writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  public Xml open(String name, String... attributes) {
    try {
      writer.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2)
        writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
      depth++;
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A whole element that holds but text. */
  public Xml text(String name, String text, String... attributes) {
    open(name, attributes);
    try {
      writer.writeCharacters(legal(text));
      return close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the innermost element; with the outermost, the document. */
  public Xml close() {
    try {
      writer.writeEndElement();
      if (--depth == 0) writer.writeEndDocument();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Characters that XML 1.0 cannot hold are left out. */
  private static String legal(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
