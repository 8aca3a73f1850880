package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The own tags are documented, and used as they are documented. */
class OwnTagsTest {

  private static final Pattern USE =
      Pattern.compile("<a:([\\w-]+)((?:\\s+[\\w:-]+=(?:\"[^\"]*\"|'[^']*'))*)\\s*/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:-]+)=(?:\"[^\"]*\"|'[^']*')");
  private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");

  @Test
  void everyOwnTagIsDocumented() throws Exception {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> tags = Files.list(PageFiles.TAGS)) {
      tags.forEach(tag -> files.add(tag.getFileName().toString().replace(".xhtml", "")));
    }
    Map<String, Tag> described = tags();
    Set<String> missing = new TreeSet<>(files);
    missing.removeAll(described.keySet());
    assertEquals(Set.of(), missing);
    described.forEach((name, tag) -> assertTrue(tag.isComplete(), name));
  }

  /** Inside another tag, a name that this one gives a value of its own stands for that value. */
  @Test
  void aTagNamesNoAttributeThatTheTagAroundItHasOtherwise() throws Exception {
    Pattern field = Pattern.compile("<a:field\\b[^>]*>");
    Pattern attribute = Pattern.compile("\\s(\\w+)=\"#\\{(\\w+)}\"");
    Set<String> hidden = new TreeSet<>();
    try (Stream<Path> tags = Files.list(PageFiles.TAGS)) {
      for (Path tag : tags.toList()) {
        String text = Files.readString(tag);
        Matcher around = field.matcher(text);
        while (around.find()) {
          String inside = text.substring(around.end());
          Matcher one = attribute.matcher(around.group());
          while (one.find())
            if (!one.group(1).equals(one.group(2)) && inside.contains("#{" + one.group(1) + "}"))
              hidden.add(tag.getFileName() + " " + one.group(1));
        }
      }
    }
    assertEquals(Set.of(), hidden);
  }

  /** A misspelt attribute would be left out without a word. */
  @Test
  void ownTagsAreUsedWithTheAttributesThatTheyHave() throws Exception {
    Map<String, Tag> tags = tags();
    Set<String> wrong = new TreeSet<>();
    for (Path page : PageFiles.all()) {
      Matcher use = USE.matcher(Files.readString(page));
      while (use.find()) {
        String place = PageFiles.ROOT.relativize(page) + ": a:" + use.group(1);
        Tag tag = tags.get(use.group(1));
        if (tag == null) {
          wrong.add(place);
          continue;
        }
        Set<String> given = PageFiles.names(ATTRIBUTE, use.group(2));
        given.stream()
            .filter(name -> !tag.all().contains(name))
            .forEach(n -> wrong.add(place + " " + n));
        tag.required().stream()
            .filter(n -> !given.contains(n))
            .forEach(n -> wrong.add(place + " lacks " + n));
      }
    }
    assertEquals(Set.of(), wrong);
  }

  /** What a page gives to a fragment is seen by the tags in it as well, in the place of theirs. */
  @Test
  void noParameterOfAFragmentHasTheNameOfAnOptionalAttribute() throws Exception {
    Set<String> optional = new TreeSet<>();
    tags().values().forEach(tag -> optional.addAll(tag.optional()));
    Set<String> shadowing = new TreeSet<>();
    for (Path page : PageFiles.all())
      for (String name : PageFiles.names(PARAMETER, Files.readString(page)))
        if (optional.contains(name)) shadowing.add(PageFiles.ROOT.relativize(page) + ": " + name);
    assertEquals(Set.of(), shadowing);
  }

  /** What the library says of a tag. */
  private record Tag(boolean isComplete, Set<String> required, Set<String> optional) {

    Set<String> all() {
      return Stream.of(required, optional).flatMap(Set::stream).collect(Collectors.toSet());
    }
  }

  private static Map<String, Tag> tags() throws Exception {
    Document library =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(PageFiles.ROOT.resolve("WEB-INF/accord.taglib.xml").toFile());
    Map<String, Tag> tags = new TreeMap<>();
    NodeList all = library.getElementsByTagName("tag");
    for (int i = 0; i < all.getLength(); i++) {
      Element tag = (Element) all.item(i);
      boolean complete = !text(tag, "description").isBlank();
      Set<String> required = new TreeSet<>();
      Set<String> optional = new TreeSet<>();
      NodeList attributes = tag.getElementsByTagName("attribute");
      for (int j = 0; j < attributes.getLength(); j++) {
        Element attribute = (Element) attributes.item(j);
        complete &= !text(attribute, "description").isBlank() && !text(attribute, "type").isBlank();
        boolean must = Boolean.parseBoolean(text(attribute, "required"));
        (must ? required : optional).add(text(attribute, "name"));
      }
      tags.put(text(tag, "tag-name"), new Tag(complete, required, optional));
    }
    return tags;
  }

  private static String text(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
