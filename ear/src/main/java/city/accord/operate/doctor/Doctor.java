package city.accord.operate.doctor;

import city.accord.operate.ExitCode;
import city.accord.operate.OperatorSettings;
import java.io.PrintStream;
import java.util.List;

/** Looks at all that a server needs, one sentence a line, and changes nothing. */
public final class Doctor {

  private final OperatorSettings settings;
  private final PrintStream out;

  public Doctor(OperatorSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * @return {@link ExitCode#DONE}, or {@link ExitCode#FOUND} where something is wrong
   */
  public int look() {
    List<Check> checks =
        List.of(
            new SettingsCheck(settings),
            new MachineCheck(),
            new PortCheck(settings),
            new ProxyCheck(settings),
            new DatabaseCheck(settings),
            new NatsCheck(settings),
            new DiskCheck(settings),
            new ClockCheck(settings),
            new CertificateCheck(settings),
            new FontCheck(),
            new MailCheck(settings),
            new TimeAuthorityCheck(settings),
            new BackupCheck(settings));
    boolean well = true;
    for (Check check : checks)
      for (Finding finding : findings(check)) {
        out.printf("%-6s %-14s %s%n", finding.weight().word(), check.name(), finding.sentence());
        well &= finding.weight() != Finding.Weight.WRONG;
      }
    return well ? ExitCode.DONE : ExitCode.FOUND;
  }

  /** Whatever keeps a look from being taken is a finding, and keeps no other from being taken. */
  private static List<Finding> findings(Check check) {
    try {
      return check.look();
    } catch (Exception reason) {
      return List.of(Finding.wrong("%s", sentence(reason)));
    }
  }

  private static String sentence(Exception reason) {
    String said = reason.getMessage() == null ? reason.toString() : reason.getMessage().strip();
    String line = said.replaceAll("\\s+", " ");
    return line.endsWith(".") ? line : line + ".";
  }
}
