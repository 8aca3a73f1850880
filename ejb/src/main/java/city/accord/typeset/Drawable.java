package city.accord.typeset;

import city.accord.Refused;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import city.accord.text.NamedCharacters;
import city.accord.text.VisibleText;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule what the wall and the sealed declaration can show, so that no seal fails, or shows an
 * empty box, for a character. Areas other than signing ask it through {@link
 * city.accord.text.DrawableText}, wherever a name is typed.
 */
public final class Drawable {

  private static final List<Language> LANGUAGES = List.of(Language.EN, Language.ZH_HANT);

  /** More marks on one letter than any spelling has: they would cover the line above. */
  private static final Pattern CROWD = Pattern.compile("\\p{M}{5,}");

  private Drawable() {}

  /**
   * Lets a text pass that can be drawn, just as it is: whose characters are composed (NFC).
   *
   * @throws HiddenCharacter for controls and marks that nobody sees, such as a change of direction
   * @throws NoGlyph for characters that our fonts do not have
   * @throws ScriptNeedsShaping for scripts whose letters join or stack, and that no font shapes
   * @throws StrayMark for marks without a letter
   */
  public static void require(String text) {
    Optional<Refused> problem = problem(text);
    if (problem.isPresent()) throw problem.get();
  }

  /** What is wrong with a text, naming the characters; empty where it can be drawn. */
  public static Optional<Refused> problem(String text) {
    String hidden = NamedCharacters.of(VisibleText.hiddenIn(text));
    if (!hidden.isEmpty()) return Optional.of(new HiddenCharacter(hidden));
    int[] foreign = text.codePoints().filter(Drawable::isOfAnotherScript).toArray();
    if (foreign.length > 0) {
      String script = UScript.getName(UScript.getScript(foreign[0]));
      String named = NamedCharacters.of(Arrays.stream(foreign));
      return Optional.of(new ScriptNeedsShaping(named, script));
    }
    String missing = NamedCharacters.of(text.codePoints().filter(Drawable::hasNoGlyph));
    if (!missing.isEmpty()) return Optional.of(new NoGlyph(missing));
    return Stream.of(Face.values())
        .flatMap(face -> LANGUAGES.stream().flatMap(it -> Run.of(text, face, it).stream()))
        .filter(run -> run.font().isPresent())
        .map(Drawable::shapingProblem)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What is wrong with a run that has to be shaped in its one font. */
  private static Optional<Refused> shapingProblem(Run run) {
    FontFile font = run.font().orElseThrow();
    String text = run.text();
    String missing =
        NamedCharacters.of(text.codePoints().filter(c -> !font.has(c) && !Run.isJoiner(c)));
    if (!missing.isEmpty()) return Optional.of(new NoGlyph(missing));
    Matcher crowd = CROWD.matcher(text);
    if (crowd.find()) return Optional.of(stray(crowd.group().codePoints()));
    if (font.isChinese()) return Optional.of(stray(text.codePoints().filter(Run::isExtension)));
    if (Run.isExtension(text.codePointAt(0)))
      return Optional.of(stray(IntStream.of(text.codePointAt(0))));
    return run.clusters().stream()
        .filter(cluster -> cluster.glyphs().stream().anyMatch(it -> font.isPlaceholder(it.glyph())))
        .findFirst()
        .map(cluster -> stray(cluster.text().codePoints()));
  }

  private static StrayMark stray(IntStream characters) {
    return new StrayMark(NamedCharacters.of(characters));
  }

  /** Whether a script joins or stacks its letters and none of our fonts shapes it. */
  private static boolean isOfAnotherScript(int c) {
    return switch (UScript.getScript(c)) {
      case UScript.SYRIAC,
          UScript.MONGOLIAN,
          UScript.NKO,
          UScript.THAANA,
          UScript.BENGALI,
          UScript.GURMUKHI,
          UScript.GUJARATI,
          UScript.ORIYA,
          UScript.TAMIL,
          UScript.TELUGU,
          UScript.KANNADA,
          UScript.MALAYALAM,
          UScript.SINHALA,
          UScript.LAO,
          UScript.TIBETAN,
          UScript.MYANMAR,
          UScript.KHMER ->
          true;
      default -> false;
    };
  }

  private static boolean hasNoGlyph(int c) {
    if (c == '\n' || c == '\t' || Run.isJoiner(c)) return false;
    return Arrays.stream(Face.values()).anyMatch(face -> !face.draws(c));
  }
}
