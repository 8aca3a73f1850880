package city.accord.emblem;

import city.accord.emblem.EmblemRefused.EmblemTooLarge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;

/** Keeps pictures, never as they were uploaded. */
@Dependent
public class EmblemStore {

  public static final int MAX_MEGABYTES = 1;

  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  @PersistenceContext private EntityManager em;

  /**
   * Takes a country's flag as it is drawn today, and another emblem where there is one.
   *
   * @throws Flags.NoSuchFlag where the code is none
   * @throws EmblemRefused where the emblem is no picture, or not a plain one
   */
  public Marks changed(Marks marks, ChangeMarks command) {
    Marks changed = withFlag(marks, command.countryCode());
    return command.emblem() == null ? changed : changed.withEmblem(keep(redrawn(command.emblem())));
  }

  /**
   * Keeps an emblem, as SVG or PNG.
   *
   * @throws EmblemRefused where the upload is neither, or not a plain picture
   */
  public Mark kept(byte[] upload) {
    return Mark.emblem(keep(redrawn(upload)));
  }

  private Marks withFlag(Marks marks, String code) {
    if (code == null || code.isEmpty()) return marks.withFlag(null, null);
    return marks.withFlag(code, keep(new EmblemImage(EmblemImage.SVG, Flags.svg(code))));
  }

  static EmblemImage redrawn(byte[] upload) {
    if (upload.length > MAX_MEGABYTES * 1_048_576) throw new EmblemTooLarge(MAX_MEGABYTES);
    return isPng(upload)
        ? new EmblemImage(EmblemImage.PNG, PngEmblem.redrawn(upload))
        : new EmblemImage(EmblemImage.SVG, SvgEmblem.sanitized(upload));
  }

  private static boolean isPng(byte[] upload) {
    int length = PNG_SIGNATURE.length;
    return upload.length > length && Arrays.equals(upload, 0, length, PNG_SIGNATURE, 0, length);
  }

  private String keep(EmblemImage image) {
    if (em.find(EmblemImage.class, image.hash()) == null) {
      em.persist(image);
      em.flush();
    }
    return image.hash();
  }
}
