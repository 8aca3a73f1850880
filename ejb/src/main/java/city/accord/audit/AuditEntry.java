package city.accord.audit;

import static jakarta.persistence.GenerationType.IDENTITY;

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
    this.who = cut(who, MAX_NAME);
    this.caller = caller == null ? null : cut(caller.replaceAll("[^!-~]", "?"), MAX_CALLER);
    this.event = deed.event();
    this.subject = cut(deed.subject(), MAX_NAME);
    this.detail = deed.detail();
    this.was = deed.was();
    this.became = deed.became();
  }

  /** Of what strangers type, no more is kept than there is room for. */
  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  AuditRow row() {
    return new AuditRow(id, at, who, caller, event, subject, detail, was, became);
  }
}
