package city.accord.web;

import city.accord.text.Language;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Lets pages speak the language of their address, and forms post to the address they came from. */
public class AddressViewHandler extends ViewHandlerWrapper {

  public AddressViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    Object language = context.getExternalContext().getRequestMap().get(AddressFilter.LANGUAGE);
    return language == null ? Language.EN.locale() : ((Language) language).locale();
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    boolean ownPage =
        context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    if (address == null || !ownPage) return super.getActionURL(context, viewId);
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return query == null ? address.toString() : address + "?" + query;
  }
}
