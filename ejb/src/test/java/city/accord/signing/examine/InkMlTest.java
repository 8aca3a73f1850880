package city.accord.signing.examine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.stroke.Ink;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The exports are InkML as the Recommendation of 20 September 2011 has it. */
class InkMlTest {

  /** Which elements may stand in which, as far as the exports use them. */
  private static final Map<String, Set<String>> STRUCTURE =
      Map.of(
          "ink", Set.of("annotation", "definitions", "trace"),
          "definitions", Set.of("timestamp", "traceFormat", "context"),
          "traceFormat", Set.of("channel"),
          "annotation", Set.of(),
          "timestamp", Set.of(),
          "channel", Set.of(),
          "context", Set.of(),
          "trace", Set.of());

  @Test
  void theStructureIsThatOfTheRecommendation() throws Exception {
    Element ink = parse(InkMl.of(Specimens.of(3, Specimens.TWO_STROKES)));
    assertEquals("ink", ink.getLocalName());
    checkStructure(ink);
  }

  private static void checkStructure(Element element) {
    assertEquals(InkMl.NAMESPACE, element.getNamespaceURI());
    for (Element child : children(element)) {
      assertTrue(
          STRUCTURE.get(element.getLocalName()).contains(child.getLocalName()),
          child.getLocalName() + " in " + element.getLocalName());
      checkStructure(child);
    }
  }

  @Test
  void everyReferenceLeadsToAnElement() throws Exception {
    Element ink = parse(InkMl.of(Specimens.of(3, Specimens.TWO_STROKES)));
    Set<String> known = new TreeSet<>();
    Set<String> wanted = new TreeSet<>();
    for (Element element : all(ink, "*")) {
      known.add("#" + element.getAttribute("xml:id"));
      for (String name : List.of("contextRef", "traceFormatRef", "timestampRef", "respectTo"))
        if (element.hasAttribute(name)) wanted.add(element.getAttribute(name));
    }
    assertEquals(Set.of("#points", "#start", "#tablet"), wanted);
    assertTrue(known.containsAll(wanted));
  }

  @Test
  void theFormatNamesEachChannelWithItsTypeItsRangeAndItsUnits() throws Exception {
    Element ink = parse(InkMl.of(Specimens.of(3, Specimens.TWO_STROKES)));
    Element format = all(ink, "traceFormat").get(0);
    assertEquals(
        List.of(
            "X integer 0 65535 dev",
            "Y integer 0 65535 dev",
            "F integer 0 65535 dev",
            "OTx integer -90 90 deg",
            "OTy integer -90 90 deg",
            "T decimal   ms"),
        children(format).stream().map(InkMlTest::described).toList());
  }

  private static String described(Element channel) {
    return Stream.of("name", "type", "min", "max", "units")
        .map(channel::getAttribute)
        .collect(Collectors.joining(" "));
  }

  @Test
  void tracesHoldThePointsOneByOneInTheOrderOfTheChannels() throws Exception {
    Element ink = parse(InkMl.of(Specimens.of(3, Specimens.TWO_STROKES)));
    List<String> channels =
        all(ink, "channel").stream().map(channel -> channel.getAttribute("name")).toList();
    assertEquals(List.of("X", "Y", "F", "OTx", "OTy", "T"), channels);
    List<String> traces = all(ink, "trace").stream().map(Node::getTextContent).toList();
    assertEquals(
        List.of("0 65535 0 -90 90 0.0, 7 8 9 10 -11 4.2", "65535 0 65535 0 0 6557.7"), traces);
  }

  @Test
  void annotationsSayWhoseItIsAndHowItLiesOnTheSlot() throws Exception {
    Element ink = parse(InkMl.of(Specimens.of(3, Specimens.TWO_STROKES)));
    List<String> said = all(ink, "annotation").stream().map(Node::getTextContent).toList();
    assertEquals(List.of("Ann <Q> & Co", "安", "3", "2"), said.subList(0, 4));
    assertTrue(said.contains(Specimens.TWO_STROKES.hash()));
    assertTrue(said.stream().anyMatch(text -> text.contains("2.500 times as wide as high")));
  }

  @Test
  void aTypedSignatureHasNoTraceAndIsSaidToBeTyped() throws Exception {
    Element ink = parse(InkMl.of(Specimens.of(1, Ink.ofTyped("Ann"))));
    assertEquals(List.of(), all(ink, "trace"));
    List<Element> annotations = all(ink, "annotation");
    Element last = annotations.get(annotations.size() - 1);
    assertEquals("typed Ann", last.getAttribute("type") + " " + last.getTextContent());
  }

  private static Element parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static List<Element> all(Element root, String name) {
    return elements(root.getElementsByTagNameNS(InkMl.NAMESPACE, name));
  }

  private static List<Element> children(Element parent) {
    return elements(parent.getChildNodes());
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++)
      if (nodes.item(i) instanceof Element element) elements.add(element);
    return elements;
  }
}
