package city.accord.press.list;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The sending of one statement to all who were on the list when it became public. */
@Entity
@Table(name = "press_list_round")
public class PressListRound {

  @Id private String statementSlug;
  @Version private int version;
  private Instant begunAt;
  private Instant endedAt;

  protected PressListRound() {}

  PressListRound(String statement, Instant now) {
    this.statementSlug = statement;
    this.begunAt = now;
  }

  /** Everybody has a letter. */
  void end(Instant now) {
    if (endedAt == null) endedAt = now;
  }

  boolean isOver() {
    return endedAt != null;
  }

  /** Who was on the list then gets the statement. */
  Instant begunAt() {
    return begunAt;
  }

  String statement() {
    return statementSlug;
  }
}
