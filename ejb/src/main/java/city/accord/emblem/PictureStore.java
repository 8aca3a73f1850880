package city.accord.emblem;

import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Keeps photographs of places, never as they were uploaded. */
@Dependent
public class PictureStore {

  public static final int LARGE = 1920;
  public static final int SMALL = 960;

  @PersistenceContext private EntityManager em;
  @Inject private PictureDrawer drawer;

  /**
   * A photograph in its sizes, or the one that is there, described anew.
   *
   * @param before the one that is there, or null
   * @param upload another one, or null to keep that
   * @throws PictureWithoutFile where there is neither
   */
  public Picture kept(Picture before, byte[] upload, LocalizedText alt, String credit) {
    if (upload == null && before == null) throw new PictureWithoutFile();
    if (upload == null) return before.described(alt, credit);
    byte[] large = drawer.redrawn(upload, LARGE);
    BufferedImage drawn = read(large);
    return new Picture(
        keep(drawer.redrawn(large, SMALL)),
        keep(large),
        drawn.getWidth(),
        drawn.getHeight(),
        alt,
        credit);
  }

  private String keep(byte[] jpeg) {
    EmblemImage image = new EmblemImage(EmblemImage.JPEG, jpeg);
    if (em.find(EmblemImage.class, image.hash()) == null) {
      em.persist(image);
      em.flush();
    }
    return image.hash();
  }

  private static BufferedImage read(byte[] jpeg) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
