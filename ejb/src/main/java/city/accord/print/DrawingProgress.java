package city.accord.print;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** How far the drawing of a print's file is, for the page that shows it on whatever node. */
@Stateless
@RolesAllowed(Right.PRINT)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DrawingProgress {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Clock clock;

  /**
   * A print's file is drawn from its beginning.
   *
   * @return the id of this drawing
   */
  public long start(long runId) {
    String who = session.getCallerPrincipal().getName();
    PrintDrawing drawing = new PrintDrawing(runId, who, clock.instant());
    em.persist(drawing);
    em.flush();
    return drawing.id();
  }

  /**
   * @throws PrintCancelled where somebody does not want the file any more
   */
  public void reach(long id, int drawn) {
    PrintDrawing drawing = Entities.lock(em, PrintDrawing.class, id);
    if (drawing.isCancelled()) throw new PrintCancelled();
    drawing.reach(drawn, clock.instant());
  }

  /** The file is written, or given up. */
  public void finish(long id) {
    Entities.lock(em, PrintDrawing.class, id).finish(clock.instant());
  }

  /** The drawing was cancelled before its file was whole. */
  public static class PrintCancelled extends Refused {

    private static final long serialVersionUID = 1;
  }
}
