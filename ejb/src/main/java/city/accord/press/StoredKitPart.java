package city.accord.press;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Some of the packed bytes of a file of press kits. */
@Entity
public class StoredKitPart {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long fileId;
  private int position;
  private byte[] bytes;

  protected StoredKitPart() {}

  StoredKitPart(long fileId, int position, byte[] bytes) {
    this.fileId = fileId;
    this.position = position;
    this.bytes = bytes;
  }
}
