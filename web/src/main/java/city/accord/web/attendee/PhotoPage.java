package city.accord.web.attendee;

import city.accord.attendee.Attendees;
import city.accord.web.Jpeg;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Hands out the photos of people to the organisers. */
@Named
@RequestScoped
public class PhotoPage {

  @Inject private Attendees attendees;

  private long id;

  public void send() throws IOException {
    Jpeg.send(attendees.photo(id));
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
