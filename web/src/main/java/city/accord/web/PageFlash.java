package city.accord.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashWrapper;

/**
 * What an action says to its officer on the next page. Faces gives it to whichever request of the
 * browser comes first; a live update of a page that is open, told of the very change that the
 * action made, would often be quicker than the page, and lose it.
 */
final class PageFlash extends FlashWrapper {

  /** Of the forms of {@code a:live}. */
  private static final String LIVE = "live-";

  PageFlash(Flash wrapped) {
    super(wrapped);
  }

  @Override
  public void doPrePhaseActions(FacesContext context) {
    if (!isLive(context)) super.doPrePhaseActions(context);
  }

  @Override
  public void doPostPhaseActions(FacesContext context) {
    if (!isLive(context)) super.doPostPhaseActions(context);
  }

  private static boolean isLive(FacesContext context) {
    String source =
        context.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
    return source != null && source.startsWith(LIVE);
  }
}
