package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Copy;
import city.accord.signing.verify.Json;
import city.accord.signing.verify.JsonReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it ships, run as anyone runs it: it answers as the page does. */
class CommandIT {

  @TempDir static Path place;
  private static Forgery forgery;
  private static String root;

  /** What a run of the command left. */
  private record Run(int exitCode, String said) {}

  @BeforeAll
  static void seal() throws IOException {
    forgery = new Forgery(place);
    Path pem = place.resolve("root.pem");
    root = Files.writeString(pem, TrustedRoots.pem(forgery.ours.root())).toString();
  }

  @Test
  void everyCaseOfTheCorpusIsAnsweredRight() throws Exception {
    CorpusTest.use(forgery);
    List<String> arguments = new ArrayList<>(List.of("--json", "--root", root));
    List<String> expected = new ArrayList<>();
    for (Case each : CorpusTest.everything().toList()) {
      arguments.add(file(expected.size() + ".pdf", each.file()));
      expected.add(each + ": " + each.answer());
    }
    Run run = run(arguments.toArray(String[]::new));
    Iterator<?> answers = ((List<?>) ((Map<?, ?>) Json.parse(run.said())).get("copies")).iterator();
    List<String> answered = new ArrayList<>();
    for (String each : expected)
      answered.add(
          each.substring(0, each.lastIndexOf(' ') + 1)
              + ((Map<?, ?>) answers.next()).get("answer"));
    assertEquals(expected, answered);
    assertEquals(1, run.exitCode());
  }

  @Test
  void itFindsExactlyWhatThePageFinds() throws Exception {
    byte[] swapped = CeremonyAttacks.all(forgery).findFirst().orElseThrow().file();
    String file = file("swapped.pdf", swapped);
    Copy copy = new Copy(file, forgery.verifier().verify(swapped));
    assertEquals(JsonReport.of(List.of(copy)), run(file, "--json", "--root", root).said().strip());
  }

  @Test
  void eachAnswerHasItsExitCode() throws Exception {
    String genuine = file("genuine.pdf", forgery.genuine);
    assertEquals(0, run(genuine, "--root", root).exitCode());
    assertEquals(1, run(file("more.pdf", forgery.appended(" ")), "--root", root).exitCode());
    String pending = file("pending.pdf", forgery.withoutTimestamps());
    assertEquals(2, run(pending, "--root", root).exitCode());
    assertEquals(4, run(file("no.pdf", new byte[9]), "--root", root).exitCode());
    assertEquals(4, run(place.resolve("nowhere.pdf").toString()).exitCode());
    assertEquals(64, run("--roots", root).exitCode());
    assertEquals(64, run(genuine, "--root", genuine).exitCode());
  }

  @Test
  void nothingIsGenuineWithoutARootThatTheReaderPins() throws Exception {
    assertEquals(3, run(file("genuine.pdf", forgery.genuine)).exitCode());
  }

  @Test
  void twoDeclarationsOfOneCeremonyAreNeitherToBeReliedOn() throws Exception {
    List<byte[]> two = SealAttacks.twoOfOneCeremony(forgery);
    Run run =
        run(
            file("one.pdf", two.get(0)),
            file("two.pdf", two.get(1)),
            "--root",
            root,
            "--language",
            "en");
    assertEquals(Answer.ALTERED.exitCode(), run.exitCode());
    assertTrue(run.said().contains("Contradicted by another copy"), run.said());
    assertTrue(run.said().contains("! The only one: does not hold"), run.said());
  }

  @Test
  void itSpeaksTheReadersLanguage() throws Exception {
    String genuine = file("genuine.pdf", forgery.genuine);
    String chinese = run(genuine, "--root", root, "--language", "zh-Hant").said();
    assertTrue(chinese.contains("  真本\n"), chinese);
    String english = run(genuine, "--root", root, "--language", "en").said();
    assertTrue(english.contains("  Genuine\n"), english);
    assertTrue(english.contains("  智慧城市臺北宣言\n"), english);
  }

  private static String file(String name, byte[] content) throws IOException {
    return Files.write(place.resolve(name), content).toString();
  }

  private static Run run(String... arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = System.getProperty("accord.verify.command");
    Path said = Files.createTempFile(place, "said", ".txt");
    Process process =
        new ProcessBuilder(
                Stream.concat(Stream.of(java, "-jar", jar), Arrays.stream(arguments)).toList())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int code = process.waitFor();
    return new Run(code, Files.readString(said, StandardCharsets.UTF_8));
  }
}
