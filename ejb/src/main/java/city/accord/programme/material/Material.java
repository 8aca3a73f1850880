package city.accord.programme.material;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.programme.Programme;
import city.accord.text.LocalizedText;
import city.accord.upload.Upload;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Slides, a paper or a page of the web that goes with a session. */
@Entity
@Table(name = "session_material")
public class Material {

  /** A material needs a title, in one language at least. */
  public static class MaterialWithoutTitle extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "title";
    }
  }

  /** A material is a file or an address: neither both nor none. */
  public static class FileOrAddress extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "address";
    }
  }

  /** The address is none of the web. */
  public static class NoAddressOfTheWeb extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "address";
    }
  }

  static final int MAX_ADDRESS = 2000;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;
  private int position;
  private LocalizedText title;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  private String address;
  private String fileName;
  private String mediaType;
  private int bytes;

  protected Material() {}

  private Material(long summitId, String slug, NewMaterial wished, int position) {
    this.summitId = summitId;
    this.slug = slug;
    describe(position, wished.title(), wished.visibility());
  }

  /**
   * @throws NoAddressOfTheWeb where it is another one, or longer than 2,000 characters
   */
  static Material page(long summitId, String slug, NewMaterial wished, int position) {
    Material page = new Material(summitId, slug, wished, position);
    String typed = wished.address().strip();
    if (typed.length() > MAX_ADDRESS || !typed.matches("https?://[^\\s\"<>\\\\/][^\\s\"<>\\\\]*"))
      throw new NoAddressOfTheWeb();
    page.address = typed;
    return page;
  }

  /**
   * @param file whose content has shown a type
   */
  static Material file(long summitId, String slug, NewMaterial wished, Upload file, int position) {
    Material kept = new Material(summitId, slug, wished, position);
    kept.fileName = file.safeName();
    kept.mediaType = file.type();
    kept.bytes = file.content().length;
    return kept;
  }

  final void describe(int newPosition, LocalizedText newTitle, Visibility newVisibility) {
    if (newTitle.isEmpty()) throw new MaterialWithoutTitle();
    position = newPosition;
    title = newTitle;
    visibility = newVisibility;
  }

  /**
   * The one rule of who reads it, wherever it is shown: what the latest release does not have is
   * for nobody but officers.
   *
   * @param reader of {@link Visibility#PUBLIC}, whoever asks; of the others, somebody who belongs
   *     to them
   * @param latest the programme that everyone reads
   */
  boolean isFor(Visibility reader, Programme latest) {
    if (reader == Visibility.OFFICERS) return true;
    return visibility.compareTo(reader) <= 0 && latest.session(slug).isPresent();
  }

  MaterialRow row() {
    return new MaterialRow(
        id == null ? 0 : id, version, slug, title, visibility, address, fileName, mediaType, bytes);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String slug() {
    return slug;
  }

  String fileName() {
    return fileName;
  }

  String mediaType() {
    return mediaType;
  }
}
