package city.accord.emblem;

import city.accord.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A picture under the hash of its bytes: it is kept once, whoever uses it, and never changes. */
@Entity
public class EmblemImage {

  static final String SVG = "image/svg+xml";
  static final String PNG = "image/png";
  static final String JPEG = "image/jpeg";

  @Id private String hash;
  private String mediaType;
  private byte[] bytes;

  protected EmblemImage() {}

  EmblemImage(String mediaType, byte[] bytes) {
    this.hash = Sha256.hex(bytes);
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  public String hash() {
    return hash;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] bytes() {
    return bytes;
  }
}
