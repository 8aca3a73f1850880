package city.accord.web.delegation;

import city.accord.delegation.Invitations;
import city.accord.web.Jpeg;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Hands out the photo of a delegation's head to whoever holds its invitation. */
@Named
@RequestScoped
public class OwnPhotoPage {

  @Inject private Invitations invitations;

  private String token;

  public void send() throws IOException {
    Jpeg.send(invitations.photo(token));
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
