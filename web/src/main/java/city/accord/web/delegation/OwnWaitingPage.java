package city.accord.web.delegation;

import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.registration.WaitingRow;
import city.accord.delegation.OwnWaiting;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who of a delegation waits for a place, and the focal point's answers to what is offered. */
@Named
@RequestScoped
public class OwnWaitingPage {

  @Inject private OwnWaiting waiting;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  private List<WaitingRow> rows;

  @PostConstruct
  void open() {
    rows = waiting.all(token);
  }

  public List<WaitingRow> getRows() {
    return rows;
  }

  /** Whether a place is kept for somebody. */
  public boolean isOffered(WaitingRow row) {
    return row.status() == AttendeeStatus.OFFERED;
  }

  public void take(WaitingRow row) {
    waiting.take(token, row.attendee());
    site.goTo("/invitation/" + token, "delegation.place-taken", name(row));
  }

  public void leave(WaitingRow row) {
    waiting.leave(token, row.attendee());
    site.goTo("/invitation/" + token, "delegation.person-withdrawn", name(row));
  }

  private String name(WaitingRow row) {
    return row.name().in(site.getLanguage());
  }
}
