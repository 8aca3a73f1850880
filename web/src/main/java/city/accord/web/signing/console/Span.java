package city.accord.web.signing.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Lengths of time as stage crews write them: 6:00, 1:02:30, +0:20. The clocks' script agrees. */
@Named
@ApplicationScoped
public class Span {

  public String of(long seconds) {
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    return hours > 0
        ? String.format("%d:%02d:%02d", hours, minutes, seconds % 60)
        : String.format("%d:%02d", minutes, seconds % 60);
  }

  /** With a sign: behind the plan is more, ahead of it is less. */
  public String signed(long seconds) {
    return (seconds < 0 ? "−" : "+") + of(Math.abs(seconds));
  }
}
