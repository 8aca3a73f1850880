package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.canonical.Json;
import city.accord.signing.seal.SealForTests;
import city.accord.signing.verify.ShippedCommand.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it ships, in a journalist's hands: it answers as the page does. */
class CommandIT {

  @TempDir static Path place;
  private static Corpus corpus;
  private static Forgery forgery;
  private static ShippedCommand command;
  private static String root;
  private static String genuine;

  @BeforeAll
  static void seal() throws Exception {
    corpus = Corpus.shared();
    forgery = corpus.forgery();
    command = new ShippedCommand();
    root = file("root.pem", Roots.pem(SealForTests.root(forgery.ours)).getBytes());
    genuine = file("genuine.pdf", forgery.genuine);
  }

  @AfterAll
  static void close() throws IOException {
    command.close();
  }

  @Test
  void aGenuineCopyIsReportedAsGenuine() throws Exception {
    Run run = ShippedCommand.start(genuine, "--root", root, "--language", "en");
    assertEquals(0, run.exitCode());
    assertTrue(run.said().startsWith(genuine + "\n  Genuine\n"), run.said());
    assertTrue(run.said().contains("  智慧城市臺北宣言\n"), run.said());
  }

  @Test
  void anAlteredCopyIsReportedAsAltered() throws Exception {
    String altered = file("altered.pdf", forgery.appended(" "));
    Run run = ShippedCommand.start(altered, "--root", root, "--language", "en");
    assertEquals(1, run.exitCode());
    assertTrue(run.said().startsWith(altered + "\n  Altered\n"), run.said());
  }

  @Test
  void nothingIsGenuineWithoutARootThatTheReaderPins() throws Exception {
    Run run = ShippedCommand.start(genuine, "--language", "en");
    assertEquals(3, run.exitCode());
    assertTrue(run.said().startsWith(genuine + "\n  Unknown sealer\n"), run.said());
  }

  @Test
  void theJsonOutputHasTheSameFindingsAsThePage() throws Exception {
    byte[] covered = forgery.update(PageAttacks::cover);
    String file = file("covered.pdf", covered);
    VerifiedCopy copy = new VerifiedCopy(file, forgery.verifier().verify(covered));
    assertEquals(
        new Run(1, JsonReport.of(List.of(copy)) + "\n"),
        ShippedCommand.start(file, "--json", "--root", root));
  }

  @Test
  void withoutAFileTheUsageIsPrinted() throws Exception {
    Run run = ShippedCommand.start("--language", "en");
    assertEquals(64, run.exitCode());
    assertTrue(run.said().contains("java -jar accord-verify.jar"), run.said());
  }

  @Test
  void everyCaseOfTheCorpusIsAnsweredRight() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--json", "--root", root));
    List<String> expected = new ArrayList<>();
    for (Case each : corpus.cases()) {
      arguments.add(corpus.file(expected.size()).toString());
      expected.add(each + ": " + each.answer());
    }
    Run run = command.call(arguments.toArray(String[]::new));
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
  void eachAnswerHasItsExitCode() throws Exception {
    String pending = file("pending.pdf", forgery.withoutTimestamps());
    assertEquals(0, command.call(genuine, "--root", root).exitCode());
    assertEquals(2, command.call(pending, "--root", root).exitCode());
    assertEquals(3, command.call(genuine).exitCode());
    String broken = file("no.pdf", new byte[9]);
    assertEquals(4, command.call(broken, "--root", root).exitCode());
    assertEquals(4, command.call(place.resolve("nowhere.pdf").toString()).exitCode());
    assertEquals(64, command.call("--roots", root).exitCode());
    assertEquals(64, command.call(genuine, "--root", genuine).exitCode());
  }

  @Test
  void twoDeclarationsOfOneCeremonyAreNeitherToBeReliedOn() throws Exception {
    List<byte[]> two = SealAttacks.twoOfOneCeremony(forgery);
    String other = file("two.pdf", two.get(1));
    Run run = command.call(genuine, other, "--root", root, "--language", "en");
    assertEquals(Verdict.ALTERED.exitCode(), run.exitCode());
    assertTrue(run.said().contains("Contradicted by another copy"), run.said());
    assertTrue(run.said().contains("! Only version: failed"), run.said());
  }

  @Test
  void itAnswersInChineseToo() throws Exception {
    Run run = command.call(genuine, "--root", root, "--language", "zh-Hant");
    assertTrue(run.said().startsWith(genuine + "\n  真本\n"), run.said());
  }

  private static String file(String name, byte[] content) throws IOException {
    return Files.write(place.resolve(name), content).toString();
  }
}
