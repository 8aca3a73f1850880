package city.accord.press;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Some of the bytes of a press kit. */
@Entity
public class PressKitPart {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long kitId;
  private int position;
  private byte[] bytes;

  protected PressKitPart() {}

  PressKitPart(long kitId, int position, byte[] bytes) {
    this.kitId = kitId;
    this.position = position;
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }
}
