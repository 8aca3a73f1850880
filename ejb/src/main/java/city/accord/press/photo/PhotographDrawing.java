package city.accord.press.photo;

import city.accord.Refused;
import city.accord.attendee.Photo;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Makes the sizes of a photograph, out of the sight of whoever uploaded it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotographDrawing {

  private static final Logger LOG = System.getLogger(PhotographDrawing.class.getName());

  @Inject private PhotographStore store;

  @Asynchronous
  public void draw(long id) {
    store.begin(id).ifPresent(upload -> draw(id, upload));
  }

  private void draw(long id, byte[] upload) {
    try {
      store.finish(id, sizes(id, upload));
    } catch (Refused | IOException e) {
      LOG.log(Level.WARNING, "Photograph {0} was not drawn: {1}", id, e);
    }
  }

  /** The largest first, and each smaller one from the one before. */
  static List<PhotographFile> sizes(long id, byte[] upload) throws IOException {
    List<PhotographFile> files = new ArrayList<>();
    byte[] larger = upload;
    for (PhotographSize size :
        List.of(PhotographSize.PRINT, PhotographSize.SCREEN, PhotographSize.THUMB)) {
      larger = Photo.redrawn(larger, size.longerSide());
      BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(larger));
      files.add(new PhotographFile(id, size, drawn.getWidth(), drawn.getHeight(), larger));
    }
    return files;
  }
}
