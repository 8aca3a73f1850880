package city.accord.emblem;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** The flag and the emblem of a city or an organisation, each of which it may lack. */
@Embeddable
public class Marks implements Serializable {

  public static final Marks NONE = new Marks(null, null, null);

  private static final long serialVersionUID = 1;

  private String countryCode;
  private String flagImage;
  private String emblemImage;

  protected Marks() {}

  /**
   * @param countryCode of the flag, two letters as in ISO 3166-1; null without a flag
   * @param flagImage the hash of the flag as it was when it was chosen; null without one
   * @param emblemImage the hash of the emblem; null without one
   */
  Marks(String countryCode, String flagImage, String emblemImage) {
    this.countryCode = countryCode;
    this.flagImage = flagImage;
    this.emblemImage = emblemImage;
  }

  /** Those of a place of which only the country is known; its flag is kept with the ceremony. */
  public static Marks ofCountry(String code) {
    return code == null || code.isEmpty() ? NONE : new Marks(code, null, null);
  }

  /** An embedded value without any column set is read as null. */
  public static Marks orNone(Marks kept) {
    return kept == null ? NONE : kept;
  }

  Marks withFlag(String country, String image) {
    return new Marks(country, image, emblemImage);
  }

  /** The same without the emblem; what was signed beside it keeps it. */
  public Marks withoutEmblem() {
    return withEmblem(null);
  }

  Marks withEmblem(String image) {
    return new Marks(countryCode, flagImage, image);
  }

  /** The country whose flag stands for the place, or null. */
  public String countryCode() {
    return countryCode;
  }

  /** The country's flag, or null. */
  public Mark flag() {
    return flagImage == null ? null : new Mark(flagImage, true);
  }

  /** The emblem of the place itself, or null. */
  public Mark emblem() {
    return Mark.emblem(emblemImage);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marks marks
        && Objects.equals(countryCode, marks.countryCode)
        && Objects.equals(flagImage, marks.flagImage)
        && Objects.equals(emblemImage, marks.emblemImage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(countryCode, flagImage, emblemImage);
  }
}
