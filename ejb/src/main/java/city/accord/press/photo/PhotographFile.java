package city.accord.press.photo;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A photograph in one size: a JPEG of nothing but the picture. */
@Entity
@Table(name = "press_photograph_size")
public class PhotographFile {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long photographId;

  @Enumerated(EnumType.STRING)
  private PhotographSize size;

  private int width;
  private int height;
  private int length;
  private String sha256;
  private byte[] jpeg;

  protected PhotographFile() {}

  PhotographFile(long photographId, PhotographSize size, int width, int height, byte[] jpeg) {
    this.photographId = photographId;
    this.size = size;
    this.width = width;
    this.height = height;
    this.length = jpeg.length;
    this.sha256 = Sha256.hex(jpeg);
    this.jpeg = jpeg.clone();
  }

  byte[] jpeg() {
    return jpeg.clone();
  }
}
