package city.accord.operate.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java, and how many connections the system lets one program have. */
final class MachineCheck implements Check {

  private static final int JAVA = 17;
  private static final int FILES = 4096;
  private static final Path LIMITS = Path.of("/proc/self/limits");
  private static final Pattern OPEN_FILES = Pattern.compile("Max open files\\s+\\S+\\s+(\\d+)");

  @Override
  public String name() {
    return "machine";
  }

  @Override
  public List<Finding> look() throws IOException {
    List<Finding> found = new ArrayList<>();
    if (Runtime.version().feature() < JAVA)
      found.add(Finding.wrong("Java %s is too old: %d or later.", Runtime.version(), JAVA));
    else found.add(Finding.good("Java %s.", Runtime.version()));
    long files = openFiles();
    if (files < FILES)
      found.add(
          Finding.note(
              "At most %d files and connections may be open: for an audience of more than a few"
                  + " hundred raise the limit (LimitNOFILE in systemd's unit).",
              files));
    return found;
  }

  /** Java raises the soft limit to the hard one. */
  private static long openFiles() throws IOException {
    if (!Files.exists(LIMITS)) return Long.MAX_VALUE;
    Matcher limit = OPEN_FILES.matcher(Files.readString(LIMITS));
    return limit.find() ? Long.parseLong(limit.group(1)) : Long.MAX_VALUE;
  }
}
