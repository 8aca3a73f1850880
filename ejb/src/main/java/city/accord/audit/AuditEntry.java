package city.accord.audit;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Shortened;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the summit's memory: who did what to whom, when and from where. Never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  private static final int MAX_NAME = 320;
  private static final int MAX_CALLER = 60;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private Instant at;
  private String who;
  private String caller;
  private String event;
  private String subject;
  private String detail;
  private String was;
  private String became;

  protected AuditEntry() {}

  AuditEntry(Instant at, String who, String caller, Deed deed) {
    this.at = at;
    this.who = Shortened.to(MAX_NAME, who);
    this.caller =
        caller == null ? null : Shortened.to(MAX_CALLER, caller.replaceAll("[^!-~]", "?"));
    this.event = deed.event();
    this.subject = Shortened.to(MAX_NAME, deed.subject());
    this.detail = deed.detail();
    this.was = deed.was();
    this.became = deed.became();
  }

  AuditRow row() {
    return new AuditRow(id, at, who, caller, event, subject, detail, was, became);
  }
}
