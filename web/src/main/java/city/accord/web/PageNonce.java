package city.accord.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.regex.Pattern;
import org.primefaces.csp.CspState;

/**
 * The nonce that the content security policy of a page allows scripts by. A whole page gets a new
 * one with each answer, whatever the post brought: PrimeFaces' own state compares the two, and
 * answers 500 to a post that lacks the page's nonce. An update goes into a page that has its policy
 * already, so it keeps that page's nonce.
 */
final class PageNonce extends CspState {

  private static final String PARAMETER = "primefaces.nonce";
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,128}={0,2}");

  private String nonce;

  PageNonce(FacesContext context) {
    super(context);
  }

  @Override
  public String getNonce() {
    if (nonce == null) {
      FacesContext context = FacesContext.getCurrentInstance();
      boolean update = context.getPartialViewContext().isAjaxRequest();
      nonce = update ? nonceOfPage(context) : nonceOfAnswer(context);
      if (!update) keep(context.getViewRoot());
    }
    return nonce;
  }

  /** An answer that becomes an error page has the header of the page it was to be as well. */
  private String nonceOfAnswer(FacesContext context) {
    Map<String, Object> request = context.getExternalContext().getRequestMap();
    Object known = request.get(PARAMETER);
    if (known != null) return known.toString();
    String fresh = generateNonce();
    request.put(PARAMETER, fresh);
    return fresh;
  }

  private String nonceOfPage(FacesContext context) {
    String sent = context.getExternalContext().getRequestParameterMap().get(PARAMETER);
    if (sent != null && BASE64.matcher(sent).matches()) return sent;
    UIViewRoot view = context.getViewRoot();
    Map<String, Object> kept = view == null ? null : view.getViewMap(false);
    Object known = kept == null ? null : kept.get(PARAMETER);
    return known == null ? generateNonce() : known.toString();
  }

  private void keep(UIViewRoot view) {
    if (view != null && !view.isTransient()) view.getViewMap().put(PARAMETER, nonce);
  }
}
