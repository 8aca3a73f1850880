package city.accord.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A page whose state the server has let go, brought back as it was sent: its fields hold what was
 * typed, and none of its actions is carried out.
 */
final class ExpiredView {

  private ExpiredView() {}

  static void bringBack(FacesContext context, String viewId) {
    ViewHandler views = context.getApplication().getViewHandler();
    UIViewRoot view = views.createView(context, viewId);
    context.setViewRoot(view);
    try {
      views.getViewDeclarationLanguage(context, viewId).buildView(context, view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // not of the root itself, which would carry out actions that are marked as immediate
    for (UIComponent child : view.getChildren()) child.processDecodes(context);
    context.renderResponse();
  }
}
