package city.accord.web.delegation;

import city.accord.delegation.Attendees;
import city.accord.delegation.Invitations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Hands out photos: to organisers, and to who holds the delegation's invitation. */
@Named
@RequestScoped
public class PhotoPage {

  @Inject private Attendees attendees;
  @Inject private Invitations invitations;

  private long id;
  private String token;

  public void toOrganiser() throws IOException {
    send(attendees.photo(id));
  }

  public void toInvited() throws IOException {
    send(invitations.photo(token));
  }

  private static void send(Optional<byte[]> jpeg) throws IOException {
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

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
