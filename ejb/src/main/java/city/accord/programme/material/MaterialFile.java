package city.accord.programme.material;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The content of a file that goes with a session, as it came. */
@Entity
@Table(name = "session_material_file")
public class MaterialFile {

  @Id private long materialId;
  private byte[] content;

  protected MaterialFile() {}

  MaterialFile(long materialId, byte[] content) {
    this.materialId = materialId;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
