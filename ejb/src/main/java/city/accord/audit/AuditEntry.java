package city.accord.audit;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the summit's memory: who did what to whom, and when. Never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private Instant at;
  private String who;
  private String event;
  private String subject;
  private String detail;

  protected AuditEntry() {}

  AuditEntry(Instant at, String who, String event, String subject, String detail) {
    this.at = at;
    this.who = who;
    this.event = event;
    this.subject = subject;
    this.detail = detail;
  }
}
