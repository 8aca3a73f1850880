package city.accord.emblem;

import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A photograph of a place in two sizes, with what it shows and who took it. */
@Embeddable
public class Picture implements Serializable {

  private static final long serialVersionUID = 1;

  private String pictureSmall;
  private String pictureLarge;
  private Integer pictureWidth;
  private Integer pictureHeight;
  private LocalizedText pictureAlt;
  private String pictureCredit;

  protected Picture() {}

  /**
   * @param small the hash of the small size, for phones
   * @param large the hash of the large size
   * @param width of the large size, in pixels
   * @param height of the large size, in pixels
   */
  Picture(String small, String large, int width, int height, LocalizedText alt, String credit) {
    pictureSmall = small;
    pictureLarge = large;
    pictureWidth = width;
    pictureHeight = height;
    pictureAlt = alt;
    pictureCredit = credit == null || credit.isBlank() ? null : credit.strip();
  }

  /** The same photograph, described anew. */
  public Picture described(LocalizedText alt, String credit) {
    return new Picture(pictureSmall, pictureLarge, pictureWidth, pictureHeight, alt, credit);
  }

  /** An embedded value without any column set is read as null; so is one without a picture. */
  public static Picture orNone(Picture kept) {
    return kept == null || kept.pictureLarge == null ? null : kept;
  }

  public String small() {
    return pictureSmall;
  }

  public String large() {
    return pictureLarge;
  }

  public int width() {
    return pictureWidth;
  }

  public int height() {
    return pictureHeight;
  }

  /** What it shows, for those who do not see it; empty where it only adorns. */
  public LocalizedText alt() {
    return pictureAlt == null ? LocalizedText.EMPTY : pictureAlt;
  }

  /** Who took it, or null. */
  public String credit() {
    return pictureCredit;
  }
}
