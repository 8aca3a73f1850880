package city.accord.signing.examine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What a run of the examiner's command left. */
public record ExamineRun(int exitCode, String said) {

  public static ExamineRun of(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code = Command.run(new PrintStream(said, true, UTF_8), arguments);
    return new ExamineRun(code, said.toString(UTF_8));
  }
}
