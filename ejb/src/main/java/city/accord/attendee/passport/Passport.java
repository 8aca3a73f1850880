package city.accord.attendee.passport;

import city.accord.attendee.Attendee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What is kept of a person's travel document: encrypted, and bound to the person, so that it opens
 * nothing on another one's record. There is one once something is known.
 */
@Entity
@Table(name = "passport")
public class Passport {

  @Id private long attendeeId;
  @Version private int version;

  private String nameKey;

  @Column(name = "name_sealed")
  private byte[] nameBytes;

  private String birthKey;

  @Column(name = "birth_sealed")
  private byte[] birthBytes;

  /** The audit log leaves out what is called a hash. */
  @Column(name = "birth_index")
  private String birthHash;

  protected Passport() {}

  Passport(Attendee attendee) {
    this.attendeeId = attendee.id();
  }

  void keepName(Sealed closed) {
    nameKey = closed.keyId();
    nameBytes = closed.bytes();
  }

  void keepBirth(Sealed closed, String index) {
    birthKey = closed.keyId();
    birthBytes = closed.bytes();
    birthHash = index;
  }

  long attendeeId() {
    return attendeeId;
  }

  int version() {
    return version;
  }

  /** Null where it is not known. */
  Sealed name() {
    return nameKey == null ? null : new Sealed(nameKey, nameBytes);
  }

  /** Null where it is not known. */
  Sealed birth() {
    return birthKey == null ? null : new Sealed(birthKey, birthBytes);
  }

  /** Of which date of birth, and by which key that was said; null where it is not known. */
  BirthMark birthMark() {
    return birthKey == null ? null : new BirthMark(birthKey, birthHash);
  }
}
