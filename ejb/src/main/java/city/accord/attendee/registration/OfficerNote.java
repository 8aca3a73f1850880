package city.accord.attendee.registration;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an officer writes about a person for other officers; the person never sees it. */
@Entity
@Table(name = "registration_note")
public class OfficerNote {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long attendeeId;
  private String author;
  private String text;
  private Instant writtenAt;

  protected OfficerNote() {}

  OfficerNote(long attendeeId, String author, String text, Instant now) {
    this.attendeeId = attendeeId;
    this.author = author;
    this.text = text;
    this.writtenAt = now;
  }

  NoteRow row() {
    return new NoteRow(author, text, writtenAt);
  }
}
