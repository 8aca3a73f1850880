package city.accord.press;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;

/** A file's place in a press kit, and its name there. */
@Entity
@IdClass(PressKitEntry.Key.class)
public class PressKitEntry {

  @Id private long kitId;
  @Id private int position;
  private String name;
  private long fileId;

  protected PressKitEntry() {}

  PressKitEntry(long kitId, int position, String name, long fileId) {
    this.kitId = kitId;
    this.position = position;
    this.name = name;
    this.fileId = fileId;
  }

  /** Of a place. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1;

    private long kitId;
    private int position;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && kitId == key.kitId && position == key.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(kitId, position);
    }
  }
}
