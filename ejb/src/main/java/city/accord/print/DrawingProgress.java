package city.accord.print;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How far the drawing of a print's file is, for the page that shows it on whatever node. */
@Stateless
@RolesAllowed(Right.PRINT)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DrawingProgress {

  @PersistenceContext private EntityManager em;

  /** The file is drawn from its beginning. */
  public void start(long id) {
    Entities.lock(em, PrintRun.class, id).start();
  }

  /**
   * @throws PrintCancelled where somebody does not want the file any more
   */
  public void reach(long id, int drawn) {
    PrintRun run = Entities.lock(em, PrintRun.class, id);
    if (run.isCancelled()) throw new PrintCancelled();
    run.reach(drawn);
  }

  /** The print was cancelled while its file was drawn. */
  public static class PrintCancelled extends Refused {

    private static final long serialVersionUID = 1;
  }
}
