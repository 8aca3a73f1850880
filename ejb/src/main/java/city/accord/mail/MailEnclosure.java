package city.accord.mail;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A file that goes with a letter, as it was when the letter was written. */
@Entity
@Table(name = "mail_enclosure")
public class MailEnclosure {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "mail_id")
  private Mail mail;

  private int position;
  private String fileName;
  private String mediaType;
  private int size;
  private byte[] content;

  protected MailEnclosure() {}

  MailEnclosure(Mail mail, int position, Enclosure enclosure) {
    this.mail = mail;
    this.position = position;
    this.fileName = enclosure.fileName();
    this.mediaType = enclosure.mediaType();
    this.content = enclosure.content().clone();
    this.size = content.length;
  }

  boolean isOf(long mailId) {
    return mail.id() == mailId;
  }

  Enclosure enclosure() {
    return new Enclosure(fileName, mediaType, content.clone());
  }
}
