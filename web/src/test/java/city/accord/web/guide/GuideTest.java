package city.accord.web.guide;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.SiteLanguages;
import city.accord.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A guide names what is there: what is renamed, moved or taken away fails here first. */
class GuideTest {

  private static final Path GUIDES = Path.of("../docs/guide");
  private static final Path WORDS = Path.of("src/main/resources/city/accord/web");
  private static final Path SETTINGS = Path.of("../ear/src/main/server/accord.properties");
  private static final int MOST_BYTES_OF_PICTURES = 1_500_000;

  private static final Pattern NAME = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)");
  private static final Pattern SETTING = Pattern.compile("`(accord(?:\\.[a-z]+)+)`");
  private static final Pattern SKELETON =
      Pattern.compile("(?m)^(#+|\\d+\\.|-|!\\[.*?/([a-z-]+\\.png)\\)|```)");

  /** Bold is kept for what stands on a page, so that a reader finds it there letter by letter. */
  @Test
  void whatIsBoldStandsOnAPageInTheseVeryWords() throws IOException {
    Map<String, Set<String>> unknown = new TreeMap<>();
    for (Language language : SiteLanguages.HOUSE) {
      Properties words = words(language);
      Set<String> said = new HashSet<>();
      words.values().forEach(word -> said.add(word.toString().replace("''", "'")));
      for (Path guide : guides(language)) {
        Set<String> wrong = found(NAME, guide, 1);
        wrong.removeAll(said);
        if (!wrong.isEmpty()) unknown.put(guide.toString(), wrong);
      }
    }
    assertEquals(Map.of(), unknown);
  }

  @Test
  void everyLinkLeadsToAPageOfTheTable() throws IOException {
    List<Pattern> addresses = new ArrayList<>();
    Properties table = properties(WORDS.resolve("addresses.properties"));
    for (Object address : table.keySet())
      addresses.add(
          Pattern.compile(
              address.toString().replace("{lang}", "").replaceAll("\\{\\w+}", "[^/]+")));
    Set<String> dead = new TreeSet<>();
    for (Language language : SiteLanguages.HOUSE)
      for (Path guide : guides(language))
        for (String link : found(LINK, guide, 1))
          if (addresses.stream().noneMatch(address -> address.matcher("/" + link).matches()))
            dead.add(guide + ": " + link);
    assertEquals(Set.of(), dead);
  }

  @Test
  void everyPictureIsThereSaysWhatItShowsAndIsUsed() throws IOException {
    long bytes = 0;
    for (Language language : SiteLanguages.HOUSE) {
      Set<String> named = new TreeSet<>();
      Set<String> silent = new TreeSet<>();
      for (Path guide : guides(language)) {
        named.addAll(found(PICTURE, guide, 2));
        if (found(PICTURE, guide, 1).contains("")) silent.add(guide.toString());
      }
      assertEquals(Set.of(), silent);
      Set<String> there = new TreeSet<>();
      String folder = "../pictures/" + language.tag() + "/";
      for (Path picture : files(GUIDES.resolve("pictures").resolve(language.tag()))) {
        there.add(folder + picture.getFileName());
        bytes += Files.size(picture);
      }
      assertEquals(named, there);
    }
    assertTrue(bytes < MOST_BYTES_OF_PICTURES, bytes + " bytes of pictures");
  }

  /** Whoever changes the language of a guide stays at the same task. */
  @Test
  void everyGuideHasTheSameTasksStepsAndPicturesInEachLanguage() throws IOException {
    for (String slug : Guides.SLUGS) {
      Set<List<String>> skeletons = new HashSet<>();
      for (Language language : SiteLanguages.HOUSE)
        skeletons.add(
            SKELETON
                .matcher(Files.readString(GUIDES.resolve(language.tag()).resolve(slug + ".md")))
                .results()
                .map(part -> part.group(2) == null ? part.group(1) : part.group(2))
                .toList());
      assertEquals(1, skeletons.size(), slug + " " + skeletons);
    }
  }

  @Test
  void everyGuideIsServedAndNoOtherFileIsOne() throws IOException {
    for (Language language : SiteLanguages.HOUSE) {
      GuideWriter writer = new GuideWriter(language.tag(), name -> "/resources/" + name);
      Set<String> slugs = new TreeSet<>();
      for (Path file : guides(language)) {
        String slug = file.getFileName().toString().replace(".md", "");
        slugs.add(slug);
        Guide guide = writer.guide(slug, Files.readString(file));
        assertTrue(guide.tasks().size() > 4, slug);
        assertTrue(guide.html().contains("id=\"task-" + guide.tasks().size() + "\""), slug);
        assertTrue(
            guide.html().contains("src=\"/resources/guide/" + language.tag() + "/"), guide.html());
        assertFalse(guide.html().contains("**"), guide.html());
        assertTrue(guide.html().contains("href=\"/" + language.tag() + "/"), guide.html());
      }
      assertEquals(new TreeSet<>(Guides.SLUGS), slugs);
    }
  }

  @Test
  void everySettingThatIsNamedIsOne() throws IOException {
    String settings = Files.readString(SETTINGS);
    for (Language language : SiteLanguages.HOUSE)
      for (Path guide : guides(language))
        for (String setting : found(SETTING, guide, 1))
          assertTrue(settings.contains(setting), guide + ": " + setting);
  }

  private static Set<String> found(Pattern pattern, Path file, int group) throws IOException {
    return pattern
        .matcher(Files.readString(file).replaceAll("\\s*\\n\\s*", " "))
        .results()
        .map((MatchResult one) -> one.group(group))
        .collect(toCollection(TreeSet::new));
  }

  private static List<Path> guides(Language language) throws IOException {
    return files(GUIDES.resolve(language.tag()));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static Properties words(Language language) throws IOException {
    boolean english = language.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return properties(WORDS.resolve(english ? "messages.properties" : "messages_zh_TW.properties"));
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return properties;
  }
}
