package city.accord.press;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A file's place in a press kit, and its name there. */
@Entity
public class PressKitEntry {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long kitId;
  private int position;
  private String name;
  private long fileId;

  protected PressKitEntry() {}

  PressKitEntry(long kitId, int position, String name, long fileId) {
    this.kitId = kitId;
    this.position = position;
    this.name = name;
    this.fileId = fileId;
  }
}
