package city.accord.press.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file as it was uploaded, until its sizes are made. Nobody is given it. */
@Entity
@Table(name = "press_photograph_upload")
public class PhotographUpload {

  @Id private long photographId;
  private byte[] bytes;

  protected PhotographUpload() {}

  PhotographUpload(long photographId, byte[] bytes) {
    this.photographId = photographId;
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
