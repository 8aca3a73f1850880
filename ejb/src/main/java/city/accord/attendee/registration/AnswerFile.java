package city.accord.attendee.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The content of a file that somebody sent with their registration. */
@Entity
@Table(name = "registration_file")
public class AnswerFile {

  @Id private long answerId;
  private byte[] content;

  protected AnswerFile() {}

  AnswerFile(long answerId, byte[] content) {
    this.answerId = answerId;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
