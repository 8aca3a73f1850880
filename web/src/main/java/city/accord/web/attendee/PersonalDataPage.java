package city.accord.web.attendee;

import city.accord.attendee.PersonalDataExport;
import city.accord.web.FileAnswer;
import city.accord.web.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Hands out all that is kept of one person, as a file for that person. */
@Named
@RequestScoped
public class PersonalDataPage {

  @Inject private PersonalDataExport export;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  public void send() throws IOException {
    byte[] zip = export.zip(Ids.of(id));
    FileAnswer.send("application/zip", FileAnswer.attached("data.zip"), zip);
  }
}
