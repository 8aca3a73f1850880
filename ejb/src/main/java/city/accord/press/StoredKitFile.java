package city.accord.press;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A file as all kits have it that hold it, packed; its bytes are kept in parts. */
@Entity
public class StoredKitFile {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Column(name = "file_key")
  private String key;

  private int method;
  private long crc;
  private long size;
  private long packedSize;
  private String sha256;

  protected StoredKitFile() {}

  StoredKitFile(String key, PackedFile packed) {
    this.key = key;
    this.method = packed.method();
    this.crc = packed.crc();
    this.size = packed.size();
    this.packedSize = packed.bytes().length;
    this.sha256 = packed.sha256();
  }

  Long id() {
    return id;
  }

  String key() {
    return key;
  }

  String sha256() {
    return sha256;
  }
}
