package city.accord.emblem;

import city.accord.NotThere;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out pictures to whoever knows their hash: it stands on each page that shows them. */
@Stateless
@PermitAll
public class Emblems {

  @PersistenceContext private EntityManager em;

  /**
   * @throws NotThere where no picture has the hash
   */
  public EmblemImage image(String hash) {
    EmblemImage image = em.find(EmblemImage.class, hash);
    if (image == null) throw new NotThere(hash);
    return image;
  }
}
