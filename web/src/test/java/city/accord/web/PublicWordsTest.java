package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.SiteLanguages;
import city.accord.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What delegates, press and public read is written in every language of the site: no less, or a
 * sentence of a page is English, and no more, or somebody translates what nobody sees.
 */
class PublicWordsTest {

  private static final Path BUNDLES = Path.of("src/main/resources/city/accord/web");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,}");

  /** Names of files and formats, and what is an example in every language. */
  private static final Set<String> SAME = Set.of("verify.offline-usage");

  @Test
  void everyPublicMessageIsWrittenInEveryLanguageOfTheSite() throws IOException {
    Set<String> wanted = PublicWords.keys(bundle("messages"));
    assertTrue(wanted.size() > 400, wanted::toString);
    List<String> wrong = new ArrayList<>();
    for (Language language : added()) {
      Set<String> written = bundle("messages_" + language.tag()).stringPropertyNames();
      wanted.stream()
          .filter(key -> !written.contains(key))
          .forEach(key -> wrong.add(language + " lacks " + key));
      written.stream()
          .filter(key -> !wanted.contains(key))
          .sorted()
          .forEach(key -> wrong.add(language + " has in vain " + key));
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void whatFacesSaysOfAFieldIsWrittenInEveryLanguageOfTheSite() throws IOException {
    Set<String> wanted = bundle("faces").stringPropertyNames();
    for (Language language : added())
      assertEquals(wanted, bundle("faces_" + language.tag()).stringPropertyNames(), language.tag());
  }

  @Test
  void everyBundleIsOfALanguageOfTheSite() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      Set<String> tags =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("messages_[a-z]{2}\\.properties"))
              .map(name -> name.replaceAll("messages_|\\.properties", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(
          added().stream().map(Language::tag).collect(Collectors.toCollection(TreeSet::new)), tags);
    }
  }

  /**
   * A single apostrophe hides the placeholders behind it; a doubled one in a message without any is
   * shown as two.
   */
  @Test
  void everyMessageMentionsWhatItsEnglishDoes() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String name : List.of("messages", "faces")) {
      Properties english = bundle(name);
      for (Language language : added()) {
        Properties words = bundle(name + "_" + language.tag());
        for (String key : new TreeSet<>(words.stringPropertyNames())) {
          String pattern = words.getProperty(key);
          String usual = english.getProperty(key, "");
          boolean filled = ARGUMENT.matcher(usual).find();
          String single = pattern.replace("''", "");
          if (!arguments(usual).equals(arguments(pattern))
              || filled && single.contains("'")
              || !filled && pattern.contains("''")
              || filled && !isFilled(pattern, language)) wrong.add(language + " " + key);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** A message that is word for word the English one was most likely forgotten. */
  @Test
  void noSentenceIsLeftInEnglish() throws IOException {
    Properties english = bundle("messages");
    List<String> left = new ArrayList<>();
    for (Language language : added()) {
      Properties words = bundle("messages_" + language.tag());
      for (String key : words.stringPropertyNames())
        if (words.getProperty(key).equals(english.getProperty(key))
            && !SAME.contains(key)
            && LETTERS.matcher(words.getProperty(key)).results().count() > 2)
          left.add(language + " " + key);
    }
    assertEquals(List.of(), left);
  }

  /** One person, two, five, and twenty-two are counted as each language counts them. */
  @Test
  void numbersAreCountedAsTheLanguageCounts() throws IOException {
    assertCounted("he", "passport.own-missing", 1, 2, 3);
    if (added().contains(Language.of("cs"))) assertCounted("cs", "passport.own-missing", 1, 2, 5);
  }

  private static void assertCounted(String tag, String key, int... numbers) throws IOException {
    String pattern = bundle("messages_" + tag).getProperty(key);
    Set<String> forms =
        Arrays.stream(numbers)
            .mapToObj(number -> new MessageFormat(pattern).format(new Object[] {number}))
            .map(text -> text.replaceAll("\\d", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(numbers.length, forms.size(), forms::toString);
  }

  private static boolean isFilled(String pattern, Language language) {
    Object[] values = {7, 7, 7, 7, 7, 7};
    return !new MessageFormat(pattern, language.locale()).format(values).contains("{");
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Language> added() {
    return SiteLanguages.ALL.stream()
        .filter(language -> !SiteLanguages.HOUSE.contains(language))
        .toList();
  }

  private static Properties bundle(String name) throws IOException {
    Properties messages = new Properties();
    try (Reader in = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
      messages.load(in);
    }
    return messages;
  }
}
