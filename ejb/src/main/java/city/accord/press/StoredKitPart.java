package city.accord.press;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;

/** Some of the packed bytes of a file of press kits. */
@Entity
@IdClass(StoredKitPart.Key.class)
public class StoredKitPart {

  @Id private long fileId;
  @Id private int position;
  private byte[] bytes;

  protected StoredKitPart() {}

  StoredKitPart(long fileId, int position, byte[] bytes) {
    this.fileId = fileId;
    this.position = position;
    this.bytes = bytes;
  }

  /** Of a part. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1;

    private long fileId;
    private int position;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && fileId == key.fileId && position == key.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(fileId, position);
    }
  }
}
