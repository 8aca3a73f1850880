package city.accord.web.delegation;

import city.accord.NotThere;
import city.accord.delegation.Attendees;
import city.accord.delegation.Invitations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Hands out photos: to organisers, and to who holds the delegation's invitation. */
@Named
@RequestScoped
public class PhotoPage {

  @Inject private Attendees attendees;
  @Inject private Invitations invitations;

  private long id;
  private String token;

  public void toOrganiser() throws IOException {
    send(attendees.photo(id).orElseThrow(() -> new NotThere(id)));
  }

  public void toInvited() throws IOException {
    send(invitations.photo(token).orElseThrow(() -> new NotThere("photo")));
  }

  private static void send(byte[] jpeg) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    external.setResponseContentType("image/jpeg");
    external.setResponseContentLength(jpeg.length);
    external.setResponseHeader("Cache-Control", "private, no-store");
    external.getResponseOutputStream().write(jpeg);
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
