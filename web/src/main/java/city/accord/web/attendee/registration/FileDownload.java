package city.accord.web.attendee.registration;

import city.accord.attendee.registration.StoredFile;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Somebody's file as a response: to be kept, never to be shown within the site, for this reader
 * alone. Its type is the one that its content has shown.
 */
final class FileDownload {

  private FileDownload() {}

  /** Answers the request with a file or, where there is none, with 404. */
  static void send(Optional<StoredFile> file) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    external.setResponseHeader("Cache-Control", "private, no-store");
    if (file.isPresent()) {
      String name =
          URLEncoder.encode(file.get().name(), StandardCharsets.UTF_8).replace("+", "%20");
      external.setResponseHeader(
          "Content-Disposition", "attachment; filename=\"file\"; filename*=UTF-8''" + name);
      external.setResponseHeader("X-Content-Type-Options", "nosniff");
      external.setResponseContentType(file.get().type());
      external.setResponseContentLength(file.get().content().length);
      external.getResponseOutputStream().write(file.get().content());
    } else external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    context.responseComplete();
  }
}
