package city.accord.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Pictures of people as a response: for this reader alone, and kept by no cache. */
public final class Jpeg {

  private Jpeg() {}

  /** Answers the request with a picture or, where there is none, with 404. */
  public static void send(Optional<byte[]> jpeg) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    external.setResponseHeader("Cache-Control", "private, no-store");
    if (jpeg.isPresent()) {
      external.setResponseContentType("image/jpeg");
      external.setResponseContentLength(jpeg.get().length);
      external.getResponseOutputStream().write(jpeg.get());
    } else {
      external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }
    context.responseComplete();
  }
}
