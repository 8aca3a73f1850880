package city.accord.web.attendee;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.Erasure;
import city.accord.audit.Retention;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Asks whether a person is to be erased: it says what goes and what stays, and wants a reason. */
@Named
@ViewScoped
public class ErasePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Erasure erasure;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private AttendeeRow person;
  private List<String> kept;
  private int version;
  private String reason;

  @PostConstruct
  void open() {
    person = erasure.row(Ids.of(id));
    kept = List.copyOf(erasure.kept(person.id()));
    version = person.version();
  }

  public void erase() {
    erasure.erase(person.id(), version, reason);
    site.goTo("/desk/attendees", "privacy.erased");
  }

  public AttendeeRow getPerson() {
    return person;
  }

  /** The ends of the keys of what stays of this person, beside what stays of everybody. */
  public List<String> getKept() {
    return kept;
  }

  /** For how many days the audit log keeps its entries; 0 for ever. */
  public int getAuditDays() {
    return Retention.auditDays();
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
